/** Invented names of organisations, put together from a first and a second part. */
import type {Category} from './code-lists.js';
import type {Both} from './raw.js';

interface NameParts {
  readonly first: readonly [string, ...string[]];
  readonly second: readonly [string, ...string[]];
  readonly about: Both;
}

const SITES = [
  'am Stadtpark', 'am Wasserturm', 'am Lindenhof', 'an der Stadtmauer', 'am Nordbahnhof', 'im Birkengrund',
  'am Kastanienplatz', 'an der Mühle', 'am Südtor', 'im Wiesental', 'am Hafenbecken', 'am Eichenhang',
  'an der alten Ziegelei', 'am Rosengarten', 'im Quellenviertel', 'am Buchenweg', 'an der Schleuse',
  'am Marktbrunnen', 'im Weidengrund', 'am Sonnenberg', 'an der Talbrücke', 'am Kranichsee', 'am Ahornring',
  'im Fliederbusch', 'an der Papiermühle', 'am Uhlenhorst', 'am Ostkreuz', 'im Moorwinkel',
] as const;

const ROOTS = [
  'Lindental', 'Brückenkopf', 'Eichengrund', 'Morgenstern', 'Kompass', 'Silberbach', 'Wegwarte', 'Horizont',
  'Feldmark', 'Ankerplatz', 'Sonnenhof', 'Mühlenbach', 'Leuchtfeuer', 'Birkenhain', 'Sprungbrett', 'Weitblick',
  'Kirschallee', 'Nordlicht', 'Rückenwind', 'Steinfurt', 'Talblick', 'Amselweg', 'Werkhof', 'Treffpunkt',
  'Ulmenhof', 'Neuland', 'Fährhaus', 'Rosenfeld', 'Windrose', 'Auenland', 'Kranich', 'Zukunftswerk',
] as const;

const both = (de: string, en: string): Both => ({de, en});

export const NAMES: Readonly<Record<Category | 'amt', NameParts>> = {
  schulen: {
    first: ['Gymnasium', 'Gesamtschule', 'Realschule', 'Berufskolleg', 'Sekundarschule', 'Förderschule', 'Hauptschule', 'Weiterbildungskolleg', 'Fachhochschule'],
    second: SITES,
    about: both('Begleitet junge Menschen auf dem Weg zum Abschluss und in den Beruf.', 'Supports young people on their way to a certificate and into work.'),
  },
  aufsicht: {
    first: ['Bezirksregierung Musterland, Dezernat', 'Schulamt Musterstadt, Fachstelle'],
    second: ['Gymnasien', 'Berufskollegs', 'Gesamtschulen', 'Hauptschulen und Realschulen', 'Förderschulen', 'Schulentwicklung', 'Lehrkräftefortbildung', 'Ganztag'],
    about: both('Berät und beaufsichtigt Schulen der Region.', 'Advises and supervises schools of the region.'),
  },
  traeger: {
    first: ['Bildungswerk', 'Lernwerkstatt', 'Qualifizierungszentrum', 'Akademie', 'Bildungszentrum', 'Lehrwerkstatt', 'Sprachschule'],
    second: ROOTS,
    about: both('Bietet Kurse, Vorbereitung und Begleitung an.', 'Offers courses, preparation and support.'),
  },
  jugend: {
    first: ['Jugendtreff', 'Jugendhilfe', 'Jugendwerkstatt', 'Jugendberatung', 'Schulsozialarbeit', 'Jugendhaus'],
    second: ROOTS,
    about: both('Ist für junge Menschen da, auch wenn es schwierig wird.', 'Is there for young people, also when things get difficult.'),
  },
  agentur: {
    first: ['Agentur für Arbeit Musterstadt,'],
    second: ['Berufsberatung', 'Arbeitgeberservice', 'Berufsinformationszentrum', 'Beratung zur Rehabilitation', 'Ausbildungsvermittlung', 'Geschäftsleitung'],
    about: both('Berät zu Beruf und Studium und vermittelt Ausbildungsplätze.', 'Advises on careers and studies and places apprentices.'),
  },
  jobcenter: {
    first: ['Jobcenter Musterstadt,'],
    second: ['Team U25', 'Standort Mitte', 'Standort Nordstadt', 'Standort Hafen', 'Fallmanagement', 'Bildung und Teilhabe'],
    about: both('Unterstützt junge Menschen und Familien mit Grundsicherung.', 'Supports young people and families on basic income support.'),
  },
  wirtschaft: {
    first: ['Metallbau', 'Tischlerei', 'Pflegedienst', 'Autohaus', 'Bäckerei', 'Elektrotechnik', 'Spedition', 'Gartenbau', 'Softwarehaus', 'Hotel', 'Druckerei', 'Dachdeckerei', 'Unternehmerverein', 'Baumschule', 'Maschinenfabrik'],
    second: ROOTS,
    about: both('Bildet aus und öffnet den Betrieb für Praktika.', 'Trains apprentices and opens the company for work placements.'),
  },
  kammern: {
    first: ['Handwerkskammer Musterland,', 'Industrie- und Handelskammer Musterland,', 'Kreishandwerkerschaft,', 'Gewerkschaftsbund,', 'Landwirtschaftskammer Musterland,'],
    second: ['Ausbildungsberatung', 'Prüfungswesen', 'Jugend', 'Geschäftsstelle', 'Nachwuchswerbung', 'Rechtsberatung', 'Weiterbildung', 'Bildungspolitik'],
    about: both('Vertritt Betriebe oder Beschäftigte und begleitet die Ausbildung.', 'Represents companies or employees and accompanies training.'),
  },
  initiativen: {
    first: ['Stiftung', 'Bürgerstiftung', 'Verein', 'Patenprojekt', 'Elterninitiative', 'Freiwilligenagentur', 'Migrantenselbsthilfe'],
    second: ROOTS,
    about: both('Engagiert sich freiwillig für junge Menschen.', 'Volunteers for young people.'),
  },
  amt: {
    first: ['Stadt Musterstadt,'],
    second: ['Kommunale Koordinierung', 'Amt für Schule und Weiterbildung', 'Jugendamt', 'Sozialamt', 'Wirtschaftsförderung', 'Amt für Integration', 'Statistikstelle', 'Gleichstellungsstelle'],
    about: both('Dienststelle der Stadtverwaltung.', 'Office of the city administration.'),
  },
};

