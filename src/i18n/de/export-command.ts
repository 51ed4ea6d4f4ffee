/** What `koko export` says, German. */
export const exportCommand = {
  usage: `koko export <feed.json> [--format svg|png|html] [--paper a4…a0] [--portrait] [--black] [--layout bands|rings|free]
    Das Netzwerk als Bild mit Titel, Zeichen, Stand, Quelle und Lizenz; html ist die Druckansicht mit Liste.
    --day 2013-06-01: ein anderer Tag
    --focus id,id: hervorgehoben; mit --steps 2 nur das Umfeld
    --url https://…: Adresse als QR-Code
    --title „…“: eigener Titel
    --width 4000: Breite eines PNG in Pixeln; --font Datei: andere Schrift dafür
    --tour id: ein Blatt für jeden Schritt; mit --notes auch die Notizen
    --out Datei, --lang de|en`,
  written: (file: string) => `geschrieben: ${file}`,
  cannotWrite: (file: string, why: string) => `${file} lässt sich nicht schreiben: ${why}`,
  unknown: (option: string, value: string, possible: string) =>
    `--${option} kennt „${value}“ nicht. Möglich sind: ${possible}.`,
  noDay: (day: string) => `„${day}“ ist kein Tag. Gemeint ist ein Datum wie 2013-06-01.`,
  noUrl: (url: string) =>
    `„${url}“ ist keine Adresse für einen QR-Code. Sie beginnt mit https:// oder http://.`,
  noNumber: (option: string, value: string, most: number) =>
    `--${option} braucht eine ganze Zahl von 1 bis ${most}, nicht „${value}“.`,
  noRecord: (id: string) => `Im Feed gibt es „${id}“ nicht, jedenfalls nicht an diesem Tag.`,
  noTour: (id: string, ids: string) =>
    ids === ''
      ? `Der Feed hat keinen Vortrag, auch nicht „${id}“.`
      : `Der Feed hat keinen Vortrag „${id}“. Es gibt: ${ids}.`,
  noPackage: (name: string) =>
    `Für PNG fehlt das Paket ${name}. Bitte einmal ausführen: npm install @resvg/resvg-wasm @fontsource/inter`,
  fileName: 'netzwerk',
};

export type ExportCommandMessages = typeof exportCommand;
