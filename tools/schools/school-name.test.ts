import assert from 'node:assert/strict';
import {test} from 'node:test';
import {joinSchoolName, shortenSchoolName} from './school-name.js';

/** Columns as the list has them, the municipality, the full name. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['Schiller-Gymnasium|Städt. Gymnasium|', 'Münster', 'Schiller-Gymnasium, Städt. Gymnasium'],
  [
    'Waldschule Kinderhaus|Städt. Gemeinschaftshauptschule|- Sekundarstufe I -',
    'Münster',
    'Waldschule Kinderhaus, Städt. Gemeinschaftshauptschule (Sekundarstufe I)',
  ],
  [
    'Wilhelm-Emmanuel-von-Ketteler-Berufs-|kolleg, Schule der Sekundarstufe II|der Stadt Münster',
    'Münster',
    'Wilhelm-Emmanuel-von-Ketteler-Berufskolleg, Schule der Sekundarstufe II der Stadt Münster',
  ],
  [
    'Kämpenschule, Förderschule des Ennepe-|Ruhr-Kreises, Förderschwerp. Geistige|Entwicklung,Primarstufe,Sekundarst.Iu.II',
    'Witten',
    'Kämpenschule, Förderschule des Ennepe-Ruhr-Kreises, Förderschwerp. Geistige Entwicklung, Primarstufe, Sekundarst. I u. II',
  ],
  ['Städt. Realschule|Hagen-Haspe|', 'Hagen', 'Städt. Realschule Hagen-Haspe'],
  [
    'Mathilde-Anneke-Schule|Gemeinschaftshauptschule der Stadt|Sprockhövel -Sekundarstufe 1-',
    'Sprockhövel',
    'Mathilde-Anneke-Schule, Gemeinschaftshauptschule der Stadt Sprockhövel (Sekundarstufe 1)',
  ],
  [
    'Realschule "Am Bleichstein"|Städt. Realschule Herdecke|',
    'Herdecke',
    'Realschule „Am Bleichstein“, Städt. Realschule Herdecke',
  ],
  ['Freie Waldorfschule in Münster e.V.||', 'Münster', 'Freie Waldorfschule in Münster e.V.'],
];

test('columns become one name', () => {
  for (const [columns, place, name] of NAMES)
    assert.equal(joinSchoolName(columns.split('|'), place), name);
});

test('the short name is the first phrase', () => {
  assert.equal(shortenSchoolName('Schiller-Gymnasium, Städt. Gymnasium'), 'Schiller-Gymnasium');
  assert.equal(
    shortenSchoolName('Comenius Berufskolleg d. Diakonisches BIZ'),
    'Comenius Berufskolleg',
  );
  assert.equal(
    shortenSchoolName('Berufskolleg der Stadt Hagen, Kaufmannsschule I', 2),
    'Berufskolleg der Stadt Hagen, Kaufmannsschule I',
  );
  assert.equal(
    shortenSchoolName('Evangelische Stiftung Volmarstein, Oberlinschule, Förderschule'),
    'Oberlinschule',
  );
});
