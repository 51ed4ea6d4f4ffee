import type {Raw, RecordType} from '../../../src/feed/schema/sources.js';
import type {Note, Notes} from './note.js';

const id: Note = [
  'Eindeutig im ganzen Feed, dauerhaft, frei gewählt',
  'Unique in the whole feed, lasting, of your choosing',
];
const name: Note = ['Name', 'Name'];
const shortName: Note = ['Kurzname oder Abkürzung', 'Short name or abbreviation'];
const description: Note = ['Beschreibung in ganzen Sätzen', 'Description in full sentences'];
const since: Note = ['Erster Tag', 'First day'];
const until: Note = ['Letzter Tag, einschließlich', 'Last day, inclusive'];
const status: Note = [
  'Stand am Tag der Veröffentlichung; Geplantes wird als geplant gezeichnet',
  'State on the day of publishing; what is planned is drawn as planned',
];
const url: Note = ['Webseite dazu', 'Web page about it'];
const source: Note = ['Woher die Angabe stammt', 'Where the information comes from'];
const contacts: Note = ['Stellen, an die man sich wenden kann', 'Offices to turn to'];
const geo: Note = ['Lage als Punkt', 'Place as a point'];
const dated = {since, until, status} as const;

/** Keys of each type of record. */
export const recordNotes: {readonly [T in RecordType]: Notes<keyof Raw<T>>} = {
  tier: {
    id,
    rank: ['Rang; 0 steht ganz oben', 'Rank; 0 is the top'],
    label: ['Bezeichnung der Ebene', 'Name of the tier'],
    shortLabel: ['Kurze Bezeichnung', 'Short name'],
    decides: ['Was auf dieser Ebene entschieden wird', 'What is decided on this tier'],
  },
  area: {
    id,
    name,
    description,
    kind: [
      'Art: state, district, city, region oder eine eigene',
      'Kind: state, district, city, region, or your own',
    ],
    parent: ['Gebiet, in dem es liegt', 'Area that it lies in'],
    ars: ['Amtlicher Regionalschlüssel, 12 Ziffern', 'Official regional key, 12 digits'],
    ags: [
      'Amtlicher Gemeindeschlüssel, 2 bis 8 Ziffern',
      'Official municipality key, 2 to 8 digits',
    ],
    geo,
  },
  term: {
    id,
    label: ['Bezeichnung', 'Label'],
    definition: [
      'Erklärung in einem Satz; wird gezeigt, wo das Wort steht',
      'Explanation in a sentence; shown where the term is met',
    ],
    synonyms: [
      'Andere Wörter dafür; die Suche kennt sie',
      'Other words for it; the search knows them',
    ],
    broader: ['Oberbegriff aus derselben Liste', 'Broader term of the same list'],
    exactMatch: [
      'Adresse desselben Begriffs in einem anderen Verzeichnis',
      'Address of the same concept in another scheme',
    ],
  },
  partner: {
    id,
    name,
    shortName,
    description,
    group: [
      'Der Eintrag steht für mehrere Einrichtungen („Schulen“)',
      'The record stands for several organisations (“schools”)',
    ],
    ...dated,
    categories: [
      'Kategorien; die erste bestimmt Form und Farbe',
      'Categories; the first decides shape and colour',
    ],
    areas: [
      'Gebiete, für die der Partner zuständig ist',
      'Areas that the partner is responsible for',
    ],
    tier: [
      'Ebene, auf der er gezeichnet wird; sonst im Band der Partner',
      'Tier on which it is drawn; otherwise in the partners’ band',
    ],
    address: ['Anschrift', 'Postal address'],
    geo,
    url,
    logo: ['Adresse eines Bildes', 'Address of a picture'],
    contacts,
    identifiers: [
      'Amtliche Nummern, etwa die Schulnummer',
      'Official numbers, such as a school number',
    ],
    parent: ['Einrichtung, zu der er gehört', 'Organisation that it is part of'],
    source,
  },
  committee: {
    id,
    name,
    shortName,
    description,
    purpose: ['Auftrag in einem Satz', 'Purpose in a sentence'],
    tier: ['Ebene', 'Tier'],
    area: ['Gebiet, für das es zuständig ist', 'Area that it is responsible for'],
    parent: ['Übergeordnetes Gremium', 'Committee above it'],
    rhythm: ['Wie oft es tagt', 'How often it meets'],
    ...dated,
    url,
    contacts,
    basis: ['Vereinbarungen, auf denen es beruht', 'Agreements that it rests on'],
    source,
  },
  membership: {
    id,
    partner: ['Wer Mitglied ist', 'Who is a member'],
    committee: ['Worin', 'Of what'],
    role: ['Rolle; ohne Angabe einfaches Mitglied', 'Role; plain member where nothing is said'],
    ...dated,
    source,
  },
  programme: {
    id,
    name,
    shortName,
    description,
    kind: [
      'initiative, funding oder eine eigene Art',
      'initiative, funding, or a kind of your own',
    ],
    tier: ['Ebene, auf der es als Kasten gezeichnet wird', 'Tier on which it is drawn as a box'],
    area: ['Gebiet, für das es gilt', 'Area that it is for'],
    ...dated,
    url,
    source,
  },
  relation: {
    id,
    from: ['Von wem die Verbindung ausgeht', 'Where the tie starts'],
    to: ['Zu wem sie führt', 'Where it leads'],
    kind: ['Art der Verbindung', 'Kind of tie'],
    label: [
      'Eigene Wortwahl in der dritten Person: „zahlt drei Stellen“',
      'Your own wording in the third person: “pays three posts”',
    ],
    ...dated,
    source,
  },
  offer: {
    id,
    title: ['Titel', 'Title'],
    summary: ['Worum es geht, in ein bis zwei Sätzen', 'What it is about, in a sentence or two'],
    description,
    fields: ['Handlungsfelder', 'Fields of action'],
    kinds: ['Was angeboten wird', 'What is offered'],
    audiences: ['An wen es sich richtet', 'Whom it is for'],
    aims: ['Welches Anliegen es verfolgt', 'What it is meant to do'],
    providers: ['Wer es anbietet', 'Who offers it'],
    areas: ['Für welche Gebiete', 'For which areas'],
    places: ['Orte', 'Places'],
    mode: ['Wie es stattfindet', 'How it takes place'],
    languages: ['In welchen Sprachen', 'In which languages'],
    grades: ['Klassenstufen', 'School years'],
    ages: ['Alter in Jahren', 'Age in years'],
    schedule: ['Termine', 'Dates'],
    application: ['Bewerbung oder Anmeldung', 'Application or registration'],
    cost: [
      'Kosten; ohne Angabe heißt es „nicht angegeben“, nie „kostenfrei“',
      'Cost; where nothing is said it is “not stated”, never “free of charge”',
    ],
    capacity: ['Plätze', 'Places to be had'],
    accessibility: ['Barrierefreiheit', 'Accessibility'],
    legalBasis: ['Rechtsgrundlagen', 'Legal bases'],
    programme: ['Programm, zu dem es gehört', 'Programme that it is part of'],
    funders: ['Wer es fördert', 'Who funds it'],
    contacts,
    documents: ['Unterlagen dazu', 'Documents about it'],
    url,
    status,
    validFrom: ['Erster Tag, an dem es gilt', 'First day of validity'],
    validTo: ['Letzter Tag, an dem es gilt', 'Last day of validity'],
    checkedOn: ['Wann die Angaben zuletzt geprüft wurden', 'When the information was last checked'],
    checkedBy: ['Wer sie geprüft hat', 'Who checked it'],
    source,
  },
  event: {
    id,
    title: ['Titel', 'Title'],
    description,
    date: ['Datum', 'Date'],
    kind: [
      'decision, start, review, handover, end, publication oder eine eigene Art',
      'decision, start, review, handover, end, publication, or a kind of your own',
    ],
    about: ['Worum es geht', 'What it is about'],
    decidedBy: ['Wer entschieden hat', 'Who decided'],
    result: ['Ergebnis, etwa „ungeändert beschlossen“', 'Result, such as “passed unchanged”'],
    paper: ['Nummer der Vorlage', 'Paper number'],
    url,
    source,
  },
  document: {
    id,
    title: ['Titel', 'Title'],
    description,
    kind: [
      'Art, etwa Vereinbarung, Vorlage, Veröffentlichung',
      'Kind, such as agreement, paper, publication',
    ],
    date: ['Datum', 'Date'],
    parties: ['Wer sie geschlossen hat', 'Who concluded it'],
    publisher: ['Wer sie herausgibt', 'Who published it'],
    url,
    pages: ['Seiten, etwa „ab S. 32“', 'Pages, such as “from p. 32”'],
    license: ['Lizenz der Daten, die daraus stammen', 'Licence of the data that came from it'],
    attribution: [
      'Namensnennung; steht überall, wo diese Daten gezeigt werden',
      'Attribution; stands wherever these data are shown',
    ],
  },
  situation: {
    id,
    title: [
      'Was jemand sagt: „Ich habe noch keinen Ausbildungsplatz“',
      'What somebody says: “I have no apprenticeship yet”',
    ],
    description,
    query: ['Suchwörter', 'Search words'],
    filter: [
      'Gewählte Werte nach Filter: {"audiences": ["…"]}',
      'Chosen values by facet: {"audiences": ["…"]}',
    ],
    order: ['Platz in der Reihe', 'Place in the row'],
  },
  tour: {id, title: ['Titel', 'Title'], description, steps: ['Schritte', 'Steps']},
};
