/** A made-up town of any size, for trying out and measuring: the same numbers give the same feed everywhere. */
import {TODAY} from './calendar.js';
import {makeAreas, makeTiers, makeVocabularies} from './code-lists.js';
import {makeCommittees, type MadeCommittee} from './make-committees.js';
import {makeDocuments, makeEvents, makeSituations} from './make-history.js';
import {makeMemberships} from './make-memberships.js';
import {makeOffers} from './make-offers.js';
import {makePartners} from './make-partners.js';
import {makeProgrammes, makeRelations} from './make-ties.js';
import {makeTours} from './make-tours.js';
import type {RawCommittee, RawFeed} from './raw.js';

export type {RawFeed} from './raw.js';

/** How large the town is. */
export interface MusterstadtOptions {
  /** A whole number; another one gives another town. */
  readonly seed: number;
  readonly partners: number;
  readonly committees: number;
  readonly offers: number;
  /** From 4 to 6 levels of governance; 4 by default. */
  readonly tiers?: number;
}

const meta = (publisher: string | undefined): RawFeed['meta'] => ({
  format: 'koko-feed/1',
  title: {
    de: 'Musterstadt (erfunden): Netzwerk und Angebote am Übergang Schule–Beruf',
    en: 'Musterstadt (made up): network and offers for the transition from school to work',
  },
  publisher,
  license: 'CC0-1.0',
  languages: ['de', 'en'],
  updated: TODAY,
  homepage: 'https://example.org/',
  contact: 'koko@example.org',
});

/** The city's board and what stands right below it rest on the first agreement. */
const withBasis = ({committee, level}: MadeCommittee): RawCommittee =>
  level === 'stadt' || level === 'koordination' ? {...committee, basis: ['d-1']} : committee;

/**
 * A feed file (`koko-feed/1`) of Musterstadt. Every part draws from a random stream of its own, so
 * more offers leave partners and committees as they were. Nothing in it is real; its title says so.
 */
export function generateMusterstadt(options: MusterstadtOptions): RawFeed {
  const {seed, tiers = 4} = options;
  const partners = makePartners(seed, options.partners);
  const committees = makeCommittees(seed, options.committees, tiers);
  const memberships = makeMemberships(seed, partners, committees);
  const office = partners[0]?.partner;
  const levels = makeTiers(tiers);
  return {
    meta: meta(office?.id),
    tiers: levels,
    areas: makeAreas(),
    vocabularies: makeVocabularies(),
    partners: partners.map(({partner}) => partner),
    committees: committees.map(withBasis),
    memberships,
    programmes: makeProgrammes(),
    relations: makeRelations(seed, partners, committees),
    offers: makeOffers(seed, options.offers, partners),
    events: makeEvents(seed, committees),
    documents: makeDocuments(committees, office),
    situations: makeSituations(),
    tours: makeTours(levels, committees, memberships),
  };
}
