/** How many documents of a set have each value of a facet. */
import {countBits, docsOf, hasBit, type Bitmap} from './bitmap.js';

/** Documents of each value; lists take less room than bitmaps where there are many values. */
export type DocsByValue = ReadonlyMap<string, readonly number[]>;

/** Numbers of the values that each document has, one document behind the other. */
interface ValuesByDoc {
  /** Where those of a document begin. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Fewer documents than this part of all are counted one by one. */
const FEW = 1 / 4;

function valuesByDoc(docs: readonly (readonly number[])[], size: number): ValuesByDoc {
  const starts = new Uint32Array(size + 1);
  for (const own of docs) for (const doc of own) starts[doc + 1] = (starts[doc + 1] ?? 0) + 1;
  for (let doc = 0; doc < size; doc++)
    starts[doc + 1] = (starts[doc + 1] ?? 0) + (starts[doc] ?? 0);
  const values = new Uint32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (const [value, own] of docs.entries()) {
    for (const doc of own) {
      const at = next[doc] ?? 0;
      values[at] = value;
      next[doc] = at + 1;
    }
  }
  return {starts, values};
}

/** Counts for one facet, whichever way costs less: by the documents of the set, or by those of each value. */
export class FacetCounter {
  /** For each value its documents. */
  readonly #docs: readonly (readonly number[])[];
  readonly #size: number;
  #byDoc: ValuesByDoc | undefined;

  constructor(docs: DocsByValue, values: readonly {readonly id: string}[], size: number) {
    this.#docs = values.map(({id}) => docs.get(id) ?? []);
    this.#size = size;
  }

  /** For each value, in their order, how many of the documents of `bits` have it. */
  countsIn(bits: Bitmap): Uint32Array {
    const among = countBits(bits);
    if (among === 0) return new Uint32Array(this.#docs.length);
    if (among === this.#size) return new Uint32Array(this.#docs.map(({length}) => length));
    return among < this.#size * FEW ? this.#byDocs(bits) : this.#byValues(bits);
  }

  #byValues(bits: Bitmap): Uint32Array {
    const counts = new Uint32Array(this.#docs.length);
    for (const [value, docs] of this.#docs.entries()) {
      let count = 0;
      for (const doc of docs) if (hasBit(bits, doc)) count++;
      counts[value] = count;
    }
    return counts;
  }

  #byDocs(bits: Bitmap): Uint32Array {
    const {starts, values} = (this.#byDoc ??= valuesByDoc(this.#docs, this.#size));
    const counts = new Uint32Array(this.#docs.length);
    for (const doc of docsOf(bits)) {
      for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at++) {
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  }
}
