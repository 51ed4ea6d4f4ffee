/** Kinds of school by the code of the list, as far as they matter for the way into work. */
export interface SchoolForm {
  readonly de: string;
  readonly en: string;
}

/**
 * Primary schools (02), schools in hospitals (83), places of learning outside school (81) and the
 * authorities that the list carries as well (0A) are left out.
 */
export const schoolForms: ReadonlyMap<string, SchoolForm> = new Map([
  ['04', {de: 'Hauptschule', en: 'Lower secondary school (Hauptschule)'}],
  ['08', {de: 'Förderschule', en: 'Special needs school (Förderschule)'}],
  ['10', {de: 'Realschule', en: 'Intermediate secondary school (Realschule)'}],
  ['13', {de: 'Schule im Schulversuch PRIMUS', en: 'School in the PRIMUS trial'}],
  ['14', {de: 'Sekundarschule', en: 'Secondary school (Sekundarschule)'}],
  ['15', {de: 'Gesamtschule', en: 'Comprehensive school (Gesamtschule)'}],
  ['17', {de: 'Waldorfschule', en: 'Waldorf school'}],
  ['19', {de: 'Waldorfschule', en: 'Waldorf school'}],
  ['20', {de: 'Gymnasium', en: 'Grammar school (Gymnasium)'}],
  ['25', {de: 'Weiterbildungskolleg', en: 'College for adults (Weiterbildungskolleg)'}],
  ['30', {de: 'Berufskolleg', en: 'Vocational college (Berufskolleg)'}],
  [
    '88',
    {de: 'Berufskolleg als Förderschule', en: 'Vocational college with special needs support'},
  ],
]);
