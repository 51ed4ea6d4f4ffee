/** What stands on a sheet of paper with the network, and what is said of it. */

export const paper = {
  stand: 'Stand',
  shownDay: 'Tag',
  source: 'Quelle',
  license: 'Lizenz',
  sheet: 'Blatt',
  listFollows: (sheet: number) => `${sheet} · Liste ab Blatt ${sheet + 1}`,
  sheetOf: (sheet: number, all: number) => `${sheet} von ${all}`,
  address: (url: string) => `Dieses Netz im Internet: ${url}`,
  notes: 'Notizen',
  list: 'Das Netz als Liste',
  tooSmall: (paper: string, points: string, least: string) =>
    `Auf ${paper} ist die kleinste Schrift nur ${points} Punkt hoch; gut lesbar sind ${least} Punkt.`,
  readableOn: (paper: string, orientation: string) =>
    `Gut lesbar ist dieses Netz ${orientation ? `im ${orientation} oder ` : ''}auf ${paper}.`,
  stepReadableOn: (paper: string, orientation: string) =>
    `Genug Platz ist auf ${paper}${orientation ? ` im ${orientation}` : ''}.`,
  stepShorten: 'Auf keinem Blatt bis A0 ist genug Platz: Bitte kürzen Sie Titel und Text.',
  readableOnNone: 'Auf keinem Blatt bis A0 ist es gut lesbar: Bitte wählen Sie einen Ausschnitt.',

  title: 'Bild und Druck',
  loading: 'Wird vorbereitet …',
  asSvg: 'Als SVG sichern',
  svgHint: 'für Satz und Druckerei, Schrift bleibt Schrift',
  asPng: 'Als PNG sichern',
  pngWidth: 'Breite in Pixeln',
  print: 'Drucken',
  paper: 'Papier',
  portrait: 'Hochformat',
  landscape: 'Querformat',
  black: 'Schwarz-weiß',
  withCode: 'mit QR-Code zu dieser Ansicht',
  saved: (name: string) => `${name} ist gesichert.`,
  printing: 'Der Druckdialog ist geöffnet. Bitte stellen Sie dort dasselbe Papier ein.',
  noPrint: 'Aus diesem Rahmen heraus lässt sich nicht drucken. Das SVG können Sie sichern.',
  noPng: 'Diese Website erlaubt kein PNG-Bild. Das SVG können Sie sichern.',
  fileName: 'netzwerk',
};

export type PaperMessages = typeof paper;
