/** Hagen and Ennepe-Ruhr-Kreis, before and after. */
import type {Question} from './question.js';

export const hagenQuestions: readonly Question[] = [
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
    says: [
      'agentur mark GmbH',
      'Kommunale Koordinierungsstelle',
      'Stadt Hagen',
      'Ennepe-Ruhr-Kreis',
    ],
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
      'Unter dem Netzwerk „Zeitverlauf“ öffnen und nacheinander die drei Tage einstellen.',
      'Erst steht RÜM HagEN allein, dann neben der Kommunalen Koordinierungsstelle, dann diese allein.',
    ],
    opens: ['prog-ruem', 'p-koko'],
    says: ['Regionales Übergangsmanagement RÜM HagEN', 'Kommunale Koordinierungsstelle'],
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
    says: [
      'Trägerverbund Berufsorientierung',
      'G.I.B. INFO 4_2013',
      '4 ff.',
      'Bildungskettenjournal',
      '32 ff.',
    ],
  },
];
