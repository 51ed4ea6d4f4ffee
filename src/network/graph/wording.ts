import type {PartialDate} from '../../feed/types.js';
import type {LifeState} from '../types.js';

/** What is known of a box for its second line. */
export interface BoxFacts {
  readonly form: 'committee' | 'programme';
  /** Number of different members; 0 where none are recorded. */
  readonly members: number;
  readonly rhythm?: string | undefined;
  /** `initiative`, `funding`, or the publisher's own. */
  readonly programmeKind?: string | undefined;
  readonly state: LifeState;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** What is known of a sign for the small line under its name. */
export interface SignFacts {
  readonly state: LifeState;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** The words of the picture; the caller has the languages. */
export interface GraphWording {
  /** Name of the added last tier: "Partner". */
  readonly partners: string;
  /** Name for partners without a category where categories are named: "ohne Kategorie". */
  readonly withoutCategory?: string;
  /** "11 Organisationen und Gruppen". */
  readonly partnersNote?: (count: number, hasGroups: boolean) => string | undefined;
  /** "6 Mitglieder · zweimal im Jahr", "geplant". */
  readonly boxNote: (facts: BoxFacts) => string | undefined;
  /** "geplant", "läuft aus"; nothing for what simply is there. */
  readonly signNote?: (facts: SignFacts) => string | undefined;
  /** Verb of a typed tie, given the publisher's wording or the term's label: for tense, where a tie has ended. */
  readonly verb?: (verb: string, state: LifeState) => string;
  /** Puts soft hyphens (U+00AD) where a long word may break. */
  readonly hyphenate?: (text: string, lang: string) => string;
}