export const STREETS = [
  'Bahnhofstraße', 'Lange Straße', 'Marktgasse', 'Hafenweg', 'Schulstraße', 'Lindenallee', 'Am Stadtpark',
  'Ringstraße', 'Mühlenweg', 'Gartenstraße', 'Rathausplatz', 'Talstraße', 'Bergweg', 'Kirchplatz',
] as const;

/** What a working group is about, and whom it brings together. */
export const GROUP_TOPICS: readonly (readonly [name: string, de: string, en: string, members: readonly (Category | 'amt')[]])[] = [
  ['AG Berufsorientierung', 'Stimmt ab, was Schulen zur Berufsorientierung anbieten.', 'Aligns what schools offer for career orientation.', ['schulen', 'traeger', 'agentur', 'kammern']],
  ['AG Berufskollegs', 'Verbindet Berufskollegs und Schulaufsicht.', 'Connects vocational colleges and school supervision.', ['schulen', 'aufsicht']],
  ['AG Elternarbeit', 'Bindet Eltern in die Berufswahl ein.', 'Involves parents in the choice of a career.', ['schulen', 'jugend', 'traeger', 'initiativen']],
  ['AG Jugendhilfe', 'Sorgt dafür, dass niemand zwischen den Ämtern verloren geht.', 'Makes sure that nobody gets lost between offices.', ['jugend', 'jobcenter', 'amt']],
  ['AG Inklusion', 'Plant Übergänge für junge Menschen mit Behinderung.', 'Plans transitions for young people with disabilities.', ['schulen', 'aufsicht', 'traeger', 'jugend']],
  ['AG Sprache', 'Verzahnt Sprachkurse und Ausbildung.', 'Links language courses and training.', ['traeger', 'initiativen', 'jobcenter']],
  ['AG Ausbildungsmarkt', 'Beobachtet Angebot und Nachfrage auf dem Ausbildungsmarkt.', 'Watches supply and demand on the training market.', ['traeger', 'agentur', 'jobcenter', 'kammern']],
  ['Netzwerk Praktikum', 'Macht Praktikumsplätze auffindbar.', 'Makes work placements easy to find.', ['wirtschaft', 'schulen', 'kammern']],
  ['Netzwerk Betriebe', 'Bringt Ausbildungsbetriebe ins Gespräch.', 'Gets training companies talking to each other.', ['wirtschaft', 'kammern', 'agentur']],
  ['AG Ehrenamt', 'Vermittelt Patinnen und Paten.', 'Finds mentors.', ['initiativen', 'wirtschaft', 'jugend']],
  ['AG Digitales Lernen', 'Erprobt digitale Werkzeuge am Übergang.', 'Tries out digital tools at the transition.', ['schulen', 'traeger', 'wirtschaft']],
  ['AG Daten und Planung', 'Bereitet Zahlen für die Planung auf.', 'Prepares figures for planning.', ['amt', 'aufsicht', 'agentur']],
  ['AG Mädchen und Technik', 'Wirbt für Technikberufe.', 'Promotes careers in technology.', ['schulen', 'wirtschaft', 'initiativen']],
  ['AG Teilzeitausbildung', 'Macht Ausbildung in Teilzeit bekannter.', 'Makes part-time training better known.', ['jobcenter', 'kammern', 'traeger']],
  ['AG Gesundheitsberufe', 'Gewinnt Nachwuchs für die Pflege.', 'Wins young people for care professions.', ['wirtschaft', 'schulen', 'agentur']],
  ['AG Handwerk', 'Öffnet Werkstätten für Schulen.', 'Opens workshops for schools.', ['kammern', 'wirtschaft', 'schulen']],
];
