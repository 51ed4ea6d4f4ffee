/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** Before a date: "am 31. August 2013", "im August 2013", "2013". */
export const DATIVE = {day: 'am ', month: 'im ', year: ''};

/** What all widgets say. German is the source; its keys are the type of every other language. */
export const common = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  day: (day: number, month: string, year: string) => `${day}.\u00A0${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,
  and: ' und ',
  since: (date: string) => `seit ${date}`,
  from: (date: string) => `ab ${date}`,
  until: (date: string) => `bis ${date}`,
  between: (from: string, to: string) => `${from} bis ${to}`,
  planned: 'geplant',
  plannedFrom: (date: string) => `geplant ab ${date}`,
  paused: 'ruht',
  endingOn: (date: string, precision: Precision) =>
    precision === 'year' ? `läuft ${date} aus` : `läuft aus ${DATIVE[precision]}${date}`,
  ending: 'läuft aus',
  endedOn: (date: string, precision: Precision) => `beendet ${DATIVE[precision]}${date}`,
  ended: 'beendet',
  loading: 'Die Daten werden geladen …',
  errorTitle: 'Die Daten konnten nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  partMissing: 'Dieser Teil der Seite konnte nicht geladen werden. Bitte laden Sie die Seite neu.',
  back: 'Zurück',
  source: 'Quelle',
  sources: 'Quellen',
  updated: (date: string) => `Stand ${date}`,
  share: 'Teilen',
  feedAsJson: 'Feed als JSON',
  license: (name: string) => `Lizenz ${name}`,
  pages: (pages: string) => `Seite ${pages}`,
  search: 'Suchen',
  clearSearch: 'Suche leeren',
  withoutCategory: 'ohne Kategorie',
};

export type CommonMessages = typeof common;
