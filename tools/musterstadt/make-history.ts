/** Documents, milestones and ways in of Musterstadt. */
import {dayFromToday} from './calendar.js';
import type {MadeCommittee} from './make-committees.js';
import {createRandom} from './random.js';
import type {Both, RawDocument, RawEvent, RawPartner, RawSituation} from './raw.js';

const both = (de: string, en: string): Both => ({de, en});

const TITLES: readonly (readonly [kind: string, date: string, de: string, en: string])[] = [
  [
    'agreement',
    '2014-03-01',
    'Kooperationsvereinbarung Übergang Schule–Beruf',
    'Cooperation agreement on the transition from school to work',
  ],
  ['agreement', '2019-11-12', 'Vereinbarung zur Datenweitergabe', 'Agreement on sharing data'],
  ['flyer', '2025', 'Faltblatt Wege nach der Schule', 'Leaflet on ways after school'],
  ['flyer', '2026-02', 'Faltblatt Ausbildung in Teilzeit', 'Leaflet on part-time training'],
  ['guide', '2024', 'Leitfaden Praktikum', 'Guide to work placements'],
  ['guide', '2026', 'Leitfaden Elternabend', 'Guide to parents’ evenings'],
  [
    'report',
    '2025-12-01',
    'Bericht zum Ausbildungsmarkt 2025',
    'Report on the training market 2025',
  ],
  ['form', '2026-08-01', 'Antrag auf Zuschuss', 'Application for a grant'],
];

/** Two agreements, then papers that offers refer to as `d-3` to `d-8`. */
export function makeDocuments(
  committees: readonly MadeCommittee[],
  office: RawPartner | undefined,
): RawDocument[] {
  const parties = committees.slice(0, 4).map(({committee}) => committee.id);
  return TITLES.map(([kind, date, de, en], index) => ({
    id: `d-${index + 1}`,
    title: both(`${de} (erfunden)`, `${en} (made up)`),
    kind,
    date,
    publisher: office?.id,
    parties: kind === 'agreement' ? parties : undefined,
    pages: kind === 'report' ? '12–19' : undefined,
    url: `https://example.org/dokumente/${index + 1}`,
  }));
}

const DECISIONS: readonly (readonly [kind: string, de: string, en: string])[] = [
  ['start', 'nimmt die Arbeit auf', 'starts work'],
  ['review', 'zieht Zwischenbilanz', 'holds an interim review'],
  ['decision', 'erhält einen neuen Auftrag', 'is given a new task'],
  ['handover', 'wechselt die Leitung', 'changes its lead'],
];

const MOST = 400;

/** About two milestones a committee; of decisions also who took them, how, and the paper's number. */
export function makeEvents(seed: number, committees: readonly MadeCommittee[]): RawEvent[] {
  const random = createRandom(seed, 'events');
  const board = committees.find(({level}) => level === 'stadt')?.committee.id;
  const events: RawEvent[] = [];
  for (let index = 0; index < Math.min(MOST, committees.length * 2); index++) {
    const about = committees[index % committees.length]?.committee;
    const [kind, de, en] = DECISIONS[random.below(DECISIONS.length)] ?? ['start', '', ''];
    const date = dayFromToday(-random.between(10, 4000));
    if (!about) continue;
    const name = typeof about.name === 'string' ? about.name : about.name.de;
    const isDecision = kind === 'decision';
    events.push({
      id: `e-${index + 1}`,
      title: both(`${name} ${de}`, `${name} ${en}`),
      date,
      kind,
      about: [about.id],
      decidedBy: isDecision ? board : undefined,
      result: isDecision ? both('einstimmig beschlossen', 'passed unanimously') : undefined,
      paper: isDecision
        ? `${String(random.between(1, 999)).padStart(4, '0')}/${date.slice(0, 4)}`
        : undefined,
      source: isDecision ? 'd-1' : undefined,
    });
  }
  return events;
}

export const makeSituations = (): RawSituation[] => [
  {
    id: 's-platz',
    order: 1,
    title: both('Ich habe noch keinen Ausbildungsplatz', 'I do not have an apprenticeship yet'),
    filter: {aims: ['aim-platz'], audiences: ['aud-jugendliche', 'aud-lernende']},
  },
  {
    id: 's-eltern',
    order: 2,
    title: both(
      'Mein Kind weiß nicht, wie es weitergeht',
      'My child does not know what comes next',
    ),
    filter: {audiences: ['aud-eltern']},
  },
  {
    id: 's-abbruch',
    order: 3,
    title: both('Ich will meine Ausbildung abbrechen', 'I want to give up my training'),
    filter: {aims: ['aim-sichern']},
  },
  {
    id: 's-betrieb',
    order: 4,
    title: both('Wir suchen Auszubildende', 'We are looking for apprentices'),
    filter: {audiences: ['aud-betriebe']},
  },
];
