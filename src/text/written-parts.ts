/** From places in the canonical spelling back to the letters as they are written. */
import {canonicalWord} from './spelling.js';
import {splitCompound, type KnownWords} from './split-compound.js';

const withoutJoints = (written: string) => canonicalWord(written.replace(/[-‐‑·•'’ʼ*:_/]/g, ''));

/** Number of written letters whose canonical spelling has `length` letters. */
function writtenLength(written: string, length: number): number {
  if (length <= 0) return 0;
  let end = Math.min(length, written.length);
  while (end < written.length && withoutJoints(written.slice(0, end)).length < length) end++;
  while (end > 0 && withoutJoints(written.slice(0, end - 1)).length >= length) end--;
  return end;
}

/**
 * Half-open place of a part in the written word, without hyphens at its edges. The whole word for a
 * part that is not written: Beratung in „Erziehungs- und Lebensberatung“.
 */
export function partRange(
  written: string,
  at: number,
  length: number,
): readonly [start: number, end: number] {
  let start = writtenLength(written, at);
  const end = writtenLength(written, at + length);
  while (start < end && /[^\p{L}\p{N}]/u.test(written.charAt(start))) start++;
  return start < end ? [start, end] : [0, written.length];
}

/** Parts of a compound in the letters in which it is written; a word that is none comes back whole. */
export function writtenParts(written: string, known?: KnownWords): string[] {
  const parts = splitCompound(canonicalWord(written), known);
  let at = 0;
  let from = 0;
  return parts.map((part, i) => {
    at += part.length;
    const to = i === parts.length - 1 ? written.length : writtenLength(written, at);
    const text = written.slice(from, to);
    from = to;
    return text;
  });
}
