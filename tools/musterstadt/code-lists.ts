/** Tiers, areas and code lists of Musterstadt. */
import {quarterPoint} from './points.js';
import type {Both, RawArea, RawTerm, RawTier} from './raw.js';

const both = (de: string, en: string): Both => ({de, en});

const term = (id: string, de: string, en: string, more?: Partial<RawTerm>): RawTerm => ({
  id,
  label: both(de, en),
  ...more,
});

const levels = {
  bund: [both('Bund', 'Federation'), both('gibt Geld und Recht vor', 'provides money and law')],
  land: [both('Land', 'State'), both('setzt den Rahmen', 'sets the framework')],
  stadt: [both('Stadt', 'City'), both('legt gemeinsame Ziele fest', 'decides on joint aims')],
  koordination: [
    both('Koordination', 'Coordination'),
    both('stimmt die Arbeit ab', 'aligns the work'),
  ],
  arbeit: [both('Arbeitsgruppen', 'Working groups'), both('setzen um', 'carry it out')],
  projekt: [both('Projektgruppen', 'Project groups'), both('erproben Neues', 'try out new ideas')],
} as const;

export type Level = keyof typeof levels;

/** The levels of governance for a number of tiers from four to six. */
export function levelsOf(tiers: number): readonly Level[] {
  const all: readonly Level[] = ['land', 'stadt', 'koordination', 'arbeit'];
  if (tiers <= 4) return all;
  return tiers === 5 ? [...all, 'projekt'] : ['bund', ...all, 'projekt'];
}

export const tierId = (level: Level): string => `tier-${level}`;

export const makeTiers = (tiers: number): RawTier[] =>
  levelsOf(tiers).map((level, rank) => {
    const [label, decides] = levels[level];
    return {id: tierId(level), rank, label, decides};
  });

/** Quarters of the town: id, German and English name, and how a title says where. */
export const QUARTERS = [
  ['mitte', 'Mitte'],
  ['nord', 'Nordstadt'],
  ['sued', 'Südviertel'],
  ['ost', 'Ostend'],
  ['west', 'Weststadt'],
  ['hafen', 'Am Hafen'],
  ['berg', 'Bergdorf'],
  ['tal', 'Talgrund'],
] as const;

export const makeAreas = (): RawArea[] => [
  {id: 'area-land', name: both('Musterland (erfunden)', 'Musterland (made up)'), kind: 'state'},
  {id: 'area-stadt', name: 'Musterstadt', kind: 'city', parent: 'area-land', ars: '999990000000'},
  ...QUARTERS.map(([key, name], index) => ({
    id: `area-${key}`,
    name,
    kind: 'quarter',
    parent: 'area-stadt',
    geo: quarterPoint(index, QUARTERS.length),
  })),
];

/** Partner categories with their share among 300 partners; the order gives each its sign. */
export const CATEGORIES = [
  [
    'schulen',
    'Schulen, Berufskollegs und Hochschulen',
    'Schools, vocational colleges and universities',
    50,
  ],
  ['aufsicht', 'Bezirksregierung', 'District government', 6],
  ['traeger', 'Bildungsträger', 'Training providers', 62],
  ['jugend', 'Jugendhilfe', 'Youth welfare', 38],
  ['agentur', 'Agentur für Arbeit', 'Employment agency', 4],
  ['jobcenter', 'Jobcenter', 'Jobcenter', 5],
  ['wirtschaft', 'Wirtschaftsorganisationen', 'Business organisations', 76],
  ['kammern', 'Kammern und Gewerkschaften', 'Chambers and trade unions', 23],
  ['initiativen', 'Stiftungen und Initiativen', 'Foundations and initiatives', 32],
] as const;

export type Category = (typeof CATEGORIES)[number][0];

/** The town's own offices have no category: 4 among 300. */
export const OFFICE_SHARE = 4;

