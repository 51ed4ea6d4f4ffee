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
    'Prüfen Sie die Datei mit einem JSON-Werkzeug: Oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer.',
    'Check the file with a JSON tool: a comma, a quotation mark or a bracket is often missing.',
  ),
  'not-an-object': kind(
    'Die Datei enthält kein JSON-Objekt.',
    'The file does not hold a JSON object.',
    'Die Datei muss mit { beginnen und Listen wie "partners" oder "offers" enthalten.',
    'The file must begin with { and hold lists such as "partners" or "offers".',
  ),
  'not-a-feed': kind(
    'In der Datei steht keine der Listen eines KoKo-Feeds.',
    'The file holds none of the lists of a koko feed.',
    'Prüfen Sie, ob die Adresse zum Feed führt. Listen heißen zum Beispiel "partners", "committees" oder "offers".',
    'Check whether the address leads to the feed. Lists are named "partners", "committees" or "offers", for example.',
  ),
  'missing-format': kind(
    'Der Feed nennt sein Format nicht.',
    'The feed does not name its format.',
    'Ergänzen Sie in "meta": "format": "koko-feed/1".',
    'Add to "meta": "format": "koko-feed/1".',
  ),
  'unknown-format': kind(
    'Das Format „{value}“ ist nicht bekannt.',
    'The format “{value}” is not known.',
    'Schreiben Sie in "meta": "format": "koko-feed/1".',
    'Write in "meta": "format": "koko-feed/1".',
  ),
  unreadable: kind(
    'Der Wert lässt sich nicht lesen.',
    'The value cannot be read.',
    'Übergeben Sie einfache JSON-Werte, keine Objekte mit eigenem Verhalten.',
    'Pass plain JSON values, not objects with a behaviour of their own.',
  ),
  'list-too-long': kind(
    'Die Liste hat {value} Einträge; gelesen werden die ersten {limit}.',
    'The list has {value} entries; the first {limit} are read.',
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
    'Hier wird {expected} erwartet, gefunden: {found}.',
    'Expected {expected} here, found {found}.',
    'Schreiben Sie an dieser Stelle {expected}.',
    'Write {expected} at this place.',
  ),
  'unknown-value': kind(
    'Der Wert „{value}“ ist hier nicht vorgesehen.',
    'The value “{value}” has no meaning here.',
    'Möglich sind: {allowed}.',
    'Possible are: {allowed}.',
  ),
  'out-of-range': kind(
    'Der Wert {value} liegt außerhalb des möglichen Bereichs.',
    'The value {value} lies outside the possible range.',
    'Prüfen Sie die Zahl. Breiten reichen von -90 bis 90, Längen von -180 bis 180, Anzahlen und Beträge beginnen bei 0.',
    'Check the number. Latitudes run from -90 to 90, longitudes from -180 to 180, counts and amounts start at 0.',
  ),
  'bad-date': kind(
    '„{value}“ ist kein Datum in der Form 2013, 2013-07 oder 2013-08-31.',
    '“{value}” is not a date of the form 2013, 2013-07 or 2013-08-31.',
    'Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag, mit führenden Nullen.',
    'Write year, year-month or year-month-day, with leading zeros.',
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
    'Ergänzen Sie den Abstand zur Weltzeit, zum Beispiel 2026-11-12T19:00:00+01:00.',
    'Add the offset from universal time, for example 2026-11-12T19:00:00+01:00.',
  ),
  'bad-time': kind(
    '„{value}“ ist keine Uhrzeit in der Form 14:30.',
    '“{value}” is not a time of the form 14:30.',
    'Schreiben Sie Stunde und Minute zweistellig, von 00:00 bis 23:59.',
    'Write hour and minute with two digits each, from 00:00 to 23:59.',
  ),
  'bad-rrule': kind(
    '„{value}“ ist keine Wiederholungsregel.',
    '“{value}” is not a recurrence rule.',
    'Schreiben Sie eine Regel wie FREQ=WEEKLY;BYDAY=TU (RFC 5545).',
    'Write a rule such as FREQ=WEEKLY;BYDAY=TU (RFC 5545).',
  ),
  'reversed-span': kind(
    '„{first}“ liegt nach „{last}“. Beide Angaben entfallen.',
    '“{first}” lies after “{last}”. Both are left out.',
    'Prüfen Sie, ob Anfang und Ende vertauscht sind.',
    'Check whether beginning and end have been swapped.',
  ),
  'duplicate-id': kind(
    'Die id „{value}“ ist schon vergeben.',
    'The id “{value}” is already taken.',
    'Geben Sie jedem Eintrag eine id, die im ganzen Feed nur einmal vorkommt.',
    'Give each record an id that occurs only once in the whole feed.',
  ),
  'unknown-id': kind(
    'Zu „{value}“ gibt es keinen Eintrag.',
    'There is no record for “{value}”.',
    'Ergänzen Sie den Eintrag in {lists} oder berichtigen Sie die id. Wurde er ausgelassen, steht der Grund in dieser Liste.',
    'Add the record to {lists} or correct the id. If it was left out, this list says why.',
  ),
  'wrong-reference': kind(
    '„{value}“ steht in einer anderen Liste, als hier gemeint ist.',
    '“{value}” stands in another list than the one meant here.',
    'Nennen Sie eine id aus {lists}.',
    'Give an id from {lists}.',
  ),
  'parent-cycle': kind(
    'Über „{key}“ ist der Eintrag sich selbst übergeordnet. Diese Angabe entfällt.',
    'By “{key}” the record stands above itself. This reference is left out.',
    'Nennen Sie den Eintrag, der wirklich darüber steht, oder lassen Sie „{key}“ weg.',
    'Give the record that really stands above, or leave out “{key}”.',
  ),
  'self-reference': kind(
    'Der Eintrag verbindet „{value}“ mit sich selbst.',
    'The record ties “{value}” to itself.',
    'Berichtigen Sie eine der beiden ids.',
    'Correct one of the two ids.',
  ),
  'name-without-consent': kind(
    'Der Name der Ansprechperson wird nicht gezeigt: „consentUntil“ fehlt oder ist kein Datum.',
    'The name of the contact is not shown: “consentUntil” is missing or is no date.',
    'Tragen Sie ein, bis wann die Person eingewilligt hat, oder entfernen Sie den Namen aus der Datei.',
    'Fill in the day until which the person has consented, or remove the name from the file.',
  ),
  'consent-ended': kind(
    'Der Name der Ansprechperson wird nicht mehr gezeigt: Die Einwilligung endete {value}.',
    'The name of the contact is no longer shown: consent ended {value}.',
    'Erneuern Sie die Einwilligung oder entfernen Sie den Namen aus der Datei.',
    'Renew the consent or remove the name from the file.',
  ),
  'bad-url': kind(
    '„{value}“ ist keine Webadresse.',
    '“{value}” is not a web address.',
    'Schreiben Sie eine vollständige Adresse, die mit https:// beginnt.',
    'Write a full address that begins with https://.',
  ),
  'unsafe-url': kind(
    'Die Adresse „{value}“ wird aus Sicherheitsgründen nicht verlinkt.',
    'The address “{value}” is not linked for safety.',
    'Erlaubt sind Adressen mit https:, http:, mailto: und tel:.',
    'Addresses with https:, http:, mailto: and tel: are allowed.',
  ),
  'bad-email': kind(
    '„{value}“ ist keine E-Mail-Adresse.',
    '“{value}” is not an e-mail address.',
    'Schreiben Sie nur die Adresse, zum Beispiel koko@example.org.',
    'Write the address only, for example koko@example.org.',
  ),
  'bad-language': kind(
    '„{value}“ ist kein Sprachkürzel.',
    '“{value}” is not a language tag.',
    'Schreiben Sie ein Kürzel nach BCP 47: de, en, de-x-ls für Leichte Sprache.',
    'Write a tag of BCP 47: de, en, de-x-ls for German in easy language.',
  ),
  'bad-region-key': kind(
    '„{value}“ ist kein amtlicher Schlüssel.',
    '“{value}” is not an official key.',
    'Der Regionalschlüssel (ars) hat 12 Ziffern, der Gemeindeschlüssel (ags) 8, für Länder und Kreise 2 bis 5; in Anführungszeichen, damit die Null am Anfang bleibt.',
    'The regional key (ars) has 12 digits, the municipality key (ags) 8, for states and districts 2 to 5; in quotation marks, so that a leading zero stays.',
  ),
  'text-too-long': kind(
    'Der Text wurde nach {limit} Zeichen abgeschnitten.',
    'The text was cut after {limit} characters.',
    'Kürzen Sie den Text oder verweisen Sie auf eine eigene Seite.',
    'Shorten the text or link to a page of its own.',
  ),
  'broken-character': kind(
    'Der Text enthält halbe Zeichen; sie wurden durch � ersetzt.',
    'The text holds half characters; they were replaced by �.',
    'Speichern Sie die Datei als UTF-8 und geben Sie die Stelle neu ein.',
    'Save the file as UTF-8 and type the place anew.',
  ),
  'control-character': kind(
    'Der Text enthält Steuerzeichen; sie wurden entfernt.',
    'The text holds control characters; they were removed.',
    'Geben Sie die Stelle neu ein, statt sie aus einem anderen Programm zu kopieren.',
    'Type the place anew instead of copying it from another program.',
  ),
  'bidi-control': kind(
    'Der Text schaltet die Schreibrichtung um, ohne zurückzuschalten; die Steuerzeichen wurden entfernt.',
    'The text switches the writing direction without switching back; the controls were removed.',
    'Entfernen Sie die unsichtbaren Zeichen zur Schreibrichtung oder schließen Sie jedes ab.',
    'Remove the invisible direction characters or close each of them.',
  ),
  'too-many': kind(
    'Es gibt {value} weitere Probleme.',
    'There are {value} more problems.',
    'Beheben Sie die genannten und prüfen Sie den Feed erneut.',
    'Mend those listed and check the feed again.',
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemTable;

/** Whether zod's message is one of our codes. */
export const isProblemCode = (code: string): code is ProblemCode =>
  Object.hasOwn(problemTable, code);
