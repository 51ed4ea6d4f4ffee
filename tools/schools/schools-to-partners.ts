/** Rows of the school list of North Rhine-Westphalia as partners of a feed. */
import {schoolForms} from './school-forms.js';
import {joinSchoolName, shortenSchoolName} from './school-name.js';
import {utmToGeo} from './utm-to-geo.js';

export type Row = Readonly<Record<string, string>>;

/** A partner as it stands in the feed file. */
export interface SchoolPartner {
  readonly id: string;
  readonly name: string;
  readonly description: {readonly de: string; readonly en: string};
  readonly categories: readonly string[];
  readonly areas: readonly string[];
  readonly address: {
    readonly street: string;
    readonly postalCode: string;
    readonly locality: string;
  };
  readonly geo?: {readonly lat: number; readonly lon: number};
  readonly url?: string;
  readonly contacts: readonly object[];
  readonly identifiers: readonly {readonly scheme: string; readonly value: string}[];
  readonly parent: string;
  readonly until?: string;
  readonly source: string;
}

/** Where schools go in a feed. */
export interface Target {
  /** Areas of the feed by their municipality key (AGS); schools elsewhere are left out. */
  readonly areas: ReadonlyMap<string, string>;
  readonly category: string;
  /** The partner that stands for all schools. */
  readonly parent: string;
  /** The document that names the list and its licence. */
  readonly source: string;
}

export const SCHOOL_ID = 'schule-';

const cell = (row: Row, key: string): string => row[key] ?? '';

/** Key 1: running. Key 2: closed at the end of the school year that the date names. */
const isListed = (row: Row): boolean => ['1', '2'].includes(cell(row, 'Schulbetriebsschluessel'));

const closedOn = (row: Row): string | undefined => {
  const date = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(cell(row, 'Schulbetriebsdatum'));
  if (cell(row, 'Schulbetriebsschluessel') !== '2' || !date) return undefined;
  return `${date[3] ?? ''}-${date[2] ?? ''}-${date[1] ?? ''}`;
};

const webAddress = (text: string): string | undefined =>
  /^https?:\/\/\S+\.\S+$/i.test(text) && URL.canParse(text) ? text : undefined;

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const geoOf = (row: Row): {lat: number; lon: number} | undefined => {
  const zone = /^EPSG:258(\d\d)$/.exec(cell(row, 'EPSG'))?.[1];
  const easting = Number(cell(row, 'UTMRechtswert'));
  const northing = Number(cell(row, 'UTMHochwert'));
  if (zone === undefined || !(easting > 0) || !(northing > 0)) return undefined;
  const {lat, lon} = utmToGeo(easting, northing, Number(zone));
  return {lat: rounded(lat), lon: rounded(lon)};
};

const contactOf = (row: Row): object => {
  const phone = [cell(row, 'Telefonvorwahl'), cell(row, 'Telefon')].filter((part) => part !== '');
  return {
    role: {de: 'Sekretariat', en: 'School office'},
    email: cell(row, 'E-Mail') || undefined,
    phone: phone.join(' ') || undefined,
  };
};

const fullName = (row: Row): string =>
  joinSchoolName(
    [1, 2, 3].map((column) => cell(row, `Schulbezeichnung_${column}`)),
    cell(row, 'Ort'),
  );

const descriptionOf = (row: Row, name: string): {de: string; en: string} => {
  const form = schoolForms.get(cell(row, 'Schulform')) ?? {de: 'Schule', en: 'School'};
  const full = fullName(row);
  if (full === name) return {de: `${form.de}.`, en: `${form.en}.`};
  const end = full.endsWith('.') ? '' : '.';
  return {
    de: `${form.de}. Name im Schulverzeichnis: ${full}${end}`,
    en: `${form.en}. Name in the list of schools: ${full}${end}`,
  };
};

const toPartner = (row: Row, name: string, target: Target): SchoolPartner => ({
  id: `${SCHOOL_ID}${cell(row, 'Schulnummer')}`,
  name,
  description: descriptionOf(row, name),
  categories: [target.category],
  areas: [target.areas.get(cell(row, 'Gemeindeschluessel')) ?? ''],
  parent: target.parent,
  until: closedOn(row),
  address: {street: cell(row, 'Strasse'), postalCode: cell(row, 'PLZ'), locality: cell(row, 'Ort')},
  geo: geoOf(row),
  url: webAddress(cell(row, 'Homepage')),
  contacts: [contactOf(row)],
  identifiers: [{scheme: 'Schulnummer', value: cell(row, 'Schulnummer')}],
  source: target.source,
});

/**
 * The schools of the target's areas that matter for the way into work (`schoolForms`), by number.
 * Where two schools would have the same short name, both keep one phrase more of the full one.
 */
export function schoolsToPartners(rows: readonly Row[], target: Target): SchoolPartner[] {
  const schools = rows
    .filter((row) => target.areas.has(cell(row, 'Gemeindeschluessel')))
    .filter((row) => schoolForms.has(cell(row, 'Schulform')) && isListed(row))
    .sort((a, b) => (cell(a, 'Schulnummer') < cell(b, 'Schulnummer') ? -1 : 1));
  const counts = new Map<string, number>();
  for (const row of schools) {
    const name = shortenSchoolName(fullName(row));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return schools.map((row) => {
    const name = shortenSchoolName(fullName(row));
    const isShared = (counts.get(name) ?? 0) > 1;
    return toPartner(row, isShared ? shortenSchoolName(fullName(row), 2) : name, target);
  });
}
