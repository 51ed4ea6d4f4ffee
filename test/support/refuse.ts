import type {LazyPart} from '../../src/elements/lazy-part.js';

/** As if the part's code could not be fetched, until the given function is called. */
export function refuse(part: LazyPart): () => void {
  const load = (): Promise<void> => Promise.resolve();
  const told = {module: undefined, isMissing: true, styles: [], load};
  for (const [name, value] of Object.entries(told))
    Object.defineProperty(part, name, {value, configurable: true});
  return () => {
    for (const name of Object.keys(told)) Reflect.deleteProperty(part, name);
  };
}
