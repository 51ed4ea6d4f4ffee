/** Kinds of school in North Rhine-Westphalia by the code of the list (Schulform), under their official names. */
import type {SchoolForm} from '../school-forms.js';

/**
 * In the order in which pupils come to them. Names of rare codes are those that the schools of the code carry; 85 and 87
 * (one school each) stand as they are.
 */
export const schoolKinds: ReadonlyMap<string, SchoolForm> = new Map([
  ['02', {de: 'Grundschule', en: 'Primary school (Grundschule)'}],
  ['06', {de: 'Volksschule', en: 'Primary and lower secondary school (Volksschule)'}],
  ['13', {de: 'PRIMUS-Schule', en: 'School of the PRIMUS trial'}],
  ['04', {de: 'Hauptschule', en: 'Lower secondary school (Hauptschule)'}],
  ['10', {de: 'Realschule', en: 'Intermediate secondary school (Realschule)'}],
  ['14', {de: 'Sekundarschule', en: 'Secondary school (Sekundarschule)'}],
  ['16', {de: 'Gemeinschaftsschule', en: 'Community school (Gemeinschaftsschule)'}],
  ['15', {de: 'Gesamtschule', en: 'Comprehensive school (Gesamtschule)'}],
  ['20', {de: 'Gymnasium', en: 'Grammar school (Gymnasium)'}],
  ['17', {de: 'Freie Waldorfschule', en: 'Waldorf school'}],
  ['18', {de: 'Hiberniaschule', en: 'Hibernia school'}],
  ['30', {de: 'Berufskolleg', en: 'Vocational college (Berufskolleg)'}],
  ['25', {de: 'Weiterbildungskolleg', en: 'College for adults (Weiterbildungskolleg)'}],
  ['08', {de: 'Förderschule', en: 'Special needs school (Förderschule)'}],
  ['19', {de: 'Waldorf-Förderschule', en: 'Waldorf school with special needs support'}],
  [
    '88',
    {de: 'Berufskolleg als Förderschule', en: 'Vocational college with special needs support'},
  ],
  ['83', {de: 'Schule für Kranke', en: 'School for pupils in hospital'}],
  ['81', {de: 'Schulischer Lernort', en: 'Place of learning outside school'}],
  ['85', {de: 'Schulform 85', en: 'Kind of school 85'}],
  ['87', {de: 'Schulform 87', en: 'Kind of school 87'}],
  ['0A', {de: 'Schulaufsicht', en: 'School supervision'}],
]);
