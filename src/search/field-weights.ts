/** How much it says that a word stands in a field. */
import type {SearchField} from './types.js';

/** Bits of the fields in a posting. `grades` takes two: a narrow and a wide range. */
export const FIELDS: readonly SearchField[] = [
  'title',
  'summary',
  'description',
  'providers',
  'areas',
  'places',
  'audiences',
  'fields',
  'kinds',
  'aims',
  'programme',
  'legalBasis',
  'schedule',
  'grades',
];

export const WIDE_GRADES = FIELDS.length;
export const FIELD_BITS = FIELDS.length + 1;

const WEIGHTS: Readonly<Partial<Record<SearchField, number>>> = {
  title: 7,
  summary: 3,
  areas: 3,
  kinds: 3,
  programme: 3,
  legalBasis: 3,
  grades: 3,
  providers: 1.2,
};

const ELSEWHERE = 1;
/** Further fields with the same word add a little, so that they decide between equals. */
const REPEATED = 0.04;

const weightOf = (bit: number) => {
  const field = FIELDS[bit];
  return field === undefined ? ELSEWHERE : (WEIGHTS[field] ?? ELSEWHERE);
};

/** Weight of a set of fields: the best of them, and a little for each other one. */
function weightOfMask(mask: number): number {
  let best = 0;
  let sum = 0;
  for (let bit = 0; bit < FIELD_BITS; bit++) {
    if ((mask & (1 << bit)) === 0) continue;
    const weight = weightOf(bit);
    best = Math.max(best, weight);
    sum += weight;
  }
  return best + REPEATED * (sum - best);
}

const BITS = Object.fromEntries(FIELDS.map((field, i) => [field, 1 << i])) as Readonly<
  Record<SearchField, number>
>;

/** Bit of a field in a posting. */
export const fieldBit = (field: SearchField): number => BITS[field];

export const fieldWeight = (field: SearchField): number => weightOf(FIELDS.indexOf(field));

let table: Float32Array | undefined;

/** Weights of all sets of fields, by their bits. */
export function fieldWeights(): Float32Array {
  return (table ??= Float32Array.from({length: 1 << FIELD_BITS}).map((_, mask) =>
    weightOfMask(mask),
  ));
}
