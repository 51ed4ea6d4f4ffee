/** What stands on each demo page. The widgets' own texts come from the feeds. */

export type Tongue = 'de' | 'en';

type Both = Readonly<Record<Tongue, string>>;

export interface DemoPage {
  /** File name without ending and, where nothing else is said, the feed's name. */
  readonly name: string;
  readonly feed?: string;
  /** Partners alone: the directory, without a network and offers. */
  readonly isDirectory?: boolean;
  /** Look of the imitated site: a class in `site.css`. */
  readonly look: string;
  readonly place: string;
  readonly department: Both;
  readonly title: Both;
  readonly lead: Both;
  /** Whose data these are, and under which licence they stand. */
  readonly source?: Both;
  /** One line for the index. */
  readonly teaser: Both;
  readonly madeUp: boolean;
}

export const PAGES: readonly DemoPage[] = [
  {
    name: 'hagen-ennepe-ruhr',
    look: 'site-volmarine',
    place: 'Hagen und Ennepe-Ruhr',
    department: {de: 'Bildung und Beruf', en: 'Education and work'},
    title: {de: 'Von der Schule in den Beruf', en: 'From school to work'},
    lead: {
      de: 'Zwei Gebiete, eine Koordinierung: Hier steht, wer in Hagen und im Ennepe-Ruhr-Kreis den Weg von der Schule in Ausbildung, Studium und Beruf gemeinsam gestaltet, auf welchem Beschluss das beruht und was es vorher gab.',
      en: 'Two areas, one coordination: this page shows who shapes the way from school to training, study and work in Hagen and the Ennepe-Ruhr district together, which decision it rests on, and what was there before.',
    },
    teaser: {
      de: 'Eine Stadt und ein Kreis mit gemeinsamer Koordinierung; ein Vorgängerprojekt, ein Ratsbeschluss, eine Landesinitiative darüber.',
      en: 'A city and a district with one coordination office; a project before it, a council decision, a state initiative above.',
    },
    madeUp: false,
  },
  {
    name: 'muenster',
    look: 'site-slate',
    place: 'Münster',
    department: {de: 'Schule und Weiterbildung', en: 'Schools and training'},
    title: {de: 'Übergang Schule – Beruf', en: 'From school to work'},
    lead: {
      de: 'Drei Gremien auf drei Ebenen verbinden Schulen, Kammern, Arbeitsagentur, Jobcenter und die Ämter der Stadt. Hier steht, wer wo sitzt und was geplant ist.',
      en: 'Three committees on three tiers connect schools, chambers, the employment agency, the job centre and the city’s departments. This page shows who sits where and what is planned.',
    },
    teaser: {
      de: 'Drei Gremien auf drei Ebenen, neun Arten von Partnern, eine geplante Jugendberufsagentur und alle weiterführenden Schulen.',
      en: 'Three committees on three tiers, nine kinds of partners, a planned youth employment agency, and all secondary schools.',
    },
    madeUp: false,
  },
  {
    name: 'kreis-offenbach',
    look: 'site-forest',
    place: 'Kreis Offenbach',
    department: {de: 'Jugend und Bildung', en: 'Youth and education'},
    title: {de: 'Jugend in Beruf', en: 'Youth into work'},
    lead: {
      de: 'Vom Aufbau mit Begleitung von außen bis zur Übergabe an die Kommunen: das Netzwerk des Kreises mit seinen drei Ebenen und den Regionalgruppen West, Mitte und Ost.',
      en: 'From a set-up with outside support to the hand-over to the municipalities: the district’s network with its three tiers and the regional groups West, Mitte and Ost.',
    },
    teaser: {
      de: 'Drei Ebenen, drei Regionalgruppen, eine Übergabe der Verantwortung mit Datum, Beschluss und Geld.',
      en: 'Three tiers, three regional groups, a hand-over of responsibility with its date, decision and money.',
    },
    madeUp: false,
  },
  {
    name: 'musterstadt',
    look: 'site-crimson',
    place: 'Musterstadt',
    department: {de: 'Bildung und Beruf', en: 'Education and work'},
    title: {de: 'Übergang Schule – Beruf', en: 'From school to work'},
    lead: {
      de: 'Nach der Schule stehen viele Wege offen. Diese Stadt ist erfunden: Sie zeigt, wie die Bausteine mit 300 Partnern und 500 Angeboten umgehen.',
      en: 'Many ways are open after school. This town is made up: it shows how the widgets deal with 300 partners and 500 offers.',
    },
    teaser: {
      de: 'Erfundene Daten für die Größe: 300 Partner, 500 Angebote.',
      en: 'Made-up data, for size: 300 partners, 500 offers.',
    },
    madeUp: true,
  },
  {
    name: 'schools',
    feed: 'nrw-schools',
    isDirectory: true,
    look: 'site-slate',
    place: 'Nordrhein-Westfalen',
    department: {de: 'Schulen im Land', en: 'Schools of the state'},
    title: {de: 'Alle Schulen eines Landes', en: 'All schools of a state'},
    lead: {
      de: 'Das Schulverzeichnis des Landes mit 5.507 Einträgen, zu filtern nach Schulform, Kreis oder kreisfreier Stadt: So geht das Partnerverzeichnis mit Tausenden von Partnern um.',
      en: 'The state’s list of schools with 5,507 entries, filtered by kind of school, district or city: this is how the directory deals with thousands of partners.',
    },
    source: {
      de: 'Daten: Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen, Grunddaten der Schulen; Datenlizenz Deutschland – Namensnennung – Version 2.0. Auswahl von Spalten, Namen zusammengesetzt.',
      en: 'Data: Ministerium für Schule und Bildung des Landes Nordrhein-Westfalen, basic data of schools; Datenlizenz Deutschland – Namensnennung – Version 2.0. Columns selected, names put together.',
    },
    teaser: {
      de: 'Wirkliche Daten für die Größe: 5.507 Einträge des Schulverzeichnisses von Nordrhein-Westfalen im Partnerverzeichnis.',
      en: 'Real data, for size: 5,507 entries of the list of schools of North Rhine-Westphalia in the partner directory.',
    },
    madeUp: false,
  },
];

