/** What the manifest says in English, in German: by kind and name, first for one tag, else for all. */
export const german: Readonly<Record<string, string>> = {
  'koko-network-graph':
    'Das Netzwerk der Steuerungsebenen: wer wo sitzt, als Bild und als Liste, die dasselbe sagt.',
  'koko-offer-finder':
    'Findet Angebote: ein Suchfeld, Filter mit Anzahlen, eine Liste, die sagt, warum jeder Treffer passt, und jedes Angebot im Ganzen.',
  'koko-partner-directory':
    'Wer am Übergang von der Schule in den Beruf arbeitet, wer wo sitzt, in wessen Auftrag und seit wann. Eine Liste der Partner nach Kategorie, Gremium oder Buchstabe, und eine Seite für jeden Partner, jedes Gremium und jedes Programm.',

  'attribute src':
    'Adresse der Datei, oder `#id` eines `<script type="application/json">` auf der Seite; ohne `src` gilt ein solches Skript im Element',
  'attribute lang': 'Sprache des Bausteins (BCP 47), sonst die der Seite um ihn herum',
  'attribute heading-level': 'Ebene der eigenen Überschrift',
  'attribute linked':
    '`page`: Bausteine mit derselben Datei teilen Auswahl, Tag, Suche und Filter, auch mit der Adresse der Seite; `widgets`: ohne die Adresse; `none`: für sich',
  'attribute label': 'Überschrift und zugänglicher Name des Bausteins',
  'attribute theme': '`light` oder `dark`; sonst entscheidet das `color-scheme` der Seite',
  'attribute query': 'wonach gesucht wird',
  'koko-offer-finder attribute filter':
    'gewählte Werte, etwa `audiences:aud-parents;cost:free`: Filter durch `;`, Werte durch `,` getrennt',
  'koko-partner-directory attribute filter':
    'gewählte Werte: `committees:id,id;seats:2;categories:id`',
  'koko-offer-finder attribute page-size': 'wie viele Angebote auf einmal gezeigt werden',
  'koko-partner-directory attribute page-size':
    'wie viele Partner eines Abschnitts zuerst gezeigt werden',
  'koko-partner-directory attribute view':
    'wie die Liste geordnet ist: `category` (ohne Angabe), `committee`, `place`, `a-z` oder `table`',
  'koko-network-graph attribute layout':
    'wie das Bild angelegt ist; was unbekannt ist, gilt als `bands`. Über 1.500 Marken wird `free` auf einem Canvas gezeichnet, bis dahin lassen sich Marken darin mit Maus oder Stift verschieben',
  'koko-network-graph attribute view': '`graph`: Bild; `list`: Liste',
  'koko-network-graph attribute focus': 'Kennung eines Eintrags, der von Anfang an gewählt ist',
  'koko-network-graph attribute steps':
    'zusammen mit `focus`: nur, was höchstens so viele Verbindungen von diesem Eintrag entfernt ist (1, 2, 3 …), und sein Weg zur obersten Ebene; ohne eine ganze Zahl von 1 bis 99 alles',
  'koko-network-graph attribute editor':
    'zeigt unter dem Bild, wie aus dem Bildschirm ein Rundgang geschrieben wird',
  'koko-network-graph attribute tour': 'Kennung eines Rundgangs der Daten, der von selbst beginnt',
  'koko-network-graph attribute day':
    'Tag (`2013-06-01`), dessen Netzwerk gezeigt wird; er gilt für alle Bausteine, die zusammengehören',

  'member feed':
    'Der gezeigte Feed, verknüpft und eingefroren. Setzen: ein gelesenes JSON-Objekt; es gilt dann statt `src`',
  'member select':
    'Wählt Einträge, wie es eine Person täte: meldet zuerst `koko-select`. Eine leere Liste hebt die Auswahl auf',
  'member refresh':
    'Holt die Datei neu, am Zwischenspeicher des Browsers vorbei. Misslingt es, bleibt der gezeigte Feed; `koko-error` meldet es',
  'member exportSvg':
    'Das ganze Netzwerk auf einer eigenen Seite, mit Titel, Legende, Stand, Quelle und Lizenz, als Text einer SVG-Datei; leer ohne Feed',
  'member exportPng':
    'Dasselbe als PNG: `width` in Pixeln, ohne Angabe doppelt so breit wie die SVG-Datei, höchstens 8.000. `undefined` ohne Feed, und wo die Regeln der Seite (`img-src`) kein Bild von einer `blob:`-Adresse erlauben',
  'member start':
    'Beginnt einen Rundgang: einen der Daten mit seiner Kennung, einen mitgegebenen, oder den ersten. `mode`: `page` (ohne Angabe) in der Seite, `stage` füllt das Fenster, `kiosk` geht von selbst weiter, `speaker` zeigt die Notizen. `false`, wo es keinen dieses Namens gibt',
  'member next': 'Zum nächsten Schritt des Rundgangs; am letzten bleibt er stehen',
  'member back': 'Zum Schritt davor; am ersten bleibt er stehen',
  'member stop': 'Beendet den Rundgang',

  'event koko-ready': 'der Feed wird gezeigt, zum ersten Mal oder neu geholt',
  'event koko-error':
    'die Datei war nicht zu haben oder nicht zu lesen; ein Feed, der gezeigt wird, bleibt',
  'event koko-select':
    'jemand wählt Einträge; wird das Ereignis abgebrochen, bleibt die Auswahl, wie sie war',
  'event koko-step': 'ein Rundgang ist bei einem Schritt angekommen; gezählt wird von 0 an',
  'event koko-filter': 'Suche oder Filter sind zur Ruhe gekommen',

  'slot ': 'was bis zum ersten gelungenen Zeigen dasteht, und nach einem Fehler wieder',

  'part hits': 'eine Liste von Angeboten',
  'part hit': 'ein Angebot einer Liste',
  'part ways': 'Hilfe, wo nichts gefunden wurde',
  'part detail': 'ein Angebot im Ganzen',
  'part foot': 'Quelle, Stand und Lizenz',
  'part card': 'ein Partner in der Liste',
  'part page': 'die Seite eines Partners, Gremiums oder Programms',
  'part toolbar': 'Schaltflächen über dem Bild',
  'part picture': 'das SVG-Element, oder das Canvas eines sehr großen Bildes',
  'part panel': 'was vom gewählten Eintrag gesagt wird',
  'part list': 'die Liste, die dasselbe sagt wie das Bild',
  'part legend': 'Zeichen und Linien mit ihrer Bedeutung',

  'property --koko-color-text': 'Text',
  'property --koko-color-text-2': 'Text zweiten Ranges',
  'property --koko-color-fade-text': 'Namen dessen, was nicht gewählt ist',
  'property --koko-color-surface': 'Grund',
  'property --koko-color-surface-subtle': 'ruhiger Grund: Felder, Kästen',
  'property --koko-color-surface-sunk': 'versenkter Grund: Balken, Spuren',
  'property --koko-color-line': 'feine Linien',
  'property --koko-color-line-strong': 'Ränder von Bedienelementen',
  'property --koko-color-edge': 'Linien zwischen den Zeichen des Netzwerks',
  'property --koko-color-fade': 'Linien dessen, was nicht gewählt ist',
  'property --koko-color-accent':
    'Akzent: Verweise, Schaltflächen, Ebenen; Text darin bleibt bei jeder Farbe lesbar',
  'property --koko-color-on-accent':
    'Text auf dem Akzent, weiß oder schwarz je nach dessen Helligkeit',
  'property --koko-color-mark': 'Grund gefundener Wörter',
  'property --koko-color-mark-line': 'Linie unter gefundenen Wörtern',
  'property --koko-color-focus': 'Rahmen dessen, was die Tastatur bedient',
  'property --koko-color-warn': 'Warnungen',
  'property --koko-color-bad': 'Fehler',
  'property --koko-color-ok': 'was in Ordnung ist',
  'property --koko-letters':
    'wie breit die Buchstaben der Seite laufen, 1 für Arial; sonst misst das Bild es, damit breite Schriften Platz haben',
  'property --koko-category-0': 'Einträge ohne Kategorie',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((slot) => [
      `property --koko-category-${String(slot)}`,
      `Kategorie ${String(slot)} des Feeds`,
    ]),
  ),
};
