/** The offers that a visitor has kept: one list for each feed, shared by all finders of the page. */
import {readKept, writeKept} from './kept-storage.js';

const lists = new Map<string, KeptList>();

/** @param key the feed's address, or that of the page where the feed stands in it */
export function keptListOf(key: string): KeptList {
  const known = lists.get(key);
  if (known) return known;
  const list = new KeptList(key);
  lists.set(key, list);
  return list;
}

export class KeptList {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #ids: readonly string[];
  #isLasting = true;

  constructor(key: string) {
    this.#key = key;
    this.#ids = readKept(key);
  }

  /** In the order of keeping. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** False where the browser stores nothing: then the list lasts as long as the page. */
  get isLasting(): boolean {
    return this.#isLasting;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Puts an offer in, or takes it out where it was in; true where it is in now. */
  toggle(id: string): boolean {
    const isIn = this.has(id);
    this.#set(isIn ? this.#ids.filter((one) => one !== id) : [...this.#ids, id]);
    return !isIn;
  }

  /** Puts in what is not in yet. */
  add(ids: readonly string[]): void {
    this.#set([...new Set([...this.#ids, ...ids])]);
  }

  /** Leaves nothing behind. */
  forget(): void {
    this.#set([]);
  }

  /** Calls back after each change; returns the way out. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(ids: readonly string[]): void {
    this.#ids = ids;
    this.#isLasting = writeKept(this.#key, ids);
    for (const listener of [...this.#listeners]) listener();
  }
}
