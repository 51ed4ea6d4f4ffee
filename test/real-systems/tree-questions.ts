/**
 * What the network answers of the questions in `docs/real-systems.md`: who sits where, as what and since when, who is
 * charged by whom, what is planned, what is over. The other questions there are the directory's and the finder's.
 */
import type {TreeQuestion} from './tree-question.js';

const muenster: readonly TreeQuestion[] = [
  {
    id: 'muenster-1',
    feed: 'muenster',
    asks: 'Which six partners sit in the Lenkungskreis, and how often does it meet?',
    place: {list: 'row', name: 'Lenkungskreis Übergang Schule – Beruf'},
    answer: [
      'Lenkungskreis Übergang Schule – Beruf 6 Mitglieder · zweimal im Jahr',
      'Agentur für Arbeit in 3 Gremien',
      'Jobcenter der Stadt Münster in 3 Gremien',
      'Industrie- und Handelskammer (IHK) in 2 Gremien',
      'Handwerkskammer (HWK) in 2 Gremien',
      'Schulaufsicht in 2 Gremien',
      'Stadt Münster nur hier',
    ],
  },
  {
    id: 'muenster-1',
    feed: 'muenster',
    asks: 'The same of the picture',
    place: {round: 'Lenkungskreis Übergang Schule – Beruf'},
    answer: [
      'Lenkungskreis Übergang Schule – Beruf, 6 Mitglieder · zweimal im Jahr, Gremium, Ebene 1 von 4: Strategische Ebene, 6 Verbindungen',
      'Jobcenter der Stadt Münster, Jobcenter, Ebene 4 von 4: Partner, in 3 Gremien, 3 Verbindungen',
      'Agentur für Arbeit, Agentur für Arbeit und Jobcenter Münster, Ebene 4 von 4: Partner, in 3 Gremien, 3 Verbindungen',
      'Industrie- und Handelskammer (IHK), Kammern und Gewerkschaften, Ebene 4 von 4: Partner, in 2 Gremien, 2 Verbindungen',
      'Schulaufsicht, Bezirksregierung, Ebene 4 von 4: Partner, in 2 Gremien, 2 Verbindungen',
      'Handwerkskammer (HWK), Kammern und Gewerkschaften, Ebene 4 von 4: Partner, in 2 Gremien, 2 Verbindungen',
      'Stadt Münster, Ebene 4 von 4: Partner, in 1 Gremium, 1 Verbindung',
    ],
  },
  {
    id: 'muenster-2',
    feed: 'muenster',
    asks: 'Which partners sit in all three committees?',
    place: {list: 'ending', words: 'in 3 Gremien'},
    answer: ['Agentur für Arbeit', 'Jobcenter der Stadt Münster'],
  },
  {
    id: 'muenster-2',
    feed: 'muenster',
    asks: 'In two?',
    place: {list: 'ending', words: 'in 2 Gremien'},
    answer: ['Industrie- und Handelskammer (IHK)', 'Handwerkskammer (HWK)', 'Schulaufsicht'],
  },
  {
    id: 'muenster-2',
    feed: 'muenster',
    asks: 'In only one?',
    place: {list: 'ending', words: 'nur hier'},
    answer: [
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
    asks: 'What separates the strategic from the operative tier here?',
    place: {list: 'tiers'},
    answer: [
      'Strategische Ebene legt Handlungsfelder und gemeinsame Vorhaben fest',
      'Operative Ebene bereitet vor, plant, setzt um',
      'Rechtskreisübergreifend verbindet die Rechtskreise des Sozialgesetzbuchs',
      'Partner 60 Organisationen und Gruppen',
    ],
  },
  {
    id: 'muenster-4',
    feed: 'muenster',
    asks: 'What is planned to grow out of the Jugendberufskooperation?',
    place: {list: 'row', name: 'Jugendberufsagentur'},
    answer: [
      'Jugendberufsagentur geplant',
      'Jugendberufskooperation soll daraus entstehen: Jugendberufsagentur geplant',
    ],
  },
  {
    id: 'muenster-4',
    feed: 'muenster',
    asks: 'What is to be there then?',
    place: {panel: 'Jugendberufsagentur', part: 'Jugendberufsagentur'},
    answer: [
      'Rechtskreisübergreifend',
      'Gremium',
      'geplant',
      'Geplant ist eine zentrale Anlaufstelle mit einer virtuellen Informationsplattform. Es gibt sie noch nicht.',
    ],
  },
  {
    id: 'muenster-4',
    feed: 'muenster',
    asks: 'What is planned in the whole network?',
    place: {picture: 'name'},
    answer: [
      'Netzwerk als Bild: Drei Gremien stehen auf drei Ebenen, an der Spitze „Lenkungskreis Übergang Schule – Beruf“; von 60 Partnern sitzen elf in einem Gremium. Geplant ist „Jugendberufsagentur“.',
    ],
  },
];

const offenbach: readonly TreeQuestion[] = [
  {
    id: 'offenbach-1',
    feed: 'kreis-offenbach',
    asks: 'Which three tiers are there, and what is each called here?',
    place: {list: 'tiers'},
    answer: [
      'Leitungsebene kann entscheiden',
      'Mittlere Führungsebene hier: die Koordinierungsgruppe',
      'Operative Ebene arbeitet in den Regionen West, Mitte und Ost',
      'Partner 11 Organisationen und Gruppen',
    ],
  },
  {
    id: 'offenbach-1',
    feed: 'kreis-offenbach',
    asks: 'Which groups stand on the operative tier?',
    place: {list: 'row', name: 'Operative Ebene'},
    answer: [
      'Operative Ebene arbeitet in den Regionen West, Mitte und Ost',
      'Regionalgruppe West',
      'Regionalgruppe Mitte',
      'Regionalgruppe Ost',
    ],
  },
  {
    id: 'offenbach-2',
    feed: 'kreis-offenbach',
    asks: 'Who moderated the set-up, and for how long?',
    place: {list: 'row', name: 'ISS Beratungs- und Entwicklungs GmbH'},
    answer: [
      'ISS Beratungs- und Entwicklungs GmbH',
      'ISS Beratungs- und Entwicklungs GmbH moderierte den Aufbau, 18 Monate Jugend in Beruf beendet 2013',
    ],
  },
  {
    id: 'offenbach-3',
    feed: 'kreis-offenbach',
    asks: 'What changed on 2014-01-01, who decided it and when?',
    place: {panel: 'Kreis Offenbach', part: 'Meilensteine'},
    answer: [
      'Juli 2013',
      'Der Kreisausschuss beschließt die Übergabe an die Kommunen',
      'Die Koordination der Regionalgruppen soll in kommunale Verantwortung übergehen.',
      'Beschluss: Kreisausschuss',
      '1. Januar 2014',
      'Die Regionalgruppen gehen in kommunale Verantwortung über',
      'Der Kreisausschuss hat das im Juli 2013 beschlossen. Der Kreis bezahlt drei Vollzeitstellen bei drei seiner Kommunen. Die Fachkräfte arbeiten mit benachteiligten jungen Menschen am Übergang und koordinieren und moderieren zugleich die Regionalgruppen.',
    ],
  },
  {
    id: 'offenbach-3',
    feed: 'kreis-offenbach',
    asks: 'Who pays for how many posts, and who coordinates the regional groups since when?',
    place: {list: 'row', name: 'Städte und Gemeinden des Kreises in 1 Gremium'},
    answer: [
      'Städte und Gemeinden des Kreises in 1 Gremium',
      'Kreis Offenbach bezahlt drei Vollzeitstellen: Städte und Gemeinden des Kreises seit 1. Januar 2014',
      'Städte und Gemeinden des Kreises koordiniert und moderiert Regionalgruppe West seit 1. Januar 2014',
      'Städte und Gemeinden des Kreises koordiniert und moderiert Regionalgruppe Mitte seit 1. Januar 2014',
      'Städte und Gemeinden des Kreises koordiniert und moderiert Regionalgruppe Ost seit 1. Januar 2014',
    ],
  },
  {
    id: 'offenbach-4',
    feed: 'kreis-offenbach',
    asks: 'Which nationwide association does the network’s municipality belong to?',
    place: {list: 'row', name: 'Kreis Offenbach in 1 Gremium'},
    answer: [
      'Kreis Offenbach in 1 Gremium',
      'Kreis Offenbach bezahlt drei Vollzeitstellen Städte und Gemeinden des Kreises seit 1. Januar 2014',
      'Kreis Offenbach ist Mitglied Arbeitsgemeinschaft Weinheimer Initiative',
    ],
  },
];

export const treeQuestions = {muenster, offenbach};
