/** Kreis Offenbach: the network “Jugend in Beruf”. */
import type {Question} from './question.js';

export const offenbachQuestions: readonly Question[] = [
  {
    id: 'offenbach-1',
    feed: 'kreis-offenbach',
    question: {
      de: 'Welche drei Ebenen gibt es, wie heißen sie hier, und welche Gruppen stehen auf der operativen Ebene?',
      en: 'Which three tiers are there, what is each called here, and which groups stand on the operative tier?',
    },
    widget: 'koko-network-graph',
    steps: ['Im Netzwerk auf „Liste“ umschalten.', 'Die drei Ebenen und die Gremien darin lesen.'],
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
];
