/** The same words come again and again: what is known of them need not be worked out anew. */

/** A few seconds of work at most are lost when a memory is full and begins again. */
const MOST = 20_000;

/** A function of a word that keeps its answers. */
export function remembered<T>(of: (word: string) => T, most = MOST): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const answer = of(word);
    if (answers.size >= most) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
