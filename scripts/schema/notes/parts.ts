import type {metaBody, metaHead} from '../../../src/feed/schema/frame.js';
import type {Note, Notes} from './note.js';

/** Keys of `meta`. */
export const metaNotes: Notes<keyof typeof metaHead | keyof typeof metaBody> = {
  format: ['Immer "koko-feed/1"', 'Always "koko-feed/1"'],
  title: ['Titel des Feeds', 'Title of the feed'],
  languages: [
    'Sprachen in der Reihenfolge, in der ersetzt wird, was fehlt; einfacher Text steht in der ersten',
    'Languages in the order of fallback; plain text is in the first',
  ],
  publisher: ['Wer ihn herausgibt', 'Who publishes it'],
  license: ['Lizenz (SPDX), etwa CC0-1.0', 'Licence (SPDX), such as CC0-1.0'],
  updated: ['Letzte Änderung', 'Last change'],
  homepage: ['Webseite', 'Web page'],
  contact: ['Wohin Hinweise gehen', 'Where to send remarks'],
};

/** Shapes inside records: their schema, what they are, and their keys. */
export const partNotes = {
  address: {
    about: ['Anschrift', 'Postal address'],
    keys: {
      street: ['Straße und Hausnummer', 'Street and number'],
      postalCode: ['Postleitzahl, in Anführungszeichen', 'Postal code, in quotation marks'],
      locality: ['Ort', 'Town'],
      district: ['Ortsteil', 'District of the town'],
      country: ['Land', 'Country'],
    },
  },
  geo: {
    about: ['Punkt nach WGS 84, in Grad', 'Point in WGS 84, degrees'],
    keys: {lat: ['Breite', 'Latitude'], lon: ['Länge', 'Longitude']},
  },
  contact: {
    about: ['Stelle mit Funktionspostfach', 'Office with a role mailbox'],
    keys: {
      role: ['Stelle oder Aufgabe', 'Office or duty'],
      email: ['E-Mail-Adresse', 'E-mail address'],
      phone: ['Telefon', 'Telephone'],
      url: ['Seite, etwa ein Kontaktformular', 'Page, such as a contact form'],
      hours: ['Wann erreichbar', 'When to be reached'],
      name: ['Name einer Person; nur mit consentUntil', 'Name of a person; only with consentUntil'],
      consentUntil: [
        'Bis wann die Person eingewilligt hat; danach wird der Name nicht gezeigt',
        'Until when the person has consented; afterwards the name is not shown',
      ],
    },
  },
  place: {
    about: ['Ort eines Angebots', 'Place of an offer'],
    keys: {
      name: ['Name', 'Name'],
      address: ['Anschrift', 'Postal address'],
      geo: ['Lage als Punkt', 'Place as a point'],
      area: ['Gebiet, in dem er liegt', 'Area that it lies in'],
      accessibility: ['Barrierefreiheit', 'Accessibility'],
    },
  },
  schedule: {
    about: ['Termin oder Reihe von Terminen', 'Date or series of dates'],
    keys: {
      text: ['In Worten: „dienstags, 14 bis 17 Uhr“', 'In words: “Tuesdays, 2 to 5 pm”'],
      start: ['Beginn', 'Start'],
      end: ['Ende', 'End'],
      rrule: ['Wiederholung', 'Recurrence'],
      opensAt: ['Öffnet um', 'Opens at'],
      closesAt: ['Schließt um', 'Closes at'],
    },
  },
  application: {
    about: [
      'Zeitraum und Weg der Bewerbung oder Anmeldung',
      'Window and way of application or registration',
    ],
    keys: {
      from: ['Erster Tag', 'First day'],
      to: ['Letzter Tag', 'Last day'],
      text: ['In Worten', 'In words'],
      url: ['Wo es geht', 'Where to do it'],
    },
  },
  cost: {
    about: ['Kosten', 'Cost'],
    keys: {
      free: ['Kostenfrei', 'Free of charge'],
      amount: ['Betrag', 'Amount'],
      currency: ['Währung, etwa EUR', 'Currency, such as EUR'],
      text: ['In Worten', 'In words'],
    },
  },
  span: {
    about: ['Von und bis', 'From and to'],
    keys: {from: ['Von', 'From'], to: ['Bis, einschließlich', 'To, inclusive']},
  },
  capacity: {
    about: ['Plätze', 'Places to be had'],
    keys: {
      places: ['Alle Plätze', 'All places'],
      seats: ['Anderes Wort für places', 'Another word for places'],
      free: ['Freie Plätze', 'Free places'],
      asOf: ['Stand', 'As of'],
    },
  },
  accessibility: {
    about: ['Barrierefreiheit', 'Accessibility'],
    keys: {
      wheelchair: ['Mit dem Rollstuhl zugänglich', 'Accessible by wheelchair'],
      text: ['In Worten', 'In words'],
    },
  },
  rhythm: {
    about: ['Wie oft ein Gremium tagt', 'How often a committee meets'],
    keys: {
      text: ['In Worten: „zweimal im Jahr“', 'In words: “twice a year”'],
      rrule: [
        'Als Regel; daraus werden die nächsten Treffen gelesen',
        'As a rule, from which the next meetings are read',
      ],
      start: [
        'Erstes Treffen, ein Tag: nötig, wo die Regel zählt oder Abstände nennt („alle drei Monate“)',
        'First meeting, a day: needed where the rule counts or names intervals (“every three months”)',
      ],
    },
  },
  identifier: {
    about: ['Amtliche Nummer', 'Official number'],
    keys: {
      scheme: ['Welche, etwa „Schulnummer NRW“', 'Which, such as “Schulnummer NRW”'],
      value: ['Nummer', 'Number'],
    },
  },
  tourStep: {
    about: ['Schritt eines Rundgangs', 'Step of a tour'],
    keys: {
      title: ['Titel', 'Title'],
      text: ['Text für alle', 'Text for all'],
      notes: ['Notizen; nur wer vorträgt, sieht sie', 'Notes; only the speaker sees them'],
      focus: ['Was hervorgehoben wird', 'What is brought out'],
      tiers: ['Welche Ebenen gezeigt werden', 'Which tiers are shown'],
      date: ['Auf welchem Stand', 'As of which day'],
      layout: ['Welche Anordnung', 'Which arrangement'],
      seconds: ['Dauer in Sekunden', 'Duration in seconds'],
    },
  },
  layout: {
    about: ['Vorausberechnete Lage', 'Positions computed ahead'],
    keys: {
      algorithm: ['Womit berechnet', 'What computed it'],
      hash: ['Prüfsumme dessen, woraus berechnet wurde', 'Hash of what it was computed from'],
      positions: ['Nach id: [x, y]', 'By id: [x, y]'],
    },
  },
} as const satisfies Readonly<Record<string, {about: Note; keys: Readonly<Record<string, Note>>}>>;

export type PartName = keyof typeof partNotes;
