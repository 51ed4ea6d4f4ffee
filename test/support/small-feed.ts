/** A valid feed of a dozen records, for tests that need a feed and not a certain one. */
import {parseFeed} from '../../src/feed/parse-feed.js';
import type {Feed} from '../../src/feed/types.js';

export type RawRecord = Record<string, unknown>;

/** The lists of a feed file, as JSON has them. */
export interface FeedFile {
  meta: RawRecord;
  tiers: RawRecord[];
  areas: RawRecord[];
  vocabularies: Record<string, RawRecord[]>;
  partners: RawRecord[];
  committees: RawRecord[];
  memberships: RawRecord[];
  programmes: RawRecord[];
  relations: RawRecord[];
  offers: RawRecord[];
  events: RawRecord[];
  documents: RawRecord[];
  situations: RawRecord[];
  tours: RawRecord[];
  layout?: RawRecord;
}

/** A fresh copy each time; `overrides` replace whole lists. */
export function smallFeed(overrides: Partial<FeedFile> = {}): FeedFile {
  return {
    meta: {
      format: 'koko-feed/1',
      title: {de: 'Kleiner Feed', en: 'Small feed'},
      languages: ['de', 'en'],
      publisher: 'p-office',
      license: 'CC0-1.0',
      updated: '2026-11-15',
    },
    tiers: [
      {id: 't-steer', rank: 0, label: {de: 'Steuerung', en: 'Steering'}, decides: 'Ziele'},
      {id: 't-work', rank: 1, label: {de: 'Umsetzung', en: 'Work'}},
    ],
    areas: [
      {id: 'a-city', name: 'Kleinstadt', kind: 'city'},
      {id: 'a-north', name: 'Nordviertel', kind: 'district', parent: 'a-city'},
    ],
    vocabularies: {
      fields: [{id: 'f-orient', label: {de: 'Berufsorientierung', en: 'Career orientation'}}],
      kinds: [{id: 'k-advice', label: {de: 'Beratung', en: 'Advice'}, synonyms: ['Sprechstunde']}],
      audiences: [
        {id: 'u-pupils', label: {de: 'Schülerinnen und Schüler', en: 'Pupils'}},
        {id: 'u-parents', label: {de: 'Eltern', en: 'Parents'}},
      ],
      aims: [{id: 'm-choose', label: {de: 'Berufswahl begleiten', en: 'Guide career choice'}}],
      categories: [
        {id: 'c-city', label: {de: 'Stadtverwaltung', en: 'City'}},
        {id: 'c-agency', label: {de: 'Arbeitsverwaltung', en: 'Employment services'}},
      ],
    },
    partners: [
      {
        id: 'p-office',
        name: {de: 'Koordinierungsstelle', en: 'Coordination office'},
        shortName: 'KoKo',
        categories: ['c-city'],
        areas: ['a-city'],
        since: '2013',
        contacts: [{role: {de: 'Geschäftsstelle', en: 'Office'}, email: 'koko@example.org'}],
      },
      {id: 'p-agency', name: 'Agentur für Arbeit', categories: ['c-agency'], areas: ['a-city']},
    ],
    committees: [
      {id: 'g-board', name: 'Lenkungskreis', tier: 't-steer', area: 'a-city', since: '2014-02'},
      {id: 'g-group', name: 'Arbeitskreis', tier: 't-work', parent: 'g-board', since: '2015'},
    ],
    memberships: [
      {id: 's-1', partner: 'p-office', committee: 'g-board', role: 'chair', since: '2014-02'},
      {id: 's-2', partner: 'p-agency', committee: 'g-board', since: '2014-02'},
      {id: 's-3', partner: 'p-agency', committee: 'g-group', since: '2015', until: '2020-06-30'},
    ],
    programmes: [{id: 'x-fund', name: 'Landesförderung', kind: 'funding', since: '2014'}],
    relations: [
      {id: 'r-1', from: 'p-office', to: 'g-board', kind: 'reports-to', since: '2014-02'},
      {id: 'r-2', from: 'x-fund', to: 'p-office', kind: 'funds', since: '2014', until: '2026'},
    ],
    offers: [
      {
        id: 'o-talk',
        title: {de: 'Offene Sprechstunde', en: 'Open consultation'},
        summary: 'Fragen zur Berufswahl, ohne Anmeldung.',
        fields: ['f-orient'],
        kinds: ['k-advice'],
        audiences: ['u-pupils', 'u-parents'],
        aims: ['m-choose'],
        providers: ['p-office'],
        areas: ['a-city'],
        places: [{name: 'Rathaus', area: 'a-north'}],
        mode: ['on-site'],
        cost: {free: true},
        programme: 'x-fund',
        status: 'active',
        validFrom: '2026-08-01',
        validTo: '2027-07-31',
        checkedOn: '2026-10-05',
        checkedBy: 'p-office',
      },
    ],
    events: [
      {
        id: 'e-start',
        title: 'Beschluss zum Lenkungskreis',
        date: '2014-01-30',
        kind: 'decision',
        about: ['g-board'],
        decidedBy: 'Stadtrat',
        source: 'd-paper',
      },
    ],
    documents: [{id: 'd-paper', title: 'Beschlussvorlage', date: '2014-01', parties: ['p-office']}],
    situations: [
      {id: 'w-start', title: 'Ich weiß nicht weiter', filter: {audiences: ['u-pupils']}, order: 1},
    ],
    tours: [{id: 'y-tour', title: 'Rundgang', steps: [{title: 'Anfang', focus: ['g-board']}]}],
    ...overrides,
  };
}

/** Lists to override, so that nothing is left but what a test adds. */
export const nothing = {
  partners: [],
  committees: [],
  memberships: [],
  programmes: [],
  relations: [],
  offers: [],
  events: [],
  documents: [],
  situations: [],
  tours: [],
} satisfies Partial<FeedFile>;

/** The small feed, parsed on 2026-11-21. Throws where an override does not fit. */
export function parsedSmallFeed(overrides: Partial<FeedFile> = {}): Feed {
  const {feed, problems} = parseFeed(smallFeed(overrides), {today: '2026-11-21'});
  if (!feed || problems.length > 0) throw new Error(`Not valid: ${JSON.stringify(problems)}`);
  return feed;
}
