/** Working groups of Musterstadt. */
import type {Category} from './code-lists.js';

/** What a working group is about, and whom it brings together. */
export const GROUP_TOPICS: readonly (readonly [
  name: string,
  de: string,
  en: string,
  members: readonly (Category | 'amt')[],
])[] = [
  [
    'AG Berufsorientierung',
    'Stimmt ab, was Schulen zur Berufsorientierung anbieten.',
    'Aligns what schools offer for career orientation.',
    ['schulen', 'traeger', 'agentur', 'kammern'],
  ],
  [
    'AG Berufskollegs',
    'Verbindet Berufskollegs und Schulaufsicht.',
    'Connects vocational colleges and school supervision.',
    ['schulen', 'aufsicht'],
  ],
  [
    'AG Elternarbeit',
    'Bindet Eltern in die Berufswahl ein.',
    'Involves parents in the choice of a career.',
    ['schulen', 'jugend', 'traeger', 'initiativen'],
  ],
  [
    'AG Jugendhilfe',
    'Sorgt dafür, dass niemand zwischen den Ämtern verloren geht.',
    'Makes sure that nobody gets lost between offices.',
    ['jugend', 'jobcenter', 'amt'],
  ],
  [
    'AG Inklusion',
    'Plant Übergänge für junge Menschen mit Behinderung.',
    'Plans transitions for young people with disabilities.',
    ['schulen', 'aufsicht', 'traeger', 'jugend'],
  ],
  [
    'AG Sprache',
    'Verzahnt Sprachkurse und Ausbildung.',
    'Links language courses and training.',
    ['traeger', 'initiativen', 'jobcenter'],
  ],
  [
    'AG Ausbildungsmarkt',
    'Beobachtet Angebot und Nachfrage auf dem Ausbildungsmarkt.',
    'Watches supply and demand on the training market.',
    ['traeger', 'agentur', 'jobcenter', 'kammern'],
  ],
  [
    'Netzwerk Praktikum',
    'Macht Praktikumsplätze auffindbar.',
    'Makes work placements easy to find.',
    ['wirtschaft', 'schulen', 'kammern'],
  ],
  [
    'Netzwerk Betriebe',
    'Bringt Ausbildungsbetriebe ins Gespräch.',
    'Gets training companies talking to each other.',
    ['wirtschaft', 'kammern', 'agentur'],
  ],
  [
    'AG Ehrenamt',
    'Vermittelt Patinnen und Paten.',
    'Finds mentors.',
    ['initiativen', 'wirtschaft', 'jugend'],
  ],
  [
    'AG Digitales Lernen',
    'Erprobt digitale Werkzeuge am Übergang.',
    'Tries out digital tools at the transition.',
    ['schulen', 'traeger', 'wirtschaft'],
  ],
  [
    'AG Daten und Planung',
    'Bereitet Zahlen für die Planung auf.',
    'Prepares figures for planning.',
    ['amt', 'aufsicht', 'agentur'],
  ],
  [
    'AG Mädchen und Technik',
    'Wirbt für Technikberufe.',
    'Promotes careers in technology.',
    ['schulen', 'wirtschaft', 'initiativen'],
  ],
  [
    'AG Teilzeitausbildung',
    'Macht Ausbildung in Teilzeit bekannter.',
    'Makes part-time training better known.',
    ['jobcenter', 'kammern', 'traeger'],
  ],
  [
    'AG Gesundheitsberufe',
    'Gewinnt Nachwuchs für die Pflege.',
    'Wins young people for care professions.',
    ['wirtschaft', 'schulen', 'agentur'],
  ],
  [
    'AG Handwerk',
    'Öffnet Werkstätten für Schulen.',
    'Opens workshops for schools.',
    ['kammern', 'wirtschaft', 'schulen'],
  ],
];
