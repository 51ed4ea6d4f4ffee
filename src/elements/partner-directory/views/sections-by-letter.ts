/** The directory from A to Z. */
import type {Partner} from '../../../feed/types.js';
import type {PartnerHit} from '../../../search/types.js';
import {foldText} from '../../../text/fold-text.js';
import {pushTo} from '../push-to.js';

export interface LetterSection {
  readonly key: string;
  /** `A` to `Z`, or `#` for any other beginning. */
  readonly letter: string;
  readonly hits: readonly PartnerHit[];
}

/** `#` stands for names that begin with anything but a Latin letter; Ä counts as A. */
export function letterOf(name: string): string {
  const first =
    foldText(name)
      .replace(/^[^\p{L}\p{N}]+/u, '')[0]
      ?.toUpperCase() ?? '';
  return first >= 'A' && first <= 'Z' ? first : '#';
}

/** @param hits in the order of their names */
export function sectionsByLetter(
  hits: readonly PartnerHit[],
  nameOf: (partner: Partner) => string,
): LetterSection[] {
  const found = new Map<string, PartnerHit[]>();
  for (const hit of hits) pushTo(found, letterOf(nameOf(hit.partner)), hit);
  return [...found]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1))
    .map(([letter, own]) => ({key: `letter-${letter}`, letter, hits: own}));
}
