/** What the directory says of taking partners along, German. */
import {counted, number} from './partner-directory.js';

const partners = (count: number): string => `${number(count)} Partner`;

export const partnerTake = {
  of: (count: number) =>
    count === 1 ? 'Es geht um diesen Partner.' : `Es geht um diese ${partners(count)}.`,
  contacts: 'Adressbuch (vCard)',
  table: 'Tabelle (CSV)',
  list: 'Adressliste drucken',
  labels: 'Etiketten drucken',
  data: 'Daten (JSON-LD)',
  saved: (file: string) => `Gespeichert: ${file}`,
  savedContacts: (count: number, file: string) =>
    `Adressbuch mit ${counted(count, 'Eintrag', 'Einträgen')} gespeichert: ${file}.`,
  /** After the number of entries that a file or sheet holds. */
  without: (count: number) =>
    `${partners(count)} ohne Kontakt, Anschrift und Internetseite ${count === 1 ? 'fehlt' : 'fehlen'} darin.`,
  noContacts: 'Zu diesen Partnern sind weder Kontakt noch Anschrift eingetragen.',
  noPrint: 'Diese Seite darf hier nicht drucken. Öffnen Sie sie in einem eigenen Fenster.',
  labelsMade: (count: number) =>
    `${counted(count, 'Etikett', 'Etiketten')} zu 70 × 37 mm, 3 × 8 auf A4. Bitte ohne Ränder und in Originalgröße drucken.`,
  withoutAddress: (count: number) =>
    `${partners(count)} ohne vollständige Anschrift ${count === 1 ? 'fehlt' : 'fehlen'}.`,
  noLabels: 'Zu diesen Partnern ist keine vollständige Anschrift eingetragen.',
  files: {contacts: 'partner.vcf', table: 'partner.csv', data: 'partner.jsonld'},
  sitsIn: (names: string) => `Sitzt in: ${names}`,
  page: (address: string) => `Nachzulesen unter ${address}`,
  columns: {
    id: 'Kennung',
    name: 'Name',
    shortName: 'Kurzname',
    categories: 'Kategorie',
    street: 'Straße',
    postalCode: 'Postleitzahl',
    locality: 'Ort',
    contact: 'Ansprechstelle',
    phone: 'Telefon',
    email: 'E-Mail',
    url: 'Internet',
    areas: 'Gebiet',
    committees: 'Sitzt in',
    since: 'seit',
    until: 'bis',
    identifiers: 'Kennungen',
  },
};

export type PartnerTakeMessages = typeof partnerTake;
