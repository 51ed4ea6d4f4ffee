/** Rows of the drawing from top to bottom: rows of items, and slim rows between them for the verbs of typed ties. */
import {LINE_HEIGHT, WEIGHT, type Metrics} from './metrics.js';
import {isLevel, lowerOf, upperOf, verbOf, type Item, type Tie} from './item.js';
import {balanceLabel, type BrokenLabel} from '../text/break-label.js';

export interface Row {
  readonly index: number;
  readonly tier: number;
  /** `above` and `below` hold the verbs beside the ends that come down into, or leave, the row of items next to them. */
  readonly kind: 'items' | 'above' | 'below';
  readonly items: readonly Item[];
  readonly verbs: readonly Verb[];
}

/** A verb beside one track, or one for several tracks of a kind that run side by side. */
export interface Verb {
  readonly ties: readonly Tie[];
  /** The item at whose end it stands. */
  readonly end: Item;
  readonly at: 'top' | 'bottom';
  readonly side: 'left' | 'right';
  readonly label: BrokenLabel;
}

/** Ties that join two neighbours of a row by a straight line. */
export type DirectTies = ReadonlySet<Tie>;

export function verbLabel(text: string, most: number, m: Metrics): BrokenLabel {
  return balanceLabel(text, {
    width: most,
    size: m.text.small,
    weight: WEIGHT.tier,
    factor: m.factor,
  });
}

export const verbHeight = (label: BrokenLabel, m: Metrics): number =>
  label.lines.length * m.text.small * LINE_HEIGHT;

type Slot = 'top left' | 'top right' | 'bottom left' | 'bottom right';

interface Group {
  readonly key: string;
  readonly ties: Tie[];
  readonly text: string;
}

function grouped(ties: readonly Tie[], end: (tie: Tie) => Item): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const tie of ties) {
    const text = verbOf(tie) ?? '';
    const key = `${end(tie).index} ${tie.edges[0]?.kind ?? ''} ${text}`;
    const group = groups.get(key);
    if (group) group.ties.push(tie);
    else groups.set(key, {key, ties: [tie], text});
  }
  return [...groups.values()];
}

class VerbPlacer {
  readonly verbs: Verb[] = [];
  readonly #taken = new Map<Item, Set<Slot>>();
  readonly #most: number;

  constructor(readonly m: Metrics) {
    this.#most = m.em * 7.5;
  }

  /** A free side at the item's end for a group of ties, the side its other ends lie on first. */
  tryAt(end: Item, at: Verb['at'], group: Group): boolean {
    const others = group.ties.map((tie) => (tie.a === end ? tie.b : tie.a).order - end.order);
    const lean = others.reduce((sum, one) => sum + one, 0);
    const sides: readonly Verb['side'][] = lean < 0 ? ['left', 'right'] : ['right', 'left'];
    for (const side of sides) {
      if (!this.#take(end, `${at} ${side}`)) continue;
      const label = verbLabel(group.text, this.#most, this.m);
      this.verbs.push({ties: group.ties, end, at, side, label});
      return true;
    }
    return false;
  }

  #take(item: Item, slot: Slot): boolean {
    const taken = this.#taken.get(item) ?? new Set<Slot>();
    if (taken.has(slot)) return false;
    taken.add(slot);
    this.#taken.set(item, taken);
    return true;
  }
}

/**
 * Finds each verb a place beside an end of its track: at the lower end first, where several of a kind share one verb,
 * else at the upper end. An end has two sides, so a verb beyond that stays in the list and the panel only.
 */
export function placeVerbs(ties: readonly Tie[], direct: DirectTies, m: Metrics): readonly Verb[] {
  const placer = new VerbPlacer(m);
  const labelled = ties.filter(
    (tie) => verbOf(tie) !== undefined && verbOf(tie) !== '' && !direct.has(tie),
  );
  const rest: Tie[] = [];
  for (const group of grouped(labelled, lowerOf)) {
    const end = lowerOf(group.ties[0]!);
    if (!placer.tryAt(end, 'top', group)) rest.push(...group.ties);
  }
  for (const group of grouped(
    rest.filter((tie) => !isLevel(tie)),
    upperOf,
  )) {
    placer.tryAt(upperOf(group.ties[0]!), 'bottom', group);
  }
  return placer.verbs;
}

/** Verbs of one row of items in as many slim rows as they need to stand side by side. */
function verbRows(verbs: readonly Verb[], room: number, m: Metrics): readonly (readonly Verb[])[] {
  const rows: {verbs: Verb[]; width: number}[] = [];
  for (const verb of verbs) {
    const width = verb.label.width + m.em * 2;
    const row = rows.find(
      (one) =>
        one.width + width <= room &&
        one.verbs.every((other) => other.end !== verb.end || other.side !== verb.side),
    );
    if (row) {
      row.verbs.push(verb);
      row.width += width;
    } else rows.push({verbs: [verb], width});
  }
  return rows.map((row) => row.verbs);
}

/** The rows of the whole drawing; sets the row of each item to its index among them. */
export function buildRows(
  itemRows: readonly (readonly Item[])[],
  verbs: readonly Verb[],
  m: Metrics,
): readonly Row[] {
  const rows: Row[] = [];
  const room = (m.right - m.left) * 0.55;
  for (const items of itemRows) {
    const own = new Set(items);
    const tier = items[0]?.tier ?? 0;
    const add = (kind: Row['kind'], some: readonly Verb[]): void => {
      for (const several of verbRows(some, room, m)) {
        rows.push({index: rows.length, tier, kind, items: [], verbs: several});
      }
    };
    const here = verbs.filter((verb) => own.has(verb.end));
    add(
      'above',
      here.filter((verb) => verb.at === 'top'),
    );
    rows.push({index: rows.length, tier, kind: 'items', items, verbs: []});
    for (const item of items) item.row = rows.length - 1;
    add(
      'below',
      here.filter((verb) => verb.at === 'bottom'),
    );
  }
  return rows;
}
