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
  errorHelp:
    'Bitte versuchen Sie es noch einmal. Bleibt es dabei, hilft die Ansprechstelle dieser Seite weiter.',
  errorForGood:
    'Noch einmal laden hilft hier nicht. Bitte sagen Sie der Ansprechstelle dieser Seite Bescheid.',
  errorStill: 'Die übrige Seite ist davon nicht betroffen.',
  errorFor: {
    unreachable:
      'Die Adresse der Datei antwortet nicht, oder sie erlaubt den Abruf von dieser Seite nicht (CORS).',
    'not-found': 'Unter der angegebenen Adresse liegt keine Datei.',
    'server-error': 'Der Server meldet einen Fehler.',
    timeout: 'Die Datei kam nach 30 Sekunden noch nicht an.',
    'no-source':
      'Es ist keine Datei angegeben. Ergänzen Sie das Attribut src oder einen eingebetteten Feed.',
    'no-script':
      'In der Seite steht kein Feed mit dieser Kennung. Geben Sie dem Element script, das ihn enthält, die id, die in src hinter # steht.',
    'bad-src':
      'Die Adresse im Attribut src ist keine gültige Adresse. Prüfen Sie, ob sie vollständig ist.',
  } as Readonly<Record<string, string>>,
  retry: 'Noch einmal versuchen',
  partMissing: 'Dieser Teil der Seite konnte nicht geladen werden. Bitte laden Sie die Seite neu.',
  details: 'Hinweise für die Webredaktion',
  problems: (count: number) =>
    count === 1 ? '1 Hinweis zur Datei' : `${count} Hinweise zur Datei`,
  close: 'Schließen',
  back: 'Zurück',
  source: 'Quelle',
  sources: 'Quellen',
  updated: (date: string) => `Stand ${date}`,
  feedAsJson: 'Feed als JSON',
  license: (name: string) => `Lizenz ${name}`,
  pages: (pages: string) => `Seite ${pages}`,
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
  address: 'Adresse',
  hours: 'Zeiten',
  search: 'Suchen',
  clearSearch: 'Suche leeren',
  showInNetwork: 'Im Netzwerk zeigen',
  openInDirectory: 'Im Verzeichnis öffnen',
  tierOf: (label: string, index: number, count: number) => `${label} (Ebene ${index} von ${count})`,
  notStated: 'nicht angegeben',
  withoutCategory: 'ohne Kategorie',
};

export type CommonMessages = typeof common;
