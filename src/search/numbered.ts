/** Each thing with its number. Old pages replace arrays' own `entries` by one that knows no numbers (Prototype 1.7.0). */
export function* numbered<T>(list: readonly T[]): Generator<[number, T], void> {
  let at = 0;
  for (const one of list) yield [at++, one];
}
