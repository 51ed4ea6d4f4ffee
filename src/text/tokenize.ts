/** Cuts a text into words and remembers where each one stood. */

/** A word and its half-open place in the text, in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060§]+/gu;

/** Words in the order of the text. Invisible signs stay inside the word that carries them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({text: match[0], start: match.index, end: match.index + match[0].length});
  }
  return tokens;
}
