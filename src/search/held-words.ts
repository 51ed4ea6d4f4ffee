/** The entries that one offer holds while it is read, each with the bits of its fields. */
export class HeldWords {
  #bits = new Uint16Array(1024);
  readonly #entries: number[] = [];

  add(entries: readonly number[], bits: number): void {
    for (const entry of entries) {
      if (entry >= this.#bits.length) this.#grow(entry);
      const before = this.#bits[entry] ?? 0;
      if (before === 0) this.#entries.push(entry);
      this.#bits[entry] = before | bits;
    }
  }

  /** Hands on everything, in the order in which it came, and holds nothing any more. */
  empty(take: (entry: number, bits: number) => void): void {
    for (const entry of this.#entries) {
      take(entry, this.#bits[entry] ?? 0);
      this.#bits[entry] = 0;
    }
    this.#entries.length = 0;
  }

  #grow(entry: number): void {
    const larger = new Uint16Array(2 * entry);
    larger.set(this.#bits);
    this.#bits = larger;
  }
}
