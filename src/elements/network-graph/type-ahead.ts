/** Letters that are typed over the picture: the beginning of a name. */

type Typed = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

/** Letters that follow each other so fast belong to one name. */
const TYPING_MS = 1000;

const isN = (key: string): boolean => key === 'n' || key === 'N';

export class TypeAhead {
  #text = '';
  #at = 0;
  /** The last key was an N that went to a neighbour. */
  #isRound = false;

  /**
   * In the middle of a name each key is a part of it, also those that mean something else at its beginning. An N after
   * an N goes on from neighbour to neighbour; any other letter after it makes a name that begins with N.
   */
  takes({key, timeStamp}: Typed): boolean {
    if (this.#text === '' || key.length !== 1 || timeStamp - this.#at >= TYPING_MS) return false;
    return !(this.#isRound && isN(key));
  }

  /** What was typed so far, with this key. */
  add(typed: Typed): string {
    this.#text = this.takes(typed) ? this.#text + typed.key : typed.key;
    this.#at = typed.timeStamp;
    this.#isRound = false;
    return this.#text;
  }

  /** After a key that means something else; an N may begin a name all the same. */
  end({key, timeStamp}: Typed): void {
    this.#isRound = isN(key);
    this.#text = this.#isRound ? key : '';
    this.#at = timeStamp;
  }
}
