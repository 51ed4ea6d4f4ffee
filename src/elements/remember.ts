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

/** Makes what belongs to an object once, and keeps it as long as the object is there. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, {readonly value: V}>();
  return (key) => {
    const old = made.get(key);
    if (old) return old.value;
    const value = make(key);
    made.set(key, {value});
    return value;
  };
}
