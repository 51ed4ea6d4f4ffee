/** Münster: partners and networks. */
import type {Question} from './question.js';

export const muensterQuestions: readonly Question[] = [
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
    steps: ['In der Übersicht Zielgruppe × Handlungsfeld die leeren und die vollen Felder lesen.'],
    opens: [],
    says: [
      'Schulische Berufs- und Studienorientierung',
      'Übergang Schule – Ausbildung',
      'Steigerung der Attraktivität des dualen Systems',
      'Kommunale Koordinierung',
    ],
    waitsFor: 'coverage matrix',
  },
];
