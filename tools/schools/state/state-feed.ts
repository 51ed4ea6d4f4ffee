/** All schools of North Rhine-Westphalia as a feed of partners. */
import {joinSchoolName, shortenSchoolName} from '../school-name.js';
import {SCHOOL_ID, type Row} from '../schools-to-partners.js';
import {districts} from './districts.js';
import {schoolKinds} from './school-kinds.js';

const STATE = 'nrw';
const SOURCE = 'schulliste';
const LICENSE = 'DL-DE-BY-2.0';
const ATTRIBUTION = {
  de: 'Ministerium für Schule und Bildung NRW, Grunddaten der Schulen. Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0). Auswahl von Spalten, Namen zusammengesetzt.',
  en: 'Ministerium für Schule und Bildung NRW, basic data of schools. Data licence Germany – attribution – version 2.0 (www.govdata.de/dl-de/by-2-0). Columns selected, names put together.',
};

const cell = (row: Row, key: string): string => row[key] ?? '';
const kindId = (code: string): string => `schulform-${code.toLowerCase()}`;
const areaId = (key: string): string => `kreis-${key}`;

const fullName = (row: Row): string =>
  joinSchoolName(
    [1, 2, 3].map((column) => cell(row, `Schulbezeichnung_${column}`)),
    cell(row, 'Ort'),
  );

/** Key 2: closed at the end of the day that the date names. */
function closedOn(row: Row): string | undefined {
  const [day = '', month = '', year = ''] = cell(row, 'Schulbetriebsdatum').split('.');
  return cell(row, 'Schulbetriebsschluessel') === '2' ? `${year}-${month}-${day}` : undefined;
}

const webAddress = (text: string): string | undefined =>
  /^https?:\/\/\S+\.\S+$/i.test(text) && URL.canParse(text) ? text : undefined;

function contactOf(row: Row): object {
  const phone = [cell(row, 'Telefonvorwahl'), cell(row, 'Telefon')].filter(Boolean).join(' ');
  return {
    role: 'Sekretariat',
    email: `${cell(row, 'Schulnummer')}@schule.nrw.de`,
    ...(phone ? {phone} : {}),
  };
}

/** What people call it; the whole name where its town has another school of the short one. */
function namesOf(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const short = (row: Row): string => shortenSchoolName(fullName(row));
  const placed = (row: Row): string => `${cell(row, 'Gemeindeschluessel')} ${short(row)}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(placed(row), (counts.get(placed(row)) ?? 0) + 1);
  const isAlone = (row: Row): boolean => counts.get(placed(row)) === 1;
  return new Map(rows.map((row) => [row, isAlone(row) ? short(row) : fullName(row)]));
}

function partnerOf(row: Row, name: string): object {
  const [until, url] = [closedOn(row), webAddress(cell(row, 'Homepage'))];
  const [street, postalCode, locality] = ['Strasse', 'PLZ', 'Ort'].map((key) => cell(row, key));
  return {
    id: `${SCHOOL_ID}${cell(row, 'Schulnummer')}`,
    name,
    categories: [kindId(cell(row, 'Schulform'))],
    areas: [areaId(cell(row, 'Gemeindeschluessel').slice(0, 5))],
    address: {street, postalCode, locality},
    ...(url ? {url} : {}),
    contacts: [contactOf(row)],
    identifiers: [{scheme: 'Schulnummer', value: cell(row, 'Schulnummer')}],
    ...(until ? {until} : {}),
    source: SOURCE,
  };
}

const areas = (): object[] => [
  {id: STATE, name: {de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia'}, kind: 'state'},
  ...districts.map(({key, name, kind}) => ({
    ...{id: areaId(key), name, kind, parent: STATE},
    ags: kind === 'city' ? `${key}000` : key,
  })),
];

const document = {
  id: SOURCE,
  title: {
    de: 'Grunddaten der Schulen in Nordrhein-Westfalen',
    en: 'Basic data of the schools in North Rhine-Westphalia',
  },
  kind: 'dataset',
  publisher: {
    de: 'Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen',
    en: 'Ministry of Schools and Education of North Rhine-Westphalia',
  },
  license: LICENSE,
  url: 'https://github.com/auchtetraborat/nrw-school-scraper-compare',
  attribution: ATTRIBUTION,
};

/** @param rows of the list, one a school or an authority of the schools */
export function stateFeed(rows: readonly Row[]): Readonly<Record<string, unknown>> {
  const names = namesOf(rows);
  return {
    meta: {
      format: 'koko-feed/1',
      title: {de: 'Schulen in Nordrhein-Westfalen', en: 'Schools in North Rhine-Westphalia'},
      publisher: {
        de: 'Demonstration von koko-widgets, kein Angebot der genannten Stellen',
        en: 'Demonstration by koko-widgets, not a service of the bodies named',
      },
      license: LICENSE,
      languages: ['de', 'en'],
    },
    vocabularies: {
      categories: [...schoolKinds].map(([code, label]) => ({id: kindId(code), label})),
    },
    areas: areas(),
    documents: [document],
    partners: rows.map((row) => partnerOf(row, names.get(row) ?? '')),
  };
}
