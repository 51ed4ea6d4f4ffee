/** Headings of the view without scripts, and what the command says, German. */
export const staticView = {
  /** In which of the feed's two languages of mistakes this is. */
  tongue: 'de' as 'de' | 'en',
  offers: 'Angebote',
  partners: 'Partner',
  network: 'Netzwerk',
  picture: (title: string) => `Netzwerk: ${title}. Als Text steht es darunter.`,
  name: 'Name',
  category: 'Kategorie',
  seats: 'Gremien',
  place: 'Ort',
  contact: 'Kontakt',
  member: 'Mitglied',
  role: 'Rolle',
  since: 'Seit',
  ties: 'Verbindungen',
  programmes: 'Programme',
  noMembers: 'Wer hier sitzt, ist nicht eingetragen.',
  noOffers: 'Es sind keine Angebote eingetragen.',
  more: 'Mehr dazu',
  lead: {
    audiences: 'Für wen',
    providers: 'Wer',
    when: 'Wann',
    where: 'Wo',
    cost: 'Kosten',
    applyBy: 'Anmeldung bis',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail',
  },
  /** What the command says. */
  usage: `koko static <feed.json> [--out Ordner] [--lang de|en] [--heading-level 2]
    Angebote, Partner und Netzwerk als HTML zum Einfügen und das Netzwerk als SVG, ohne Skript.

koko page <feed.json> --base https://stadt.example/koko/ [--out Ordner] [--widget network-graph] [--lang de|en]
    Ein Ordner zum Hochladen: koko.html mit diesem Feed, lesbar auch ohne Skript, mit oEmbed.

koko offline <feed.json> [--out vortrag.html] [--tour id] [--layout rings] [--base https://stadt.example/] [--lang de|en]
    Das Netzwerk als eine Datei für den USB-Stick: öffnet sich per Doppelklick, ohne Server und ohne Netz.

koko export <feed.json> …
    Bilder, Druckansichten und Handzettel als SVG, PNG oder HTML; mehr sagt koko export --help.`,
  written: (file: string) => `geschrieben: ${file}`,
  unknownCommand: (name: string) => `„${name}“ kennt koko nicht.`,
  unknownOption: (option: string) => `Die Option ${option} gibt es nicht.`,
  wrongOption: (option: string) =>
    `So lässt sich die Option ${option} nicht angeben: Bitte prüfen Sie, ob sie einen Wert braucht.`,
  noFeed: 'Es fehlt die Angabe, welcher Feed gelesen werden soll.',
  cannotRead: (file: string) => `${file} lässt sich nicht lesen. Bitte prüfen Sie Pfad und Rechte.`,
  cannotWrite: (folder: string, why: string) => `In ${folder} lässt sich nicht schreiben: ${why}`,
  noFeedIn: (file: string) => `${file} ist kein Feed, den koko-widgets zeigen kann:`,
  noBase:
    'Es fehlt --base: die Adresse des Ordners, unter der die Seite stehen wird; sie beginnt mit https und endet mit /.',
  noWidget: (name: string) =>
    `„${name}“ ist kein Baustein. Möglich sind offer-finder, partner-directory, network-graph und all.`,
  noLayout: (name: string) => `„${name}“ ist keine Anordnung. Möglich sind bands, rings und free.`,
  noTour: (id: string, ids: readonly string[]) =>
    ids.length > 0
      ? `Einen Rundgang „${id}“ gibt es in diesem Feed nicht. Möglich: ${ids.join(', ')}.`
      : `Einen Rundgang „${id}“ gibt es nicht: In diesem Feed steht keiner.`,
  noFiles:
    'Die Dateien zum Einbetten fehlen neben dem Befehl. Bitte installieren Sie koko-widgets vollständig.',
};

export type StaticViewMessages = typeof staticView;
