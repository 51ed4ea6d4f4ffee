/** Regional bodies keep their side: West on the left, Ost on the right. */

const SIDES: readonly (readonly [RegExp, number])[] = [
  [/(^|[\s-])(nord-?west|süd-?west|north-?west|south-?west|west)(en)?($|[\s,)-])/iu, 0],
  [/(^|[\s-])(mitte|zentrum|centre|center|nord|süd|north|south)(en)?($|[\s,)-])/iu, 1],
  [/(^|[\s-])(nord-?ost|süd-?ost|north-?east|south-?east|ost|east)(en)?($|[\s,)-])/iu, 2],
];

/** 0 for the west, 1 for the middle, 2 for the east; undefined where a name has no side. */
export function compassRank(label: string): number | undefined {
  return SIDES.find(([pattern]) => pattern.test(label))?.[1];
}

/** A sort key that puts names differing only in their side next to each other, from west to east. */
export function compassKey(label: string): string | undefined {
  for (const [pattern, rank] of SIDES) {
    if (pattern.test(label)) return `${label.replace(pattern, ' ')}\u0001${rank}`;
  }
  return undefined;
}
