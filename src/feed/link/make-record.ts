/** Full records, still without their neighbours, out of what was read. */
import type {Raw, RawRecord, RecordOf, RecordType} from '../schema/sources.js';
import type {Capacity, FeedRecord, TourStep, Vocabulary} from '../types.js';
import {references} from './references.js';

/** What was read, without the keys that lead to other records. */
type Own<T extends RecordType> = Omit<Raw<T>, keyof (typeof references)[T]>;

/** Where a term stands. */
export interface TermPlace {
  readonly vocabulary: Vocabulary;
  readonly index: number;
}

type Makers = {readonly [T in RecordType]: (own: Own<T>, place: TermPlace) => RecordOf<T>};

const makers: Makers = {
  tier: (own) => ({type: 'tier', ...own, committees: [], programmes: [], partners: []}),
  area: (own) => ({type: 'area', ...own, children: [], partners: [], offers: []}),
  term: (own, place) => ({type: 'term', ...own, ...place, synonyms: own.synonyms ?? []}),
  partner: (own) => ({
    type: 'partner',
    ...own,
    group: own.group ?? false,
    categories: [],
    areas: [],
    contacts: own.contacts ?? [],
    identifiers: own.identifiers ?? [],
    children: [],
    memberships: [],
    relations: [],
    offers: [],
    funds: [],
    events: [],
    documents: [],
  }),
  committee: (own) => ({
    type: 'committee',
    ...own,
    contacts: own.contacts ?? [],
    basis: [],
    children: [],
    members: [],
    memberships: [],
    relations: [],
    events: [],
    // Required references are filled in before anybody sees the record.
    ...({} as Pick<RecordOf<'committee'>, 'tier'>),
  }),
  membership: (own) => ({
    type: 'membership',
    ...own,
    ...({} as Pick<RecordOf<'membership'>, 'partner' | 'committee'>),
  }),
  programme: (own) => ({type: 'programme', ...own, offers: [], relations: [], events: []}),
  relation: (own) => ({
    type: 'relation',
    ...own,
    ...({} as Pick<RecordOf<'relation'>, 'from' | 'to' | 'kind'>),
  }),
  offer: ({capacity, places, ...own}) => ({
    type: 'offer',
    ...own,
    ...(capacity && {capacity: toCapacity(capacity)}),
    fields: [],
    kinds: [],
    audiences: [],
    aims: [],
    providers: [],
    areas: [],
    places: (places ?? []).map(({area: _area, ...place}) => place),
    mode: own.mode ?? [],
    languages: own.languages ?? [],
    schedule: own.schedule ?? [],
    legalBasis: own.legalBasis ?? [],
    funders: [],
    contacts: own.contacts ?? [],
    documents: [],
    events: [],
  }),
  event: (own) => ({type: 'event', ...own, about: []}),
  document: (own) => ({type: 'document', ...own, parties: []}),
  situation: (own) => ({type: 'situation', ...own, filter: own.filter ?? noFilter}),
  tour: ({steps, ...own}) => ({type: 'tour', ...own, steps: (steps ?? []).map(toStep)}),
};

const noFilter = Object.freeze(Object.create(null) as Record<string, never>);

function toCapacity({seats, ...capacity}: NonNullable<Raw<'offer'>['capacity']>): Capacity {
  const places = capacity.places ?? seats;
  return Object.freeze({...capacity, ...(places !== undefined && {places})});
}

function toStep(step: NonNullable<Raw<'tour'>['steps']>[number]): TourStep {
  return {...step, focus: step.focus ?? [], tiers: step.tiers ?? []};
}

/** Makes a record that has all its own values and no neighbour yet. */
export function makeRecord(raw: RawRecord, place: TermPlace): FeedRecord {
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw))
    if (!(key in references[raw.type])) own[key] = value;
  // Each maker takes the keys of its own type, which `raw.type` names.
  return (makers[raw.type] as (own: unknown, place: TermPlace) => FeedRecord)(own, place);
}
