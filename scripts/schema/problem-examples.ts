import type {ProblemCode} from '../../src/feed/problem-table.js';

/** A file, or a piece of one, that raises a problem. */
export type Example =
  /** The text of a whole file. */
  | {readonly text: string}
  /** Put into a good feed in place of what is there. */
  | {readonly file: Readonly<Record<string, unknown>>}
  /** Too long to print, or no JSON: made on the spot. */
  | {readonly make: () => Readonly<Record<string, unknown>>};

const partner = (more: object) => ({file: {partners: [{id: 'p-verein', name: 'Verein', ...more}]}});
const offer = (more: object) => ({file: {offers: [{id: 'o-kurs', title: 'Kurs', ...more}]}});
const contact = (more: object) => partner({contacts: [{role: 'Büro', ...more}]});
const meta = (more: object) => ({file: {meta: {format: 'koko-feed/1', title: 'Feed', ...more}}});

/** One example for each problem; all of them run in a test, and stand in the docs. */
export const problemExamples: Readonly<Record<ProblemCode, Example>> = {
  'not-json': {text: '{"partners": [}'},
  'not-an-object': {text: '["partners"]'},
  'not-a-feed': {text: '{"type": "FeatureCollection", "features": []}'},
  'missing-format': meta({format: undefined}),
  'unknown-format': meta({format: 'koko-feed/9'}),
  unreadable: {
    make: () => ({
      get partners(): never {
        throw new Error('closed');
      },
    }),
  },
  'list-too-long': {make: () => ({events: new Array<null>(250_001).fill(null)})},
  'missing-field': {file: {partners: [{id: 'p-verein'}]}},
  'wrong-type': partner({categories: 'c-city'}),
  'unknown-value': partner({status: 'closed'}),
  'out-of-range': partner({geo: {lat: 510, lon: 7.5}}),
  'bad-date': partner({since: '1.8.2013'}),
  'no-such-date': partner({since: '2013-02-30'}),
  'missing-offset': offer({schedule: {start: '2026-11-12T19:00'}}),
  'bad-time': offer({schedule: {opensAt: '9 Uhr'}}),
  'bad-rrule': offer({schedule: {rrule: 'jeden Dienstag'}}),
  'reversed-span': partner({since: '2014', until: '2013'}),
  'duplicate-id': {
    file: {
      partners: [
        {id: 'p-verein', name: 'Verein'},
        {id: 'p-verein', name: 'Anderer Verein'},
      ],
    },
  },
  'unknown-id': offer({providers: ['p-verien']}),
  'wrong-reference': offer({kinds: ['u-pupils']}),
  'parent-cycle': partner({parent: 'p-verein'}),
  'self-reference': {
    file: {relations: [{id: 'r-1', from: 'p-office', to: 'p-office', kind: 'funds'}]},
  },
  'name-without-consent': contact({name: 'N. N.'}),
  'consent-ended': contact({name: 'N. N.', consentUntil: '2019'}),
  'bad-url': partner({url: 'https://exa mple.org'}),
  'unsafe-url': partner({url: 'javascript:void(0)'}),
  'bad-email': contact({email: 'koko at example.org'}),
  'bad-language': partner({name: {de: 'Verein', 'Leichte Sprache': 'Verein'}}),
  'bad-region-key': {file: {areas: [{id: 'a-city', name: 'Hagen', ags: 'Hagen'}]}},
  'text-too-long': {make: () => partner({description: 'x'.repeat(100_001)}).file},
  'broken-character': {make: () => partner({description: 'B\ud83dro'}).file},
  'control-character': partner({description: 'Be\u0007ratung'}),
  'bidi-control': partner({description: 'Verein \u202etxt.exe'}),
  'too-many': {make: () => ({events: new Array<null>(1001).fill(null)})},
};
