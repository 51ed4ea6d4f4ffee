/** What a talk says that nobody wrote, German. */
import {capital, committees, committeesDative, inWords} from './numbers.js';

const partners = (count: number): string => `${inWords(count)} Partner`;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `eine ${one}` : `${inWords(count)} ${many}`;

export const madeTour = {
  /** In which language this is: the key of the texts made from it. */
  tongue: 'de' as 'de' | 'en',
  tour: 'Rundgang durch das Netzwerk',
  /** Stands for an empty network. */
  network: 'Das Netzwerk',
  /** "Operative Ebene: drei Gremien", "Lenkungskreis: sechs Mitglieder". */
  of: (name: string, what: string) => `${name}: ${what}`,
  andMore: (names: string, more: number) =>
    `${names} und ${more === 1 ? 'eine weitere Stelle' : `${inWords(more)} weitere`}`,

  bodiesOnTiers: (bodies: number, tiers: number) =>
    `${capital(committees(bodies))} auf ${tiers === 1 ? 'einer Ebene' : `${inWords(tiers)} Ebenen`}`,
  partnersOnly: (count: number) => `${capital(partners(count))} in einem Netzwerk`,
  wholeNotes:
    'So sieht das Netzwerk als Ganzes aus. Wir gehen gleich von oben nach unten hindurch. Wo im Bild finden Sie sich selbst?',

  bodies: committees,
  programmes: (count: number) => (count === 1 ? 'ein Programm' : `${inWords(count)} Programme`),
  partners,
  /** What a tier decides, as a sentence of its own, and who stands there. */
  tierText: (decides: string, names: string) =>
    [decides && `${capital(decides)}.`, names && `Hier: ${names}.`].filter(Boolean).join(' '),

  seatsIn: (seats: number) => `Sitz in ${committeesDative(seats)}`,
  members: (count: number) => (count === 1 ? 'ein Mitglied' : `${inWords(count)} Mitglieder`),
  ties: (ties: number) => counted(ties, 'Verbindung', 'Verbindungen'),
  seatNames: (names: string) => `Gremien: ${names}.`,
  memberNames: (names: string) => `Mitglieder: ${names}.`,
  tieNames: (names: string) => `Verbunden mit: ${names}.`,
  ownNotes:
    'Folgen Sie den Linien bis an ihr anderes Ende. Wer davon war Ihnen neu, und wer fehlt?',

  offersBy: (count: number, people: number) =>
    `${count === 1 ? 'Ein Angebot' : `${capital(inWords(count))} Angebote`} von ${
      people === 1 ? 'einem Partner' : `${inWords(people)} Partnern`
    }`,
  offerNames: (names: string) => `Wer anbietet: ${names}.`,
  /** A name with how many offers come from there. */
  withCount: (name: string, count: number) => `${name} (${count})`,
  offerNotes:
    'Das kommt am Ende bei den jungen Menschen an. Welches Angebot davon kennen Sie, und welches vermissen Sie?',

  planned: 'Geplant',
  plannedNotes: 'Was gestrichelt ist, gibt es noch nicht. Was brauchen wir, damit es gelingt?',
  runsOut: 'Läuft bald aus',
  runsOutNotes: 'Das hier hat ein Ende. Wie geht es danach weiter, und wer kümmert sich darum?',
  /** A planned tie by its two ends. */
  between: (from: string, to: string) => `${from} – ${to}`,
  sentence: (names: string) => `${names}.`,
};

export type MadeTourMessages = typeof madeTour;
