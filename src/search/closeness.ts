/** How near to each other the words of a query stand in an offer. */
import type {Unit} from './units.js';
import {entryOf, fitOf, MODIFIER, type WordIndex} from './word-index.js';

/** More units than this are not looked at: their bits share one number. */
const MAX_UNITS = 30;

/** For each entry the bits of the units that it fulfils. */
export function unitsByEntry(
  index: WordIndex,
  units: readonly Unit[],
): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  units.slice(0, MAX_UNITS).forEach((unit, i) => {
    const wishes = [...unit.wishes, ...(unit.all ?? []).flatMap((part) => part.wishes)];
    for (const {key, whole} of wishes) {
      for (const packed of index.lookup(key)) {
        if (whole && fitOf(packed) === MODIFIER) continue;
        const entry = entryOf(packed);
        bits.set(entry, (bits.get(entry) ?? 0) | (1 << i));
      }
    }
  });
  return bits;
}

/** Width of the smallest window of a text that holds all units. */
function windowOf(
  text: readonly number[],
  bits: ReadonlyMap<number, number>,
  count: number,
): number {
  const last = new Float64Array(count).fill(-Infinity);
  let best = Infinity;
  for (let at = 0; at < text.length; at++) {
    const mask = bits.get(text[at] ?? -1);
    if (mask === undefined) continue;
    let first = at;
    for (let i = 0; i < count; i++) {
      if ((mask & (1 << i)) !== 0) last[i] = at;
      first = Math.min(first, last[i] ?? first);
    }
    best = Math.min(best, at - first + 1);
  }
  return best;
}

/**
 * 1 where all units stand side by side in one text, falling towards 0 with each word between them;
 * 0 where no text holds them all.
 */
export function closeness(
  index: WordIndex,
  doc: number,
  bits: ReadonlyMap<number, number>,
  count: number,
): number {
  const units = Math.min(count, MAX_UNITS);
  let best = Infinity;
  for (const text of index.textsOf(doc)) {
    if (text.length >= units || units === 0) best = Math.min(best, windowOf(text, bits, units));
  }
  return 1 / Math.max(1, best - units + 1);
}