const fields = [
  term(
    'field-orientierung',
    'Schulische Berufs- und Studienorientierung',
    'Career and study orientation at school',
    {
      synonyms: [both('Berufsorientierung', 'career orientation'), 'BSO'],
      definition: both(
        'Hilft beim Kennenlernen der eigenen Stärken und der Arbeitswelt.',
        'Helps to get to know one’s own strengths and the world of work.',
      ),
    },
  ),
  term('field-uebergang', 'Übergang Schule – Ausbildung', 'Transition from school to training', {
    synonyms: [both('Übergangsmanagement', 'transition management')],
    definition: both(
      'Begleitet den Wechsel von der Schule in eine Ausbildung.',
      'Supports the change from school to training.',
    ),
  }),
  term('field-attraktivitaet', 'Attraktivität des dualen Systems', 'Appeal of the dual system', {
    synonyms: [both('duale Ausbildung', 'dual training')],
    definition: both(
      'Macht die Ausbildung in Betrieb und Berufskolleg bekannter und besser.',
      'Makes training in company and college better known and better.',
    ),
  }),
  term('field-koordinierung', 'Kommunale Koordinierung', 'Municipal coordination', {
    synonyms: ['KoKo'],
    definition: both(
      'Stimmt ab, wer am Übergang was tut.',
      'Aligns who does what at the transition.',
    ),
  }),
];

const kinds = [
  term('kind-beratung', 'Beratung', 'Advice', {synonyms: [both('Sprechstunde', 'consultation')]}),
  term('kind-begleitung', 'Begleitung', 'Support over time', {synonyms: ['Coaching', 'Mentoring']}),
  term('kind-kurs', 'Kurs', 'Course', {synonyms: [both('Lehrgang', 'training course')]}),
  term('kind-workshop', 'Workshop', 'Workshop'),
  term('kind-praktikum', 'Praktikum', 'Work placement'),
  term('kind-veranstaltung', 'Veranstaltung', 'Event'),
  term('kind-feststellung', 'Kompetenzfeststellung', 'Skills assessment', {
    synonyms: [both('Stärkentest', 'strengths test')],
  }),
  term('kind-fortbildung', 'Fortbildung', 'Professional development'),
  term('kind-information', 'Information', 'Information'),
  term('kind-foerderung', 'Finanzielle Förderung', 'Financial support', {
    synonyms: [both('Zuschuss', 'grant')],
  }),
  term('kind-netzwerk', 'Netzwerkarbeit', 'Networking'),
  term('kind-treff', 'Offener Treff', 'Drop-in', {
    synonyms: [both('ohne Anmeldung', 'no registration')],
  }),
];

const audiences = [
  term('aud-allgemeinbildend', 'Allgemeinbildende Schulen', 'General schools'),
  term(
    'aud-ausserschulisch',
    'Außerschulische Bildungseinrichtungen',
    'Educational institutions outside school',
  ),
  term('aud-berufsbildend', 'Berufsbildende Schulen', 'Vocational schools', {
    synonyms: [both('Berufskollegs', 'vocational colleges')],
  }),
  term('aud-bildungsstaetten', 'Berufsbildungseinrichtungen', 'Vocational training institutions'),
  term('aud-betriebe', 'Betriebe allgemein', 'Companies in general', {
    synonyms: [both('Unternehmen', 'businesses')],
  }),
  term('aud-eltern', 'Eltern', 'Parents', {synonyms: [both('Erziehungsberechtigte', 'guardians')]}),
  term('aud-jugendliche', 'Jugendliche, junge Erwachsene', 'Young people and young adults'),
  term('aud-fachkraefte', 'Lehrkräfte, pädagogische Fachkräfte', 'Teachers and educational staff'),
  term('aud-lernende', 'Schülerinnen und Schüler', 'Pupils'),
];

const aims = [
  term('aim-berufswahl', 'Berufswahl begleiten', 'Support the choice of a career'),
  term('aim-platz', 'Ausbildungsplatz finden', 'Find an apprenticeship', {
    synonyms: [both('Lehrstelle', 'apprenticeship place')],
  }),
  term('aim-abschluss', 'Abschluss erreichen', 'Gain a certificate'),
  term('aim-praxis', 'Praxis erfahren', 'Gain practical experience'),
  term('aim-sichern', 'Ausbildung sichern', 'Stay in training'),
  term('aim-sprache', 'Sprache fördern', 'Improve language skills'),
  term('aim-netzwerke', 'Netzwerke bilden und stärken', 'Build and strengthen networks'),
  term('aim-strukturen', 'Strukturen entwickeln', 'Develop structures'),
];

const roles = [
  term('role-vorsitz', 'Vorsitz', 'Chair'),
  term('role-mitglied', 'Mitglied', 'Member'),
  term('role-moderation', 'Moderation', 'Moderator'),
  term('role-gast', 'Gast', 'Guest'),
];

export const makeVocabularies = (): Readonly<Record<string, readonly RawTerm[]>> => ({
  fields,
  kinds,
  audiences,
  aims,
  categories: CATEGORIES.map(([key, de, en]) => term(`cat-${key}`, de, en)),
  roles,
});
