/** Keeps the last result of a pure function as long as it is asked for the same. */
export function remember<A extends readonly unknown[], R>(
  make: (...args: A) => R,
): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (!last?.args.every((arg, k) => arg === args[k])) last = {args, result: make(...args)};
    return last.result;
  };
}
