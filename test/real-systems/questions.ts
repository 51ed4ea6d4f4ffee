/**
 * What a visitor must be able to answer on the pages of the real systems, one entry for each
 * question. `docs/real-systems.md` says the same as a table; the browser test asks each of them.
 */

export type FeedName = 'hagen-ennepe-ruhr' | 'muenster' | 'kreis-offenbach';

export type Widget = 'koko-offer-finder' | 'koko-partner-directory' | 'koko-network-graph';

/** Work of a later issue that a question waits for. */
export type Later = 'finder' | 'time' | 'coverage matrix';

export interface Question {
  readonly id: string;
  /** Name of the feed and of the demo page. */
  readonly feed: FeedName;
  readonly question: {readonly de: string; readonly en: string};
  readonly widget: Widget;
  /** What a person does on the German page, step by step; the last step says what is read. */
  readonly steps: readonly string[];
  /** Records that are opened on the way. */
  readonly opens: readonly string[];
  /** Texts of the feed that must be readable then, as they stand in it. */
  readonly says: readonly string[];
  /** Days that must be readable then, as the page writes them. */
  readonly dates?: readonly string[];
  readonly waitsFor?: Later;
}

export const questions: readonly Question[] = [
  {
    id: 'hagen-1',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Wer führt die Koordinierung für Hagen und den Ennepe-Ruhr-Kreis, in wessen Auftrag und seit wann?',
      en: 'Who runs the coordination for Hagen and the Ennepe-Ruhr-Kreis, on whose behalf, and since when?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Koordination“ auf „agentur mark GmbH“ gehen.',
      'Unter „Weitere Verbindungen“ lesen: wen sie führt, wer sie beauftragt, seit wann.',
    ],
    opens: ['p-agentur-mark'],
    says: ['agentur mark GmbH', 'Kommunale Koordinierungsstelle', 'Stadt Hagen', 'Ennepe-Ruhr-Kreis'],
    dates: ['1. Januar 2013'],
  },
  {
    id: 'hagen-2',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Durch welchen Beschluss ist Hagen beigetreten, welcher Ausschuss hat ihn gefasst, wann und mit welchem Ergebnis?',
      en: 'Which decision made Hagen join, which committee took it, when, with what result?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Stadt und Kreis“ auf „Stadt Hagen“ gehen.',
      'Unter „Meilensteine und Beschlüsse“ den Eintrag vom 6. Februar 2014 lesen.',
    ],
    opens: ['p-stadt-hagen'],
    says: [
      'Hagen tritt der Kooperationsvereinbarung bei',
      'Haupt- und Finanzausschuss',
      'ungeändert beschlossen',
      '0049/2014',
    ],
    dates: ['6. Februar 2014'],
  },
  {
    id: 'hagen-3',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Welche Landesinitiative und welches Konsensgremium stehen über dem Steuerkreis?',
      en: 'Which state-level initiative and which consensus body stand above the Steuerkreis?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk auf „Liste“ umschalten.',
      'Auf der Ebene „Land“ die Gremien und Programme lesen; „Steuerkreis“ steht darunter auf der Ebene „Region“.',
    ],
    opens: [],
    says: [
      'Kein Abschluss ohne Anschluss – Übergang Schule-Beruf NRW',
      'KAoA',
      'Ausbildungskonsens NRW',
      'Steuerkreis',
    ],
  },
  {
    id: 'hagen-4',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Welche zwei Gebiete teilen sich eine Koordinierungsstelle?',
      en: 'Which two areas share one coordination office?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Koordination“ auf „Kommunale Koordinierungsstelle“ gehen.',
      'Neben „Gebiete“ die beiden Namen lesen.',
    ],
    opens: ['p-koko'],
    says: ['Kommunale Koordinierungsstelle', 'Hagen', 'Ennepe-Ruhr-Kreis'],
  },
  {
    id: 'angebot-1',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Findet man das Angebot über jede seiner neun Zielgruppen, jedes seiner vier Anliegen, sein Handlungsfeld und seine Art, einzeln und zusammen?',
      en: 'Is the offer found by each of its nine audiences, each of its four aims, its field and its kind, alone and combined?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Bei den Angeboten nacheinander jeden Wert unter „Zielgruppe“, „Anliegen“, „Handlungsfeld“ und „Was wird angeboten?“ ankreuzen, dann alle zusammen.',
      'Jedes Mal bleibt „Kommunale Koordinierung (Landesvorhaben KAoA)“ in der Liste.',
    ],
    opens: [],
    says: [
      'Betriebe allgemein',
      'Eltern',
      'Allgemeinbildende Schulen',
      'Außerschulische Bildungseinrichtungen',
      'Berufsbildende Schulen',
      'Berufsbildungseinrichtungen/Überbetriebliche Berufsbildungsstätten',
      'Jugendliche/junge Erwachsene allgemein',
      'Lehrkräfte/pädagogische Fachkräfte',
      'Schülerinnen und Schüler',
      'Berufswahlprozess begleiten',
      'Lernortkooperation und Lernortvernetzung stärken',
      'Netzwerke bilden und stärken',
      'Strukturen entwickeln',
      'Übergangsmanagement',
      'Beratung',
    ],
  },
  {
    id: 'angebot-2',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Findet man es mit Wörtern, wie man sie eintippt: „Eltern Beratung“, „Uebergang Schule Beruf“, „kommunale Koordinirung“, „Netzwerke“, „KAoA“?',
      en: 'Is it found by words as people type them: “Eltern Beratung”, “Uebergang Schule Beruf”, “kommunale Koordinirung”, “Netzwerke”, “KAoA”?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Unter „Was suchen Sie?“ jede der fünf Eingaben tippen.',
      'Jedes Mal steht „Kommunale Koordinierung (Landesvorhaben KAoA)“ in der Liste.',
    ],
    opens: [],
    says: ['Kommunale Koordinierung (Landesvorhaben KAoA)'],
    waitsFor: 'finder',
  },
  {
    id: 'angebot-3',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Wer bezahlt das Angebot, wer berät auf Landesebene, und in wie vielen Gebieten gibt es es?',
      en: 'Who funds the offer, who advises on state level, and in how many areas does it exist?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Bei den Angeboten „Kommunale Koordinierung (Landesvorhaben KAoA)“ öffnen.',
      'Neben „Wer bezahlt es?“, „Wer berät?“ und „Wo?“ die Antworten lesen.',
    ],
    opens: ['o-kommunale-koordinierung'],
    says: [
      'Land Nordrhein-Westfalen',
      'Europäische Union',
      'Gesellschaft für innovative Beschäftigungsförderung',
      'Land mit 53 Kreisen und kreisfreien Städten.',
    ],
  },
  {
    id: 'angebot-4',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Kommt man vom Angebot zu der Stelle im Verzeichnis, die es anbietet, und zu ihrem Platz im Netzwerk?',
      en: 'Can one get from the offer to its provider in the directory and to its place in the network?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Bei den Angeboten „Kommunale Koordinierung (Landesvorhaben KAoA)“ öffnen.',
      'Unter „Platz im Netzwerk“ auf „Im Verzeichnis öffnen“ gehen: Das Verzeichnis zeigt „Kommunale Koordinierungsstelle“.',
      'Zurück beim Angebot auf „Im Netzwerk zeigen“ gehen: Im Netzwerk ist „Kommunale Koordinierungsstelle“ ausgewählt.',
    ],
    opens: ['o-kommunale-koordinierung', 'p-koko'],
    says: ['Kommunale Koordinierungsstelle', 'agentur mark GmbH'],
  },
  {
    id: 'muenster-1',
    feed: 'muenster',
    question: {
      de: 'Welche sechs Partner sitzen im Lenkungskreis, und wie oft tagt er?',
      en: 'Which six partners sit in the Lenkungskreis, and how often does it meet?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk auf „Liste“ umschalten.',
      'Unter „Lenkungskreis Übergang Schule – Beruf“ die Mitglieder und den Rhythmus lesen.',
    ],
    opens: ['c-lenkungskreis'],
    says: [
      'Agentur für Arbeit',
      'Jobcenter der Stadt Münster',
      'Industrie- und Handelskammer',
      'Handwerkskammer',
      'Schulaufsicht',
      'Stadt Münster',
      'zweimal im Jahr',
    ],
  },
  {
    id: 'muenster-2',
    feed: 'muenster',
    question: {
      de: 'Welche Partner sitzen in allen drei Gremien? Welche in zwei? Welche nur in einem?',
      en: 'Which partners sit in all three committees? In two? In only one?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „In wie vielen Gremien?“ nacheinander „allen drei“, „zwei“ und „einem“ ankreuzen.',
      'Die Liste der Partner lesen.',
    ],
    opens: [],
    says: [
      'Agentur für Arbeit',
      'Jobcenter der Stadt Münster',
      'Industrie- und Handelskammer',
      'Handwerkskammer',
      'Schulaufsicht',
      'Stadt Münster',
      'Kommunale Koordinierung',
      'Weitere städtische Partner',
      'Amt für Schule und Weiterbildung',
      'Amt für Kinder, Jugendliche und Familien',
      'Schulen',
    ],
  },
  {
    id: 'muenster-3',
    feed: 'muenster',
    question: {
      de: 'Was trennt hier die strategische von der operativen Ebene?',
      en: 'What separates the strategic from the operative tier here?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk auf „Liste“ umschalten.',
      'Unter „Strategische Ebene“ und „Operative Ebene“ die Zeile lesen, die sagt, was die Ebene tut.',
    ],
    opens: [],
    says: [
      'Strategische Ebene',
      'legt Handlungsfelder und gemeinsame Vorhaben fest',
      'Operative Ebene',
      'bereitet vor, plant, setzt um',
    ],
  },
  {
    id: 'muenster-4',
    feed: 'muenster',
    question: {
      de: 'Was soll aus der Jugendberufskooperation entstehen?',
      en: 'What is planned to grow out of the Jugendberufskooperation?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk auf „Liste“ umschalten.',
      'Unter „Rechtskreisübergreifend“ lesen: Neben „Jugendberufsagentur“ steht „geplant“, bei „Jugendberufskooperation“ steht „soll daraus entstehen“.',
      '„Jugendberufsagentur“ auswählen und lesen, was geplant ist.',
    ],
    opens: ['c-jugendberufsagentur'],
    says: [
      'Jugendberufsagentur',
      'soll daraus entstehen',
      'Geplant ist eine zentrale Anlaufstelle mit einer virtuellen Informationsplattform.',
    ],
  },
  {
    id: 'muenster-5',
    feed: 'muenster',
    question: {
      de: 'Wo sind Förderlücken und Doppelstrukturen: Für welche Zielgruppe gibt es in welchem Handlungsfeld kein Angebot, für welche viele?',
      en: 'Where are funding gaps and duplicate structures: which audience × field of action has no offer, which has many?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'In der Übersicht Zielgruppe × Handlungsfeld die leeren und die vollen Felder lesen.',
    ],
    opens: [],
    says: [
      'Schulische Berufs- und Studienorientierung',
      'Übergang Schule – Ausbildung',
      'Steigerung der Attraktivität des dualen Systems',
      'Kommunale Koordinierung',
    ],
    waitsFor: 'coverage matrix',
  },
  {
    id: 'offenbach-1',
    feed: 'kreis-offenbach',
    question: {
      de: 'Welche drei Ebenen gibt es, wie heißen sie hier, und welche Gruppen stehen auf der operativen Ebene?',
      en: 'Which three tiers are there, what is each called here, and which groups stand on the operative tier?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk auf „Liste“ umschalten.',
      'Die drei Ebenen und die Gremien darin lesen.',
    ],
    opens: [],
    says: [
      'Leitungsebene',
      'Steuerungsgruppe',
      'Mittlere Führungsebene',
      'Koordinierungsgruppe',
      'Operative Ebene',
      'Regionalgruppe West',
      'Regionalgruppe Mitte',
      'Regionalgruppe Ost',
    ],
  },
  {
    id: 'offenbach-2',
    feed: 'kreis-offenbach',
    question: {
      de: 'Wer hat den Aufbau moderiert, und wie lange?',
      en: 'Who moderated the set-up, and for how long?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Moderation von außen“ auf „ISS Beratungs- und Entwicklungs GmbH“ gehen.',
      'Die Beschreibung und „Weitere Verbindungen“ lesen.',
    ],
    opens: ['p-iss'],
    says: ['ISS Beratungs- und Entwicklungs GmbH', '18 Monate', 'Jugend in Beruf'],
  },
  {
    id: 'offenbach-3',
    feed: 'kreis-offenbach',
    question: {
      de: 'Was hat sich am 1. Januar 2014 geändert, wer hat das wann entschieden, und wer bezahlt wie viele Stellen?',
      en: 'What changed on 2014-01-01, who decided it and when, and who pays for how many posts?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Kreis, Städte und Gemeinden“ auf „Kreis Offenbach“ gehen.',
      'Unter „Meilensteine und Beschlüsse“ die Einträge vom Juli 2013 und vom 1. Januar 2014 lesen, unter „Weitere Verbindungen“ die Stellen.',
    ],
    opens: ['p-kreis'],
    says: [
      'Die Regionalgruppen gehen in kommunale Verantwortung über',
      'Kreisausschuss',
      'bezahlt drei Vollzeitstellen',
    ],
    dates: ['1. Januar 2014', 'Juli 2013'],
  },
  {
    id: 'offenbach-4',
    feed: 'kreis-offenbach',
    question: {
      de: 'Zu welchem bundesweiten Zusammenschluss gehört der Kreis?',
      en: 'Which nationwide association does the network’s municipality belong to?',
    },
    widget: 'koko-partner-directory',
    steps: [
      'Im Verzeichnis unter „Kreis, Städte und Gemeinden“ auf „Kreis Offenbach“ gehen.',
      'Unter „Weitere Verbindungen“ lesen, wo der Kreis Mitglied ist.',
    ],
    opens: ['p-kreis'],
    says: ['ist Mitglied', 'Arbeitsgemeinschaft Weinheimer Initiative'],
  },
  {
    id: 'ruem-1',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Was gab es vor der Kommunalen Koordinierung, bis wann und mit welchem Geld?',
      en: 'What was there before the Kommunale Koordinierung, until when, and with what money?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk „Kommunale Koordinierungsstelle“ auswählen.',
      'Unter „Davor“ lesen: Projekt, Ende, Geldgeber; dort „Regionales Übergangsmanagement RÜM HagEN“ auswählen und das Programm lesen.',
    ],
    opens: ['p-koko', 'prog-ruem'],
    says: [
      'Regionales Übergangsmanagement RÜM HagEN',
      'Bundesministerium für Bildung und Forschung',
      'Perspektive Berufsabschluss',
    ],
    dates: ['31. August 2013'],
  },
  {
    id: 'ruem-2',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Wie sieht das Netzwerk am 1. Juni 2012, am 1. Juni 2013 und am 1. März 2014 aus?',
      en: 'What does the network look like on 2012-06-01, on 2013-06-01 and on 2014-03-01?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk nacheinander die drei Tage einstellen.',
      'Erst steht RÜM HagEN allein, dann neben der Kommunalen Koordinierungsstelle, dann diese allein.',
    ],
    opens: ['prog-ruem', 'p-koko'],
    says: ['Regionales Übergangsmanagement RÜM HagEN', 'Kommunale Koordinierungsstelle'],
    waitsFor: 'time',
  },
  {
    id: 'ruem-3',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Welche Bündnisse wirken weiter, und wo ist das belegt (Quelle mit Seite)?',
      en: 'Which alliances carried over, and where is that documented (source with page)?',
    },
    widget: 'koko-network-graph',
    steps: [
      'Im Netzwerk „Kommunale Koordinierungsstelle“ auswählen.',
      'Unter „Weitere Verbindungen“ den Trägerverbund und darunter die Quelle mit Seite lesen; unter „Meilensteine“ beide Veröffentlichungen.',
    ],
    opens: ['p-koko'],
    says: ['Trägerverbund Berufsorientierung', 'G.I.B. INFO 4_2013', '4 ff.', 'Bildungskettenjournal', '32 ff.'],
  },
];
