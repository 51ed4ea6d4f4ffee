/** Every problem that reading a feed can give, as sentences. `{…}` is filled in from the case. */

export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export interface ProblemKind {
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

const kind = (de: string, en: string, mendDe: string, mendEn: string): ProblemKind => ({
  message: {de, en},
  mend: {de: mendDe, en: mendEn},
});

export const problemTable = {
  'not-json': kind(
    'Die Datei ist kein gültiges JSON.',
    'The file is not valid JSON.',
    'Oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer. Die Stelle: {place}.',
    'A comma, a quotation mark or a bracket is often missing. The place: {place}.',
  ),
  'not-an-object': kind(
    'Die Datei enthält kein JSON-Objekt.',
    'The file does not hold a JSON object.',
    'Die Datei muss mit { beginnen und mit } enden.',
    'The file must begin with { and end with }.',
  ),
  'not-a-feed': kind(
    'In der Datei steht keine der Listen eines KoKo-Feeds.',
    'The file holds none of the lists of a KoKo feed.',
    'Prüfen Sie die Adresse. Listen heißen zum Beispiel partners, committees, offers.',
    'Check the address. Lists are named partners, committees, offers, for example.',
  ),
  'missing-format': kind(
    'Der Feed nennt sein Format nicht.',
    'The feed does not name its format.',
    'Schreiben Sie in meta: "format": "koko-feed/1".',
    'Write in meta: "format": "koko-feed/1".',
  ),
  'unknown-format': kind(
    'Das Format „{value}“ ist nicht bekannt.',
    'The format “{value}” is not known.',
    'Schreiben Sie in meta: "format": "koko-feed/1".',
    'Write in meta: "format": "koko-feed/1".',
  ),
  unreadable: kind(
    'Der Wert lässt sich nicht lesen.',
    'The value cannot be read.',
    'Übergeben Sie einfache JSON-Werte.',
    'Pass plain JSON values.',
  ),
  'list-too-long': kind(
    'Von {value} Einträgen werden {limit} gelesen.',
    'Of {value} entries {limit} are read.',
    'Teilen Sie den Feed auf mehrere Dateien auf.',
    'Split the feed into several files.',
  ),
  'missing-field': kind(
    'Die Angabe „{key}“ fehlt.',
    'The field “{key}” is missing.',
    'Tragen Sie „{key}“ ein.',
    'Fill in “{key}”.',
  ),
  'wrong-type': kind(
    'Hier steht {found} statt {expected}.',
    'Here stands {found} instead of {expected}.',
    'Schreiben Sie an dieser Stelle: {expected}.',
    'Write at this place: {expected}.',
  ),
  'unknown-value': kind(
    'Der Wert „{value}“ ist hier nicht vorgesehen.',
    'The value “{value}” has no meaning here.',
    'Möglich sind: {allowed}.',
    'Possible are: {allowed}.',
  ),
  'out-of-range': kind(
    'Der Wert {value} ist hier nicht möglich.',
    'The value {value} is not possible here.',
    'Breiten reichen von -90 bis 90, Längen von -180 bis 180, Anzahlen und Beträge beginnen bei 0.',
    'Latitudes run from -90 to 90, longitudes from -180 to 180, counts and amounts start at 0.',
  ),
  'bad-date': kind(
    '„{value}“ ist kein Datum.',
    '“{value}” is not a date.',
    'Schreiben Sie 2013, 2013-07 oder 2013-08-31.',
    'Write 2013, 2013-07 or 2013-08-31.',
  ),
  'no-such-date': kind(
    'Das Datum „{value}“ gibt es nicht.',
    'There is no such date as “{value}”.',
    'Prüfen Sie Monat und Tag.',
    'Check month and day.',
  ),
  'missing-offset': kind(
    'Der Zeitpunkt „{value}“ nennt keine Zeitzone.',
    'The moment “{value}” has no time zone.',
    'Ergänzen Sie den Abstand zur Weltzeit: 2026-11-12T19:00:00+01:00.',
    'Add the offset from universal time: 2026-11-12T19:00:00+01:00.',
  ),
  'bad-time': kind(
    '„{value}“ ist keine Uhrzeit.',
    '“{value}” is not a time.',
    'Schreiben Sie Stunde und Minute zweistellig: 09:30.',
    'Write hour and minute with two digits each: 09:30.',
  ),
  'bad-rrule': kind(
    '„{value}“ ist keine Wiederholungsregel.',
    '“{value}” is not a recurrence rule.',
    'Schreiben Sie eine Regel nach RFC 5545: FREQ=WEEKLY;BYDAY=TU.',
    'Write a rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU.',
  ),
  'reversed-span': kind(
    '„{first}“ liegt nach „{last}“. Beides entfällt.',
    '“{first}” lies after “{last}”. Both are left out.',
    'Prüfen Sie, ob Anfang und Ende vertauscht sind.',
    'Check whether beginning and end have been swapped.',
  ),
  'duplicate-id': kind(
    'Die id „{value}“ ist schon vergeben.',
    'The id “{value}” is already taken.',
    'Jede id darf im ganzen Feed nur einmal vorkommen.',
    'Each id may occur only once in the whole feed.',
  ),
  'unknown-id': kind(
    'Zu „{value}“ gibt es keinen Eintrag.',
    'There is no record for “{value}”.',
    'Ergänzen Sie ihn in {lists} oder berichtigen Sie die id. Wurde er ausgelassen, nennt ein anderes Problem den Grund.',
    'Add it to {lists} or correct the id. If it was left out, another problem says why.',
  ),
  'wrong-reference': kind(
    '„{value}“ steht in einer anderen Liste, als hier gemeint ist.',
    '“{value}” stands in another list than is meant here.',
    'Nennen Sie eine id aus {lists}.',
    'Give an id from {lists}.',
  ),
  'parent-cycle': kind(
    'Über „{key}“ ist der Eintrag sich selbst übergeordnet. Diese Angabe entfällt.',
    'By “{key}” the record stands above itself. This reference is left out.',
    'Nennen Sie, was wirklich darüber steht.',
    'Give what really stands above.',
  ),
  'self-reference': kind(
    'Der Eintrag verbindet „{value}“ mit sich selbst.',
    'The record ties “{value}” to itself.',
    'Berichtigen Sie eine der beiden ids.',
    'Correct one of the two ids.',
  ),
  'name-without-consent': kind(
    'Der Name wird nicht gezeigt: „consentUntil“ fehlt.',
    'The name is not shown: “consentUntil” is missing.',
    'Tragen Sie ein, bis wann die Person eingewilligt hat, oder entfernen Sie den Namen.',
    'Fill in until when the person has consented, or remove the name.',
  ),
  'consent-ended': kind(
    'Der Name wird nicht mehr gezeigt: Die Einwilligung endete mit {value}.',
    'The name is no longer shown: consent ended with {value}.',
    'Erneuern Sie die Einwilligung oder entfernen Sie den Namen.',
    'Renew the consent or remove the name.',
  ),
  'bad-url': kind(
    '„{value}“ ist keine Webadresse.',
    '“{value}” is not a web address.',
    'Schreiben Sie die ganze Adresse: https://example.org/.',
    'Write the full address: https://example.org/.',
  ),
  'unsafe-url': kind(
    'Die Adresse „{value}“ wird aus Sicherheitsgründen nicht verlinkt.',
    'The address “{value}” is not linked for safety.',
    'Möglich sind https:, http:, mailto: und tel:.',
    'Possible are https:, http:, mailto: and tel:.',
  ),
  'bad-email': kind(
    '„{value}“ ist keine E-Mail-Adresse.',
    '“{value}” is not an e-mail address.',
    'Schreiben Sie nur die Adresse: koko@example.org.',
    'Write the address only: koko@example.org.',
  ),
  'bad-language': kind(
    '„{value}“ ist kein Sprachkürzel.',
    '“{value}” is not a language tag.',
    'Schreiben Sie ein Kürzel nach BCP 47: de, en, de-x-ls.',
    'Write a tag of BCP 47: de, en, de-x-ls.',
  ),
  'bad-region-key': kind(
    '„{value}“ ist kein amtlicher Schlüssel.',
    '“{value}” is not an official key.',
    'Der Regionalschlüssel (ars) hat 12 Ziffern, der Gemeindeschlüssel (ags) 2 bis 8. Anführungszeichen erhalten die Null am Anfang.',
    'The regional key (ars) has 12 digits, the municipality key (ags) 2 to 8. Quotation marks keep a leading zero.',
  ),
  'text-too-long': kind(
    'Der Text wurde nach {limit} Zeichen abgeschnitten.',
    'The text was cut after {limit} characters.',
    'Kürzen Sie den Text.',
    'Shorten the text.',
  ),
  'broken-character': kind(
    'Halbe Zeichen im Text wurden durch � ersetzt.',
    'Half characters in the text were replaced by �.',
    'Speichern Sie die Datei als UTF-8 und geben Sie die Stelle neu ein.',
    'Save the file as UTF-8 and type the place anew.',
  ),
  'control-character': kind(
    'Steuerzeichen im Text wurden entfernt.',
    'Control characters in the text were removed.',
    'Geben Sie die Stelle neu ein.',
    'Type the place anew.',
  ),
  'bidi-control': kind(
    'Zeichen, die die Schreibrichtung umschalten und nicht zurück, wurden entfernt.',
    'Characters that switch the writing direction and not back were removed.',
    'Schließen Sie jedes dieser unsichtbaren Zeichen ab oder geben Sie die Stelle neu ein.',
    'Close each of these invisible characters or type the place anew.',
  ),
  'too-many': kind(
    'Es gibt {value} weitere Probleme.',
    'There are {value} more problems.',
    'Beheben Sie zuerst die genannten.',
    'Mend those listed first.',
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemTable;
