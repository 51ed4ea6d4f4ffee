/** Sentences in which some words are set off. */

/** A piece of a sentence: plain, or set off as what the visitor typed or chose. */
export type PhrasePart = string | {readonly mark: string};

export type Phrase = readonly PhrasePart[];

/** "A, B und C" for sentences in pieces. */
export function joinPhrases(phrases: readonly Phrase[], and: string): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase;
    return [index === phrases.length - 1 ? and : ', ', ...phrase];
  });
}
