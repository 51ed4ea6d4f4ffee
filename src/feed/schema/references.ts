/** Which key of which record leads where, and what the record at the other end calls the way back. */
import {vocabularyNames, type RecordOf, type RecordType} from './sources.js';
import {listKeys} from './blank-record.js';
import type {Vocabulary} from '../types.js';

export interface Reference {
  readonly to: readonly RecordType[];
  /** For terms: the code list. */
  readonly vocabulary?: Vocabulary;
  /** A list of ids instead of one. */
  readonly many?: boolean;
  /** The record cannot stand without it. */
  readonly required?: boolean;
  /** What is no id of the feed is a text. */
  readonly orText?: boolean;
  /** Key of the list at the other end, where records of that type have it. */
  readonly back?: string;
}

export type References = {
  readonly [T in RecordType]: {readonly [K in keyof RecordOf<T>]?: Reference};
};

const one = (...to: RecordType[]): Reference => ({to});
const many = (...to: RecordType[]): Reference => ({to, many: true});
const term = (vocabulary: Vocabulary): Reference => ({to: ['term'], vocabulary});
const terms = (vocabulary: Vocabulary): Reference => ({to: ['term'], vocabulary, many: true});

const source = one('document');
const actors = ['partner', 'committee', 'programme'] as const;

export const anyRecord: Reference = {
  to: [
    'tier',
    'area',
    'term',
    ...actors,
    'membership',
    'relation',
    'offer',
    'event',
    'document',
    'situation',
    'tour',
  ],
};

export const references = {
  tier: {},
  area: {parent: one('area')},
  term: {broader: one('term')},
  partner: {
    categories: terms('categories'),
    areas: {...many('area'), back: 'partners'},
    tier: {...one('tier'), back: 'partners'},
    parent: one('partner'),
    source,
  },
  committee: {
    tier: {...one('tier'), required: true, back: 'committees'},
    area: one('area'),
    parent: one('committee'),
    basis: many('document'),
    source,
  },
  membership: {
    partner: {...one('partner', 'committee'), required: true, back: 'memberships'},
    committee: {...one('committee'), required: true, back: 'members'},
    role: term('roles'),
    source,
  },
  programme: {tier: {...one('tier'), back: 'programmes'}, area: one('area'), source},
  relation: {
    from: {...one(...actors), required: true, back: 'relations'},
    to: {...one(...actors), required: true, back: 'relations'},
    kind: {...term('relationKinds'), required: true},
    source,
  },
  offer: {
    fields: terms('fields'),
    kinds: terms('kinds'),
    audiences: terms('audiences'),
    aims: terms('aims'),
    providers: {...many('partner'), back: 'offers'},
    areas: {...many('area'), back: 'offers'},
    programme: {...one('programme'), back: 'offers'},
    funders: {...many('partner', 'programme'), back: 'funds'},
    documents: many('document'),
    checkedBy: {...one('partner'), orText: true},
    source,
  },
  event: {
    about: {...anyRecord, many: true, back: 'events'},
    decidedBy: {...one('committee', 'partner'), orText: true, back: 'events'},
    source,
  },
  document: {
    parties: {...many('partner', 'committee'), back: 'documents'},
    publisher: {...one('partner'), orText: true, back: 'documents'},
  },
  situation: {},
  tour: {},
} satisfies References;

const backKeys = new Set([
  'children',
  ...Object.values<Readonly<Record<string, Reference>>>(references)
    .flatMap((ofType) => Object.values(ofType))
    .map(({back}) => back),
]);

/** The keys of a type of record under which other records stand. */
export const tieKeys: ReadonlyMap<RecordType, readonly string[]> = new Map(
  Object.entries<object>(references).map(([type, ofType]) => {
    const backs = (listKeys.get(type as RecordType) ?? []).filter((key) => backKeys.has(key));
    return [type as RecordType, [...new Set([...Object.keys(ofType), ...backs])]];
  }),
);

/** Keys by which a record stands below another one of its type. */
export const parentKeys: Readonly<Partial<Record<RecordType, string>>> = {
  area: 'parent',
  term: 'broader',
  partner: 'parent',
  committee: 'parent',
};

/** Facets whose chosen values are ids of the feed. */
export const facetReferences: ReadonlyMap<string, Reference> = new Map([
  ...vocabularyNames.map((vocabulary): [string, Reference] => [vocabulary, term(vocabulary)]),
  ['areas', one('area')],
  ['providers', one('partner')],
]);
