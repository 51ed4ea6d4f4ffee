/** Where in a file the records of each type stand, in the order in which they are read. */
import type {FeedRecord, Vocabulary} from '../types.js';
import {event, feedDocument, offer, situation, tour} from './content.js';
import type {Shaped} from './forms.js';
import {area, committee, membership, partner, programme, relation, term, tier} from './network.js';

export type RecordType = FeedRecord['type'];

export type RecordOf<T extends RecordType> = Extract<FeedRecord, {readonly type: T}>;

/** The shape of each type of record. */
export const shapes = {
  tier,
  area,
  term,
  partner,
  committee,
  membership,
  programme,
  relation,
  offer,
  event,
  document: feedDocument,
  situation,
  tour,
};

/** A record as the schema lets it through: its references still ids. */
export type Raw<T extends RecordType> = Shaped<(typeof shapes)[T]>;

/** The code lists of a feed, in the order in which they are read. */
export const vocabularyNames = [
  'fields',
  'kinds',
  'audiences',
  'aims',
  'categories',
  'roles',
  'relationKinds',
] as const satisfies readonly Vocabulary[];

/** One list of a file. */
export interface Source {
  readonly type: RecordType;
  /** Keys that lead to the list. */
  readonly path: readonly string[];
  readonly vocabulary?: Vocabulary;
}

/**
 * All lists. A record that cannot stand without another (a membership without its committee) comes
 * after the list that the other is in; of two records with one id the one read first stays.
 */
export const sources: readonly Source[] = [
  {type: 'tier', path: ['tiers']},
  {type: 'area', path: ['areas']},
  ...vocabularyNames.map(
    (vocabulary) => ({type: 'term', path: ['vocabularies', vocabulary], vocabulary}) as const,
  ),
  {type: 'partner', path: ['partners']},
  {type: 'committee', path: ['committees']},
  {type: 'membership', path: ['memberships']},
  {type: 'programme', path: ['programmes']},
  {type: 'relation', path: ['relations']},
  {type: 'offer', path: ['offers']},
  {type: 'event', path: ['events']},
  {type: 'document', path: ['documents']},
  {type: 'situation', path: ['situations']},
  {type: 'tour', path: ['tours']},
];
