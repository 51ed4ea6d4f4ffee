/** Texts of the doctor, who says why a widget does not appear, German. */

/** Who can mend it. */
export type Recipient = 'editor' | 'admin' | 'operator' | 'feed';

/** A sentence about what was found, and the line for whom it concerns. */
export interface Advice {
  readonly says: (about: string) => string;
  readonly to?: Recipient;
  readonly line?: (about: string) => string;
}

const advice = (
  says: (about: string) => string,
  to?: Recipient,
  line?: (about: string) => string,
): Advice => ({says, ...(to && {to}), ...(line && {line})});

export const doctor = {
  title: 'Doktor',
  lead: 'Warum erscheint der Baustein nicht? Rufen Sie die Seite auf, auf der er stehen soll, lassen Sie sich den Quelltext anzeigen (Strg+U), kopieren Sie ihn ganz und setzen Sie ihn hier ein. Nichts davon wird gesendet, gespeichert oder ausgeführt.',
  live: 'Läuft das Skript auf der Seite schon, sehen Sie mehr, wenn Sie ?koko-debug an deren Adresse hängen.',
  other: 'This page in English',
  back: 'Einbetten: zu Schnipsel und Schritten',
  source: 'Quelltext der Seite',
  address: 'Adresse der Seite',
  examine: 'Untersuchen',
  panel: 'Doktor für koko-widgets',
  version: (version: string) => `Untersucht von Version ${version}.`,
  allGood: 'Alles in Ordnung, soweit es sich von hier aus sehen lässt.',
  unseen: 'Was im Quelltext nicht zu sehen ist',
  unseenThings: [
    'Kopfzeilen des Servers: Eine Content-Security-Policy kann das Skript (script-src) oder die Daten (connect-src) verbieten.',
    'Ob alle Dateien auf dem Server liegen, auch der Ordner „chunks“ neben koko.js.',
    'Ob die Daten zu lesen sind. Rufen Sie die Adresse der Daten im Browser auf.',
    'Was der Browser dazu sagt, steht in seiner Konsole: Taste F12, „Konsole“.',
  ],
  faults: 'Was nicht stimmt',
  good: 'Was stimmt',
  to: {
    editor: 'An die Redaktion:',
    admin: 'An die Administration der Website:',
    operator: 'An den Betrieb des Redaktionssystems oder Servers:',
    feed: 'An die Stelle, die die Daten bereitstellt:',
  },
  report: 'Bericht als Text',
  reportHint: 'Zum Weiterleiten.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  selected: 'Markiert. Kopieren Sie mit Strg+C.',
  close: 'Schließen',
  findings: {
    'script-found': advice((about) => `Das Skript ist eingebaut: ${about}`),
    'script-missing': advice(
      () => 'Das Skript koko.js steht nicht auf der Seite. Links bleiben Links.',
      'admin',
      () =>
        'Bitte das Skript koko.js einmal auf der ganzen Website einbauen. Fasst die Website Skripte zusammen: koko.js davon ausnehmen, oder koko.complete.js zusammenfassen lassen.',
    ),
    'script-held-back': advice(
      (about) => `Ein Einwilligungs-Werkzeug hält das Skript zurück: ${about}`,
      'admin',
      (about) =>
        `Bitte ${about} ohne Einwilligung laden: Es setzt keine Cookies und fragt keine Dritten.`,
    ),
    'base-elsewhere': advice(
      (about) =>
        `Die Grundadresse der Seite (base) liegt anderswo; was im Schnipsel keine ganze Adresse ist, wird dort gesucht: ${about}`,
      'editor',
      () => 'Bitte im Schnipsel und am Skript ganze Adressen verwenden, mit https am Anfang.',
    ),
    'script-joined': advice(
      () => 'Das Skript läuft unter anderem Namen: Es ist wohl mit anderen zusammengefasst worden.',
    ),
    'script-outdated': advice(
      (about) =>
        `Die Prüfsumme (integrity) am Skript gehört zu einer anderen Fassung als die Dateien neben dieser Seite. Passt sie nicht, führt der Browser das Skript nicht aus: ${about}`,
      'admin',
      () => 'Bitte die Zeile mit dem Skript erneuern; die Seite „Einbetten“ nennt die richtige.',
    ),
    'link-intact': advice(
      (about) => `Der Link ist unversehrt und kann zum Baustein werden: ${about}`,
    ),
    'link-mangled': advice(
      (about) => `Ein Link führt zu koko.html, hat aber seine Angaben hinter # verloren: ${about}`,
      'editor',
      () => 'Bitte den Link mit der ganzen Adresse neu einsetzen, samt allem hinter #.',
    ),
    placeholder: advice(() => 'Der Platzhalter ist unversehrt und kann zum Baustein werden.'),
    element: advice((about) => `Das Element ist da: ${about}`),
    frame: advice((about) => `Der Rahmen ist da: ${about}`),
    'frame-sandbox': advice(
      (about) => `Der Rahmen darf keine Skripte ausführen (sandbox): ${about}`,
      'operator',
      () => 'Bitte dem Rahmen sandbox=allow-scripts geben, oder statt seiner den Link verwenden.',
    ),
    'as-text': advice(
      (about) => `Ein Tag erscheint auf der Seite als Text: ${about}`,
      'editor',
      () => 'Bitte das Tag entfernen und den Link in einen eigenen Absatz setzen.',
    ),
    nothing: advice(
      () =>
        'Kein Link, kein Platzhalter und kein Element. Der Editor hat den Schnipsel entfernt, oder er wurde nie gespeichert.',
      'editor',
      () => 'Bitte den Link in einen eigenen Absatz setzen und speichern.',
    ),
    done: advice((about) => `Ist schon ein Baustein: ${about}`),
    'left-alone': advice(
      (about) =>
        `Der Schnipsel steht, wo nichts ersetzt wird (Kommentare, Eingabefelder, koko-off): ${about}`,
      'editor',
      () => 'Bitte den Link in den Text der Seite setzen.',
    ),
    'page-not-allowed': advice(
      (about) => `Das Skript ersetzt keine Links zu ${about}`,
      'admin',
      (about) => `Bitte am Tag des Skripts data-allow=${about} ergänzen.`,
    ),
    'amid-words': advice(
      (about) => `Der Link steht mitten in anderen Worten und bleibt deshalb ein Link: ${about}`,
      'editor',
      () => 'Bitte den Link allein in einen eigenen Absatz setzen.',
    ),
    'no-feed': advice(
      (about) => `Dem Schnipsel fehlt die Adresse der Daten (src): ${about}`,
      'editor',
      () => 'Bitte die Adresse des Links um &src=feed.json ergänzen.',
    ),
    'feed-not-allowed': advice(
      (about) => `Das Skript zeigt keine Daten von ${about}`,
      'admin',
      (about) => `Bitte am Tag des Skripts data-allow=${about} ergänzen.`,
    ),
    'whole-view': advice(
      (about) => `Der Link meint alle drei Bausteine (koko=all) und bleibt ein Link: ${about}`,
      'editor',
      () => 'Bitte je Baustein einen Link setzen, etwa mit koko=offer-finder.',
    ),
    'policy-script': advice(
      (about) => `Die Content-Security-Policy der Seite verbietet das Skript von ${about}`,
      'operator',
      (about) => `Bitte in der Content-Security-Policy ergänzen: script-src ${about}`,
    ),
    'policy-connect': advice(
      (about) => `Die Content-Security-Policy der Seite verbietet, Daten von ${about} zu laden.`,
      'operator',
      (about) => `Bitte in der Content-Security-Policy ergänzen: connect-src ${about}`,
    ),
    'policy-frame': advice(
      (about) => `Die Content-Security-Policy der Seite verbietet Rahmen von ${about}`,
      'operator',
      (about) => `Bitte in der Content-Security-Policy ergänzen: frame-src ${about}`,
    ),
    violation: advice(
      (about) => `Der Browser meldet einen Verstoß gegen die Content-Security-Policy: ${about}`,
      'operator',
      (about) => `Bitte in der Content-Security-Policy ergänzen: ${about}`,
    ),
    'widget-ready': advice((about) => `Der Baustein ist da: ${about}`),
    'widget-empty': advice(
      (about) => `Der Baustein ist da, in seinen Daten steht aber nichts, was er zeigt: ${about}`,
      'feed',
      (about) => `Bitte die Daten ergänzen, die dieser Baustein zeigt: ${about}`,
    ),
    'widget-error': advice((about) => `Der Baustein konnte seine Daten nicht lesen: ${about}`),
    'widget-waiting': advice(
      (about) =>
        `Der Baustein wartet noch. Er lädt erst, wenn er in die Nähe des Bildschirms kommt: ${about}`,
    ),
    'widget-parts': advice(
      (about) => `Das Programm des Bausteins ist nicht angekommen: ${about}`,
      'operator',
      () =>
        'Bitte prüfen, ob der Ordner „chunks“ ganz neben koko.js auf dem Server liegt und seine Dateien als JavaScript ausgeliefert werden.',
    ),
    'feed-good': advice((about) => `Die Daten sind erreichbar und lesbar: ${about}`),
    'feed-status': advice(
      (about) => `Der Server der Daten antwortet mit einem Fehler: ${about}`,
      'feed',
      (about) => `Ist die Adresse richtig geschrieben? Wenn ja, fehlt die Datei dort: ${about}`,
    ),
    'feed-no-cors': advice(
      (about) =>
        `Der Server der Daten antwortet, erlaubt aber anderen Websites das Lesen nicht: ${about}`,
      'feed',
      (about) => `Bitte für ${about} die Kopfzeile „Access-Control-Allow-Origin: *“ senden.`,
    ),
    'feed-unreachable': advice(
      (about) =>
        `Die Daten sind nicht erreichbar (Adresse, Netz, Zertifikat oder eine Richtlinie): ${about}`,
      'feed',
      (about) => `Bitte prüfen, ob diese Adresse im Browser die Datei zeigt: ${about}`,
    ),
    'feed-mixed': advice(
      (about) => `Die Seite ist verschlüsselt, die Adresse der Daten nicht: ${about}`,
      'feed',
      (about) => `Bitte die Daten über https bereitstellen: ${about}`,
    ),
    'feed-no-json': advice(
      (about) => `Unter der Adresse der Daten liegt kein JSON, sondern etwas anderes: ${about}`,
      'feed',
      (about) => `Bitte unter dieser Adresse die JSON-Datei bereitstellen, keine Seite: ${about}`,
    ),
    'feed-faulty-json': advice(
      (about) =>
        `In den Daten steckt ein Schreibfehler. Zeile und Zeichen stehen im Baustein unter „Hinweise für die Webredaktion“: ${about}`,
      'feed',
      (about) => `Bitte das JSON berichtigen, etwa ein Komma zu viel oder zu wenig: ${about}`,
    ),
    'feed-no-feed': advice(
      (about) => `Unter der Adresse liegt JSON ohne die Kennung koko-feed/1: ${about}`,
      'feed',
      () => 'Bitte in meta.format der Daten koko-feed/1 angeben.',
    ),
  },
};

export type DoctorMessages = typeof doctor;
