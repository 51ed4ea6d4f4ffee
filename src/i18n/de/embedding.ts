/** How to get on in a content management system. */
interface SystemTexts {
  readonly name: string;
  readonly script: string;
  /** How a link is put in. */
  readonly editor: string;
  /** How source text is put in, where that is a way of its own. */
  readonly admin?: string;
}

const systemTexts = <Name extends string>(
  texts: Readonly<Record<Name, SystemTexts>>,
): Readonly<Record<Name, SystemTexts>> => texts;

/** Texts of the page that helps webmasters to put a widget into a page, German. */
export const embedding = {
  title: 'Einbetten',
  lead: 'Von hier zu einem Baustein auf Ihrer Seite: Angaben machen, Ergebnis kopieren, einfügen. Alles entsteht in Ihrem Browser; nichts wird gesendet oder gespeichert.',
  other: 'This page in English',
  toResult: 'Zum Ergebnis',
  unreadable:
    'Das ist keine Adresse, die ein Browser lesen kann. Das Ergebnis rechnet hier noch mit der Voreinstellung.',
  doctor: 'Doktor: warum ein Baustein nicht erscheint',
  noScript:
    'Diese Seite braucht JavaScript. Ohne geht es so: ein Link auf koko.html, dahinter #koko=offer-finder&src=feed.json, allein in seinem Absatz.',
  where: 'Ihre Website',
  system: 'Redaktionssystem',
  role: 'Ihre Aufgabe',
  roles: {
    editor: 'Redaktion: Texte schreiben',
    admin: 'Administration: Vorlagen und Skripte',
  },
  what: 'Der Baustein',
  widget: 'Baustein',
  widgets: {
    'offer-finder': 'Angebotsfinder',
    'partner-directory': 'Partnerverzeichnis',
    'network-graph': 'Netzwerk',
  },
  words: 'Linktext',
  wordsHint:
    'Die Wörter des Links. Sie stehen dort, wo kein Skript läuft, und solange der Baustein lädt.',
  defaultWords: {
    'offer-finder': 'Angebote ansehen',
    'partner-directory': 'Partner ansehen',
    'network-graph': 'Netzwerk ansehen',
  },
  folder: 'Ordner mit koko.js',
  folderHint: 'Adresse des Ordners, in dem die Dateien der Bausteine auf dem Server liegen.',
  feed: 'Adresse der Daten',
  feedHint: 'Die Datei feed.json neben koko.js, oder die volle Adresse einer anderen.',
  site: 'Adresse der Website',
  siteHint:
    'Nur nötig, wenn der Baustein auf einer anderen Website erscheint, als die Dateien liegen.',
  options: 'Angaben zum Baustein',
  optionsHint: 'Alle freiwillig. Was leer bleibt, entscheidet der Baustein.',
  fields: {
    label: 'Eigene Überschrift',
    'heading-level': 'Ebene der Überschrift',
    lang: 'Sprache',
    theme: 'Hell oder dunkel',
    query: 'Suche',
    'page-size': 'Treffer je Schritt',
    view: 'Ansicht',
    layout: 'Anordnung',
    focus: 'Kennung, um die es geht',
    steps: 'Schritte um sie herum',
    day: 'Tag',
  } as Readonly<Record<string, string>>,
  unset: 'Voreinstellung',
  values: {
    de: 'Deutsch',
    en: 'Englisch',
    light: 'hell',
    dark: 'dunkel',
    category: 'nach Kategorien',
    committee: 'nach Gremien',
    place: 'nach Orten',
    'a-z': 'von A bis Z',
    table: 'als Tabelle',
    bands: 'Bänder',
    rings: 'Ringe',
    free: 'frei',
    graph: 'Bild',
    list: 'Liste',
  } as Readonly<Record<string, string>>,
  colour: 'Farbe',
  ownAccent: 'Eigene Akzentfarbe',
  accent: 'Akzentfarbe',
  contrast: (light: string, dark: string) =>
    `Kontrast zu hellem Grund ${light} : 1, zu dunklem ${dark} : 1; nötig sind 4,5 : 1.`,
  contrastGood: 'Auf hellem Grund reicht das für Schrift.',
  contrastMended:
    'Für Schrift auf hellem Grund ist sie zu blass. Der Baustein nimmt dort von selbst einen dunkleren Ton; Flächen behalten die Farbe, ihre Schrift wird schwarz oder weiß.',
  preview: 'Vorschau',
  withExample: 'mit Beispieldaten',
  showsExample: 'Zu sehen sind erfundene Beispieldaten, nicht Ihre eigenen.',
  previewHint:
    'Der Baustein, wie ihn die Seite zeigen wird. Mit den eigenen Daten erscheint er hier, wenn diese Seite sie lesen darf.',
  result: 'So kommt der Baustein auf die Seite',
  rung: 'Art der Einbettung',
  rungs: {
    link: 'Link (kommt überall durch)',
    placeholder: 'Platzhalter mit Link',
    element: 'Element',
    frame: 'Rahmen (iframe)',
  },
  rungNotes: {
    link: 'Der Link wird zum Baustein, wenn er allein in seinem Absatz steht. Ohne Skript führt er zur selben Ansicht auf einer eigenen Seite.',
    placeholder: 'Der Platzhalter wird zum Baustein; ohne Skript bleibt der Link darin stehen.',
    element:
      'Das Element gehört in den Quelltext. Speichert später jemand ohne dieses Recht dieselbe Stelle, entfernt es der Editor; ein Link bliebe.',
    frame:
      'Der Rahmen zeigt koko.html. Ohne das Skript auf der Seite behält er seine Höhe von 600 Pixeln und lässt sich rollen.',
  },
  steps: 'Schritte',
  askAdmin:
    'Einmal für die ganze Website: Bitten Sie die Administration, das Skript einzubauen. Die Nachricht dafür steht unten. Läuft es schon, weiter mit dem nächsten Schritt.',
  upload:
    'Einmal: Legen Sie den Ordner der Bausteine (in der Veröffentlichung: dist/embed) samt „chunks“ auf den Webserver, etwa unter /koko/, und Ihre Daten als feed.json daneben.',
  uploadScripts:
    'Einmal: Legen Sie den Ordner der Bausteine (in der Veröffentlichung: dist/embed) samt „chunks“ auf den Webserver, etwa unter /koko/.',
  placeSource:
    'Öffnen Sie die Quelltext-Ansicht des Editors, fügen Sie den Quelltext ein und speichern Sie. Fehlt er danach, nehmen Sie den Link.',
  addScript: (how: string) => `Einmal: Bauen Sie das Skript ein. ${how}`,
  addPolicy:
    'Sendet die Website eine Content-Security-Policy, ergänzen Sie darin die Zeilen von unten. Ohne eine solche Richtlinie entfällt der Schritt.',
  addAccent: 'Nehmen Sie die Zeile mit der Farbe in das Stylesheet der Website auf.',
  check:
    'Speichern Sie und rufen Sie die Seite auf. Bleibt es bei einem Link, hängen Sie ?koko-debug an die Adresse der Seite: Der Doktor nennt Grund und Abhilfe.',
  checkOthers:
    'Speichern Sie und rufen Sie die Seite auf. Erscheint der Baustein nicht, hängen Sie ?koko-debug an die Adresse der Seite: Der Doktor nennt Grund und Abhilfe.',
  trial: {
    installed:
      'Erprobt: In einer Installation wurde ein solcher Link, geschrieben ohne besondere Rechte, zum Baustein.',
    filter:
      'Zum Teil erprobt: Der Filter, mit dem das System Texte säubert, lässt den Link unverändert. Die Schritte sind nach der Dokumentation geschrieben und an keiner Installation erprobt.',
    read: 'Nicht erprobt: Die Schritte sind nach der Dokumentation oder allgemeiner Kenntnis geschrieben.',
    otherForm:
      'Erprobt ist hier der Link. Was Filter und Editoren von den anderen Arten übrig lassen, steht in docs/embed/compatibility.md; Schritt für Schritt wurden sie nicht an jeder Installation erprobt.',
  },
  systems: systemTexts({
    typo3: {
      name: 'TYPO3',
      script: 'Im Sitepackage: das TypoScript unten ins Setup.',
      editor:
        'Legen Sie ein Textelement an, schreiben Sie den Linktext in einen eigenen Absatz, markieren Sie ihn und fügen Sie über „Link“ die Adresse als externe URL ein.',
      admin:
        'Legen Sie ein Element vom Typ „HTML“ an und fügen Sie den Quelltext ein; die Gruppe braucht dafür diesen Elementtyp. In Textelementen nur der Link, jedes andere HTML-Tag erscheint dort als Text.',
    },
    wordpress: {
      name: 'WordPress',
      script:
        'Im Theme vor </body>, in einem Must-use-Plugin oder mit einem Plugin für Skripte im Fuß.',
      editor:
        'Schreiben Sie den Linktext in einen eigenen Absatz-Block, markieren Sie ihn und fügen Sie mit Strg+K die Adresse ein.',
      admin:
        'Fügen Sie einen Block „Individuelles HTML“ mit dem Quelltext ein. In Netzwerken (Multisite) darf das nur die Netzwerk-Administration; dort der Link.',
    },
    drupal: {
      name: 'Drupal',
      script: 'Als Bibliothek im Theme oder mit einem Modul für Skripte.',
      editor:
        'Schreiben Sie den Linktext in einen eigenen Absatz, markieren Sie ihn und fügen Sie über „Link“ die Adresse ein. Das Textformat „Einfaches HTML“ genügt.',
      admin: 'Fügen Sie den Quelltext in ein Feld mit dem Textformat „Volles HTML“ ein.',
    },
    contao: {
      name: 'Contao',
      script: 'Im Seitenlayout, im Feld für eigene Skripte.',
      editor:
        'Schreiben Sie den Linktext im Textelement in einen eigenen Absatz, markieren Sie ihn und fügen Sie über „Link einfügen“ die Adresse ein.',
      admin:
        'Legen Sie ein Element für ungefiltertes HTML an (unfiltered_html; es braucht eine eigene Freigabe) und fügen Sie den Quelltext ein. Im gefilterten Element erscheint das Tag als Text; dort der Link oder der Platzhalter.',
    },
    joomla: {
      name: 'Joomla',
      script:
        'In der Vorlage (index.php) vor </body>, oder in einem eigenen Modul ohne Textfilter.',
      editor:
        'Schreiben Sie den Linktext im Beitrag in einen eigenen Absatz, markieren Sie ihn und fügen Sie über „Link“ die Adresse ein.',
      admin:
        'Fügen Sie den Quelltext im Beitrag ein, mit dem Filter „Keine Filterung“ (Super Users). Für alle anderen Gruppen der Link oder der Platzhalter.',
    },
    plone: {
      name: 'Plone',
      script:
        'Konfiguration → Website → Feld für JavaScript der Webstatistik (klassische Oberfläche); in Volto in der Vorlage.',
      editor:
        'Schreiben Sie den Linktext in einen eigenen Absatz, markieren Sie ihn und fügen Sie über „Link“ die Adresse als externe Adresse ein.',
    },
    mediawiki: {
      name: 'MediaWiki',
      script: 'Die Zeilen unten auf die Seite MediaWiki:Common.js (Oberflächen-Administration).',
      editor: 'Setzen Sie die Zeile in Wiki-Schreibweise in einen eigenen Absatz.',
    },
    dokuwiki: {
      name: 'DokuWiki',
      script: 'Die Zeilen unten in die Datei conf/userscript.js.',
      editor: 'Setzen Sie die Zeile in Wiki-Schreibweise in einen eigenen Absatz.',
    },
    vendor: {
      name: 'iKISS, NOLIS, Sitepark, SIX',
      script: 'Über den Hersteller: ein Auftrag, das Skript in die Vorlage aufzunehmen.',
      editor:
        'Schreiben Sie den Linktext in einen eigenen Absatz, markieren Sie ihn und fügen Sie die Adresse als externen Link ein.',
    },
    static: {
      name: 'Statische Seiten (Hugo, Eleventy, Astro …)',
      script: 'Im Layout, das alle Seiten gemeinsam haben.',
      editor:
        'Fügen Sie den Quelltext in die Seite ein; in Markdown mit je einer Leerzeile davor und danach.',
      admin: 'Fügen Sie den Quelltext in die Seite oder in das Layout ein.',
    },
    other: {
      name: 'Ein anderes',
      script: 'In der Vorlage vor </body>.',
      editor:
        'Schreiben Sie den Linktext in einen eigenen Absatz, markieren Sie ihn und fügen Sie die Adresse als Link ein.',
    },
  }),
  address: 'Adresse für den Link',
  addressHint: 'Für das Fenster „Link einfügen“ des Editors.',
  source: 'Quelltext',
  sourceHint: 'Für die Quelltext-Ansicht.',
  wikiHint: 'Als eigener Absatz, mit je einer Leerzeile davor und danach.',
  script: 'Skript für die ganze Website',
  scriptTag: 'Zeile mit dem Skript',
  scriptHint: 'Genau einmal je Seite, gleich wie viele Bausteine darauf stehen.',
  renewal:
    'Mit jedem neuen Stand der Dateien brauchen Sie auch diese Angabe neu: Die Prüfsumme gilt nur für die Fassung, mit der diese Seite kam. Mit einer alten führt der Browser das Skript nicht aus.',
  file: 'Datei',
  files: {
    'koko.js': 'koko.js: lädt nur, was die Seite braucht',
    'koko.classic.js': 'koko.classic.js: dasselbe für Vorlagen ohne type=module',
    'koko.complete.js': 'koko.complete.js: alles in einer Datei',
  },
  fileNotes: {
    'koko.js':
      'Die Prüfsumme (integrity) sichert nur koko.js selbst, nicht die Dateien, die es nachlädt. Verlangt Ihre Stelle eine Prüfsumme über alles, nehmen Sie koko.complete.js.',
    'koko.classic.js':
      'Ruft koko.js, das daneben liegen muss. Die Prüfsumme (integrity) sichert nur koko.classic.js selbst.',
    'koko.complete.js':
      'Die Prüfsumme (integrity) sichert das ganze Programm. Dafür lädt jede Seite alles. Auch für Werkzeuge, die Skripte zusammenfassen. Für eine Seite auf einem Datenträger: ohne integrity und crossorigin, mit den Daten in der Seite selbst, wie es in der README steht.',
  },
  crossOrigin:
    'Skript oder Daten liegen auf einem anderen Server als die Website: Der Server muss „Access-Control-Allow-Origin: *“ senden.',
  hostedAllow: (origin: string) =>
    `Damit auch der Link ohne Skript die Daten zeigt, tragen Sie ${origin} in koko.html unter „koko-allow“ ein.`,
  accentInFrame:
    'Ein Rahmen ist eine eigene Seite: Dort gilt die Farbe erst, wenn die Zeile auch in koko.page.css neben koko.html steht.',
  typoscript: 'Für TYPO3: TypoScript der Site',
  typoscriptHint:
    'Ins Setup des Sitepackages; setzt dieselbe Zeile vor </body>. Nicht an einer Installation erprobt.',
  others: 'Andere Wege',
  otherWays:
    'Stehen die Seiten in WordPress und hat „koko page“ die oEmbed-Dateien daneben gelegt, genügt die bloße Adresse der Seite in einem eigenen Absatz. Ganz ohne Skript geht es mit „koko static“: Der Befehl schreibt Tabellen und Bild als HTML, das Sie einfügen; es ändert sich erst, wenn Sie ihn wieder aufrufen.',
  accentLine: 'Zeile für das Stylesheet',
  accentHint: 'Für die ganze Website; Schrift und Textgröße übernimmt der Baustein von der Seite.',
  policy: 'Content-Security-Policy',
  policyHint:
    'Ergänzen Sie die vorhandene Richtlinie um diese Quellen. Eine zweite Richtlinie daneben würde die erste nur verschärfen.',
  policyHeader: 'Als Kopfzeile des Servers',
  policyMeta: 'Als Zeile im Kopf der Seite',
  policyYaml: 'Für TYPO3: csp.yaml der Site',
  policyYamlHint: 'Ab TYPO3 12, config/sites/(Name)/csp.yaml. Nicht an einer Installation erprobt.',
  trustedTypes:
    'Weiteres ist nicht nötig, auch nicht unter require-trusted-types-for: keine Stile im Quelltext, kein eval, keine Schriften, keine Bilder von anderen.',
  message: 'Nachricht an die Administration',
  messageHint: 'Zum Weiterleiten.',
  messageCors:
    'Skript oder Daten liegen auf einem anderen Server als die Website. Dieser Server muss die Kopfzeile senden:\n\nAccess-Control-Allow-Origin: *\n\n',
  messageText: (script: string, policy: string, files: string, cors: string, asks: string) =>
    `Guten Tag,\n\nbitte bauen Sie dieses Skript einmal auf der ganzen Website ein:\n\n${script}\n\nDie Dateien dazu liegen unter ${files}\nFalls die Website eine Content-Security-Policy sendet, braucht sie außerdem:\n\n${policy}\n\n${cors}${asks} Cookies setzt es nicht.\n\nLiegt später ein neuer Stand der Dateien auf dem Server, braucht die Zeile eine neue Prüfsumme (integrity).\n\nVielen Dank`,
  asksOnly: (hosts: ReadonlySet<string>) =>
    `Das Skript fragt niemanden außer ${[...hosts].join(' und ')}.`,
  loadsFrom: (script: string, data: string) =>
    script === data
      ? `Skript und Daten lädt Ihr Browser von ${script}`
      : `Das Skript lädt Ihr Browser von ${script}, die Daten von ${data}`,
  notices: 'Texte für Ihre Website',
  privacy: 'Absatz für die Datenschutzerklärung',
  privacyHint: 'Ein Vorschlag; bitte von der zuständigen Stelle prüfen lassen.',
  privacyText: (loads: string) =>
    `Auf unseren Seiten zeigen Bausteine der freien Software koko-widgets Angebote, Partner und Netzwerk am Übergang von der Schule in den Beruf. ${loads}; dabei wird, wie bei jedem Abruf, Ihre IP-Adresse übertragen. Die Bausteine setzen keine Cookies, stellen keine weiteren Anfragen und messen keine Nutzung. Der Angebotsfinder sieht im Speicher Ihres Browsers nach, ob es dort schon eine Merkliste gibt. Gespeichert wird nur, was Sie selbst auf die Merkliste setzen; Sie können es dort wieder löschen.`,
  statement: 'Absatz für die Erklärung zur Barrierefreiheit',
  statementHint: 'Ein Vorschlag; bitte um eigene Prüfungen ergänzen.',
  statementText: (widget: string, version: string) =>
    `Der Baustein „${widget}“ (koko-widgets ${version}) richtet sich nach WCAG 2.2, Stufe AA. Er ist ganz mit der Tastatur zu bedienen, achtet auf Kontrasteinstellungen und reduzierte Bewegung und lässt sich auf 400 Prozent vergrößern. Das Netzwerk gibt es neben dem Bild als vollständige Liste. Bei jeder Änderung werden die Bausteine in drei Browsern automatisch auf Barrieren geprüft. Eine Prüfung durch Menschen, die Screenreader nutzen, ist nicht dokumentiert. Barrieren können Sie uns melden: [Kontakt].`,
  inOther: 'Auf Englisch',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  selected: 'Markiert. Kopieren Sie mit Strg+C.',
};

export type EmbeddingMessages = typeof embedding;
