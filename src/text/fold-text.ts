/** Loose folding for plain lists: upper and lower case, accents, ß/ss and ä/ae/a become one. */

/** Soft hyphens, zero-width and bidi signs, which a reader does not see. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `ae`, `oe`, `ue` stand for an umlaut unless a vowel or q comes before: neue, Abenteuer, Quelle. */
const DIGRAPH = /(?<![aeiouq])([aou])e/g;

/** Removes what cannot be seen and composes letters (NFC). */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/**
 * The form in which two texts are compared where no word analysis is needed (lists, facet values).
 * Lossy on purpose; never show it to anybody.
 */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(DIGRAPH, '$1')
    .replace(/ı/g, 'i');
}
