/** How many documents of a set have each value of a facet. */
import {countBits, docsOf, hasBit, type Bitmap} from './bitmap.js';

/** Documents of each value; lists take less room than bitmaps where there are many values. */
export type DocsByValue = ReadonlyMap<string, readonly number[]>;

/** Numbers of the values that each document has, one document behind the other. */
interface ValuesByDoc {
  /** Where those of a document begin. */
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

/** Fewer documents than this part of all are counted one by one. */
const FEW = 1 / 4;

function valuesByDoc(docs: DocsByValue, size: number): ValuesByDoc {
  const starts = new Uint32Array(size + 1);
  for (const own of docs.values())
    for (const doc of own) starts[doc + 1] = (starts[doc + 1] ?? 0) + 1;
  for (let doc = 0; doc < size; doc++)
    starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
  const slots = new Uint32Array(starts[size] ?? 0);
  const next = starts.slice();
  let slot = 0;
  for (const own of docs.values()) {
    for (const doc of own) {
      const at = next[doc] ?? 0;
      slots[at] = slot;
      next[doc] = at + 1;
    }
    slot++;
  }
  return {starts, slots};
}

/** Counts for one facet, whichever way costs less: by the documents of the set, or by those of each value. */
export class FacetCounter {
  readonly #docs: DocsByValue;
  readonly #size: number;
  #byDoc: ValuesByDoc | undefined;

  constructor(docs: DocsByValue, size: number) {
    this.#docs = docs;
    this.#size = size;
  }

  /** The count of a value by its id, for the documents of `bits`. */
  countsIn(bits: Bitmap): (id: string) => number {
    const among = countBits(bits);
    if (among === this.#size) return (id) => this.#docs.get(id)?.length ?? 0;
    return among < this.#size * FEW ? this.#byDocs(bits) : (id) => this.#among(id, bits);
  }

  #among(id: string, bits: Bitmap): number {
    let count = 0;
    for (const doc of this.#docs.get(id) ?? []) if (hasBit(bits, doc)) count++;
    return count;
  }

  #byDocs(bits: Bitmap): (id: string) => number {
    const {starts, slots} = (this.#byDoc ??= valuesByDoc(this.#docs, this.#size));
    const counts = new Uint32Array(this.#docs.size);
    for (const doc of docsOf(bits)) {
      for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at++) {
        const slot = slots[at] ?? 0;
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
    const found = new Map<string, number>();
    let slot = 0;
    for (const id of this.#docs.keys()) {
      const count = counts[slot++] ?? 0;
      if (count > 0) found.set(id, count);
    }
    return (id) => found.get(id) ?? 0;
  }
}
