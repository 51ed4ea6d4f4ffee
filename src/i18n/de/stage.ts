/** What tours, stage and speaker window say, German. */
const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const stage = {
  tour: 'Rundgang',
  chooseTour: 'Rundgang wählen',
  start: 'Rundgang beginnen',
  stop: 'Rundgang beenden',
  next: 'Weiter',
  back: 'Zurück',
  toStage: 'Auf die Bühne',
  stepOf: (step: number, steps: number) => `Schritt ${step} von ${steps}`,
  steps: (count: number) => plural(count, 'Schritt', 'Schritte'),
  minutes: (count: number) => `etwa ${plural(count, 'Minute', 'Minuten')}`,
  asOf: (date: string) => `Stand ${date}`,
  onStage: (title: string) => `Bühne: ${title}`,
  stageTools: 'Bedienung der Bühne',
  leave: 'Bühne verlassen',
  black: 'Leinwand schwarz',
  notBlack: 'Leinwand wieder zeigen',
  isBlack: 'Die Leinwand ist schwarz.',
  fullscreen: 'Ganzer Bildschirm',
  noFullscreen: 'Dieser Browser kennt keinen ganzen Bildschirm. Die Bühne füllt das Fenster.',
  speaker: 'Sprecheransicht',
  speakerBlocked:
    'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie der Seite neue Fenster und drücken Sie noch einmal S.',
  noSpeaker:
    'Diese Grafik hat keine eigene Adresse. Zur Sprecheransicht führt die gehostete Seite (koko.html) oder die Datei zum Mitnehmen.',
  spot: 'Lichtkreis',
  play: 'Von selbst weiter',
  pause: 'Anhalten',
  goTo: 'Zu Schritt …',
  stepList: 'Alle Schritte',
  typed: (digits: string) => `Zu Schritt ${digits}: Eingabetaste`,
  takeAlong: 'Zum Nachlesen',
  qrName: (address: string) => `QR-Code mit der Adresse ${address}`,
  pictureOf: (title: string) => `Netzwerk, Ausschnitt zu: ${title}`,
  speakerTitle: (title: string) => `Sprecheransicht: ${title}`,
  clock: (time: string) => `${time} Uhr`,
  running: 'läuft seit',
  left: 'noch',
  over: 'überzogen um',
  onWall: 'Auf der Leinwand',
  nextUp: 'Als Nächstes',
  lastStep: 'Das ist der letzte Schritt.',
  notes: 'Notizen, nur hier zu sehen',
  noNotes: 'Zu diesem Schritt gibt es keine Notizen.',
  larger: 'Notizen größer',
  smaller: 'Notizen kleiner',
  seconds: (count: number) => `ca. ${count} Sekunden`,
  noWall:
    'Keine Leinwand gefunden. Öffnen Sie in dem anderen Fenster die Bühne; hier geht es dann von selbst weiter.',
  wallFound: 'Mit der Leinwand verbunden.',
  close: 'Fenster schließen',
  missing: (id: string) => `Den Rundgang „${id}“ gibt es in diesen Daten nicht.`,
};

export type StageMessages = typeof stage;
