/** What the editor of talks says, German. */
import {inWords} from './numbers.js';

const step = (index: number): string => `Schritt ${index}`;

export const tourEditor = {
  title: 'Rundgang bearbeiten',
  help: 'Stellen Sie oben ein, was ein Schritt zeigen soll: Auswahl, Tag, Anordnung und die Ebenen in der Legende. Nehmen Sie das dann als Schritt auf. Gespeichert wird hier nichts: Nehmen Sie den Rundgang am Ende mit.',
  existing: 'Vorhandener Rundgang',
  /** Stands first among the tours of the feed. */
  fresh: 'Neuer, leerer Rundgang',
  made: 'Aus den Daten vorgeschlagen',
  open: 'Öffnen',
  opened: (name: string, length: number) =>
    `${name} ist geöffnet, ${length === 1 ? 'ein Schritt' : `${inWords(length)} Schritte`}.`,
  tourTitle: 'Titel des Rundgangs',
  untitledTour: 'Rundgang',
  untitledStep: step,
  /** A field and the language it is written in. */
  inLanguage: (field: string, language: string) => `${field} (${language})`,
  languages: {de: 'Deutsch', en: 'Englisch'} as Readonly<Record<string, string>>,
  steps: 'Schritte',
  noSteps: 'Noch kein Schritt.',
  /** "2. Sechs Partner entscheiden gemeinsam". */
  numbered: (index: number, name: string) => `${index}. ${name}`,
  claim: 'Titel: was das Bild zeigt',
  text: 'Satz unter dem Bild',
  notes: 'Notizen, nur für Sie',
  seconds: 'Dauer in Sekunden',
  shows: (what: string) => `Zeigt: ${what}.`,
  whole: 'das ganze Netzwerk',
  tier: (name: string) => `Ebene ${name}`,
  onDay: (date: string) => `am ${date}`,
  layouts: {bands: 'als Bänder', rings: 'als Ringe', free: 'frei angeordnet'},
  up: 'Nach oben',
  down: 'Nach unten',
  duplicate: 'Verdoppeln',
  remove: 'Löschen',
  anew: 'Bildschirm neu übernehmen',
  /** What a button does, and with which step. */
  withStep: (action: string, index: number) => `${action}: ${step(index)}`,
  add: 'Bildschirm als Schritt aufnehmen',
  try: 'Ausprobieren',
  stage: 'Auf der Bühne ausprobieren',
  loose:
    'Noch nicht mitgenommen: Beim Verlassen der Seite geht dieser Rundgang verloren. „Als Datei mitnehmen“ unter dem Bild macht daraus einen fertigen Vortrag; als JSON können Sie ihn weiterbearbeiten.',
  kept: 'Mitgenommen. Was Sie ab jetzt ändern, ist noch nicht dabei.',
  copy: 'Als JSON kopieren',
  save: 'Als Datei speichern',
  saved: 'Der Browser speichert die Datei.',
  fileName: 'rundgang.json',
  added: (index: number, what: string) => `${step(index)} aufgenommen, zeigt ${what}.`,
  taken: (index: number, what: string) => `${step(index)} zeigt jetzt ${what}.`,
  moved: (index: number) => `Steht jetzt an Stelle ${index}.`,
  duplicated: (index: number) => `Verdoppelt als ${step(index)}.`,
  removed: (index: number) => `${step(index)} gelöscht.`,
  intoFeed:
    'Fügen Sie die Liste „tours“ in Ihre Feed-Datei ein. Gibt es dort schon eine, kommt der Rundgang hinein; einer mit derselben id wird ersetzt.',
};

export type TourEditorMessages = typeof tourEditor;
