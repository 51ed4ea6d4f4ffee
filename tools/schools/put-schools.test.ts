import assert from 'node:assert/strict';
import {test} from 'node:test';
import {putSchools} from './put-schools.js';
import {readCsv} from './read-csv.js';

const HEADER =
  'Schulnummer;Schulform;Schulbezeichnung_1;Schulbezeichnung_2;Schulbezeichnung_3;PLZ;Ort;Strasse;' +
  'Telefonvorwahl;Telefon;E-Mail;Homepage;Gemeindeschluessel;Schulbetriebsschluessel;' +
  'Schulbetriebsdatum;EPSG;UTMRechtswert;UTMHochwert;';

const row = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(';');

const LIST = [
  'sep=;',
  HEADER,
  row(
    '200',
    '20',
    'Gymnasium Nord',
    'Städt. Gymnasium',
    '',
    '59999',
    'Musterort',
    'Am Tor 1',
    '02999',
    '10',
    '200@example.org',
    'https://example.org',
    '05999001',
    '1',
    '01.08.1973',
    'EPSG:25832',
    '393824',
    '5690799',
  ),
  row(
    '100',
    '30',
    'Berufskolleg der Stadt',
    'Schule I',
    '',
    '59999',
    'Musterort',
    'Am Tor 2',
    '02999',
    '11',
    '100@example.org',
    'javascript:alert(1)',
    '05999001',
    '1',
    '01.08.1973',
    'null',
    'null',
    'null',
  ),
  row(
    '101',
    '30',
    'Berufskolleg der Stadt',
    'Schule II',
    '',
    '59999',
    'Musterort',
    'Am Tor 3',
    '',
    '',
    '',
    'www.example.org',
    '05999001',
    '2',
    '31.07.2024',
    'EPSG:25832',
    '393824',
    '5690799',
  ),
  row(
    '300',
    '02',
    'Grundschule',
    '',
    '',
    '59999',
    'Musterort',
    'Am Tor 4',
    '',
    '',
    '',
    '',
    '05999001',
    '1',
    '01.08.1973',
    'null',
    'null',
    'null',
  ),
  row(
    '400',
    '20',
    'Gymnasium anderswo',
    '',
    '',
    '59998',
    'Anderswo',
    'Weg 1',
    '',
    '',
    '',
    '',
    '05999002',
    '1',
    '01.08.1973',
    'null',
    'null',
    'null',
  ),
  row(
    '500',
    '20',
    'Gymnasium zu',
    '',
    '',
    '59999',
    'Musterort',
    'Weg 2',
    '',
    '',
    '',
    '',
    '05999001',
    '9',
    '31.07.2021',
    'null',
    'null',
    'null',
  ),
].join('\n');

const feed = {
  areas: [
    {id: 'kreis', ags: '05999'},
    {id: 'ort', ags: '05999001'},
  ],
  partners: [{id: 'p-schulen'}, {id: 'schule-alt'}],
};

const put = () => putSchools(feed, readCsv(LIST)).partners;

test('schools of the feed’s municipalities come after what a person wrote, by number', () => {
  assert.deepEqual(
    put().map(({id}) => id),
    ['p-schulen', 'schule-100', 'schule-101', 'schule-200'],
  );
});

test('a school carries its address, its office, its number and its place on the map', () => {
  assert.deepEqual(put()[3], {
    id: 'schule-200',
    name: 'Gymnasium Nord',
    description: {
      de: 'Gymnasium. Name im Schulverzeichnis: Gymnasium Nord, Städt. Gymnasium.',
      en: 'Grammar school (Gymnasium). Name in the list of schools: Gymnasium Nord, Städt. Gymnasium.',
    },
    categories: ['cat-schulen'],
    areas: ['ort'],
    parent: 'p-schulen',
    until: undefined,
    address: {street: 'Am Tor 1', postalCode: '59999', locality: 'Musterort'},
    geo: {lat: 51.35852, lon: 7.47504},
    url: 'https://example.org',
    contacts: [
      {role: {de: 'Sekretariat', en: 'School office'}, email: '200@example.org', phone: '02999 10'},
    ],
    identifiers: [{scheme: 'Schulnummer', value: '200'}],
    source: 'doc-schulliste',
  });
});

test('what the list does not say, or says wrongly, is left out', () => {
  const [, first, second] = put() as {name?: string; url?: string; geo?: object; until?: string}[];
  assert.equal(first?.url, undefined);
  assert.equal(first?.geo, undefined);
  assert.equal(second?.url, undefined);
  assert.equal(second?.until, '2024-07-31');
});

test('two schools that would have the same name keep more of it', () => {
  const names = (put() as {name?: string}[]).map(({name}) => name);
  assert.deepEqual(names.slice(1, 3), [
    'Berufskolleg der Stadt, Schule I',
    'Berufskolleg der Stadt, Schule II',
  ]);
});

test('a second run changes nothing', () => {
  const once = putSchools(feed, readCsv(LIST));
  assert.deepEqual(putSchools(once, readCsv(LIST)), once);
});
