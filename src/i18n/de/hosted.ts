/** Texts of the hosted page, German. */
export const hosted = {
  title: 'Von der Schule in den Beruf',
  open: 'In eigenem Fenster öffnen',
  noFeed: 'Dieser Adresse fehlt die Angabe, welche Daten gezeigt werden sollen.',
  noFeedHelp:
    'Nötig ist hinter dem Zeichen # die Angabe „src=“ mit der Adresse der Daten, zum Beispiel:',
  badFeed: (src: string) => `„${src}“ ist keine Adresse, unter der Daten liegen können.`,
  feedNotAllowed: 'Diese Seite zeigt nur Daten, die für sie freigegeben sind.',
  feedNotAllowedHelp: (origin: string) =>
    `Wer die Seite betreibt, kann ${origin} im Kopf dieser Seite unter „koko-allow“ eintragen.`,
  leads: (address: string) => `Der Link führt zu ${address}. Hier darf sich kein Fenster öffnen.`,
  noScript: 'Die Skripte der Seite konnten nicht geladen werden.',
};

export type HostedMessages = typeof hosted;
