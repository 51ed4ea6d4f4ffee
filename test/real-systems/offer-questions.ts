/** The offer record of the national database. */
import type {Question} from './question.js';

export const offerQuestions: readonly Question[] = [
  {
    id: 'angebot-1',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Findet man das Angebot über jede seiner neun Zielgruppen, jedes seiner vier Anliegen, sein Handlungsfeld und seine Art, einzeln und zusammen?',
      en: 'Is the offer found by each of its nine audiences, each of its four aims, its field and its kind, alone and combined?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Bei den Angeboten unter „Zielgruppe“ auf „3 weitere anzeigen“ gehen, damit alle neun zu sehen sind.',
      'Nacheinander jeden Wert unter „Zielgruppe“, „Anliegen“, „Handlungsfeld“ und „Was wird angeboten?“ ankreuzen, dann alle zusammen.',
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
      de: 'Findet man es mit Wörtern, wie man sie eintippt: „Eltern Beratung“, „Uebergang Schule Beruf“, „Netzwerke“, „KAoA“?',
      en: 'Is it found by words as people type them: “Eltern Beratung”, “Uebergang Schule Beruf”, “Netzwerke”, “KAoA”?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Unter „Was suchen Sie?“ jede der vier Eingaben tippen.',
      'Jedes Mal steht „Kommunale Koordinierung (Landesvorhaben KAoA)“ in der Liste.',
    ],
    opens: [],
    says: ['Kommunale Koordinierung (Landesvorhaben KAoA)'],
  },
  {
    id: 'angebot-2-tippfehler',
    feed: 'hagen-ennepe-ruhr',
    question: {
      de: 'Findet man es auch mit einem Tippfehler: „kommunale Koordinirung“?',
      en: 'Is it found with a typing error, too: “kommunale Koordinirung”?',
    },
    widget: 'koko-offer-finder',
    steps: [
      'Unter „Was suchen Sie?“ „kommunale Koordinirung“ tippen.',
      'Der Vorschlag „Meinten Sie …“ und „Kommunale Koordinierung (Landesvorhaben KAoA)“ stehen da.',
    ],
    opens: [],
    says: ['Kommunale Koordinierung (Landesvorhaben KAoA)'],
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
];
