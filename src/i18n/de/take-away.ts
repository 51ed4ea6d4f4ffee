/** What the list of kept offers and the printed sheet say, German. */
import {formatCount} from '../format.js';

const dates = (count: number): string =>
  count === 1 ? '1 Termin' : `${formatCount(count, 'de')} Terminen`;

export const takeAway = {
  fromLink: (count: number) =>
    count === 1 ? 'Liste mit 1 Angebot' : `Liste mit ${formatCount(count, 'de')} Angeboten`,
  fromLinkNote: 'Diese Liste kam mit einem Link. Ihre eigene Merkliste ist davon nicht berührt.',
  takeOver: 'In meine Merkliste übernehmen',
  stored: 'Die Liste steht nur in diesem Browser. Niemand sonst sieht sie.',
  emptyTitle: 'Noch nichts gemerkt',
  emptyText:
    'Mit „Merken“ legen Sie Angebote hier ab. Erst dann speichert Ihr Browser etwas, und nur für Sie.',
  gone: (count: number) =>
    count === 1
      ? '1 gemerktes Angebot gibt es nicht mehr.'
      : `${formatCount(count, 'de')} gemerkte Angebote gibt es nicht mehr.`,
  take: 'Mitnehmen',
  copyText: 'Als Text kopieren',
  calendar: 'Kalender',
  contacts: 'Kontakte',
  table: 'Tabelle',
  forget: 'Alle vergessen',
  forgotten: 'Die Merkliste ist leer. In Ihrem Browser ist nichts mehr gespeichert.',
  saved: (file: string) => `Gespeichert: ${file}`,
  savedDates: (count: number) => `Kalenderdatei mit ${dates(count)} gespeichert`,
  noDates: 'Zu diesen Angeboten ist kein kommender Termin mit Datum eingetragen.',
  noContacts: 'Zu diesen Angeboten ist keine Ansprechstelle eingetragen.',
  noPrint: 'Diese Seite darf hier nicht drucken. Öffnen Sie sie in einem eigenen Fenster.',
  failed: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  deadline: (title: string) => `Anmeldeschluss: ${title}`,
  files: {calendar: 'termine.ics', contacts: 'kontakte.vcf', table: 'angebote.csv'},
  questions: {
    audiences: 'Für wen',
    when: 'Wann',
    application: 'Anmeldung',
    where: 'Wo',
    cost: 'Kosten',
    providers: 'Wer',
    contact: 'Kontakt',
  },
  page: (address: string) => `Nachzulesen unter ${address}`,
  columns: {
    id: 'Kennung',
    title: 'Titel',
    summary: 'Kurz gesagt',
    audiences: 'Zielgruppe',
    grades: 'Klasse',
    ages: 'Alter',
    fields: 'Handlungsfeld',
    kinds: 'Angebotsart',
    aims: 'Anliegen',
    providers: 'Wer bietet es an',
    when: 'Wann',
    applyBy: 'Anmeldung bis',
    where: 'Wo',
    cost: 'Kosten',
    contact: 'Ansprechstelle',
    phone: 'Telefon',
    email: 'E-Mail',
    url: 'Internet',
    checkedOn: 'geprüft',
  },
};

export type TakeAwayMessages = typeof takeAway;
