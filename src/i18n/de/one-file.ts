/** What is said in the one file of a talk and where it is made, German. */
export const oneFile = {
  still:
    'Das Bild braucht einen Browser ab 2023, der Skripte ausführen darf. Als Text steht alles hier.',
  asText: 'Alles als Text',
  take: 'Als Datei mitnehmen',
  making: 'Die Datei wird erstellt …',
  made: (name: string, size: string) =>
    `${name} ist erstellt (${size}\u00A0kB). Ein Doppelklick öffnet die Datei, auch ohne Netz.`,
  withTour: (title: string) => `Ihr Rundgang „${title}“ ist darin.`,
  noTemplate:
    'Von dieser Seite aus lässt sich die Datei nicht erstellen: Der Server mit koko-widgets gibt die Vorlage koko.offline.html nicht heraus. Der Befehl „koko offline“ erstellt sie auch ohne diese Seite.',
  noFeed: 'Die Daten lassen sich gerade nicht noch einmal holen. Bitte versuchen Sie es später.',
  noPacking: 'Dieser Browser kann die Datei nicht erstellen. Bitte nehmen Sie einen ab 2023.',
};

export type OneFileMessages = typeof oneFile;