export const WORDS = {
  de: {
    skip: 'Zum Inhalt',
    home: 'Alle Beispiele',
    offers: 'Angebote',
    partners: 'Partner',
    network: 'Netzwerk',
    other: 'English',
    note: (place: string) =>
      `Vorführseite von koko-widgets. Sie ahmt die Seite einer Verwaltung nach und ist keine Seite von ${place}.`,
    madeUp: 'Vorführseite von koko-widgets. Die Stadt und alles, was hier steht, ist erfunden.',
    fallbackOffers: 'Die Angebote stehen auch in der Datei',
    fallbackPartners: 'Die Partner stehen auch in der Datei',
    fallbackNetwork: 'Das Netzwerk steht auch in der Datei',
    footer:
      'Freie Software unter der MIT-Lizenz. Ohne Cookies, ohne Anfragen an Dritte; gespeichert wird nur, was Sie sich selbst merken.',
  },
  en: {
    skip: 'Skip to content',
    home: 'All examples',
    offers: 'Offers',
    partners: 'Partners',
    network: 'Network',
    other: 'Deutsch',
    note: (place: string) =>
      `Demonstration page of koko-widgets. It imitates a public body’s site and is not a site of ${place}.`,
    madeUp: 'Demonstration page of koko-widgets. The town and everything here is made up.',
    fallbackOffers: 'The offers are also in the file',
    fallbackPartners: 'The partners are also in the file',
    fallbackNetwork: 'The network is also in the file',
    footer:
      'Free software under the MIT licence. No cookies, no requests to third parties; nothing is stored but what you keep yourself.',
  },
} as const;
