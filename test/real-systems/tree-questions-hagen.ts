/** Hagen and the Ennepe-Ruhr-Kreis, and one record of a national offer database in their feed. */
import {PANEL_TOOLS, type TreeQuestion} from './tree-question.js';

const RUEM = 'Regionales Übergangsmanagement RÜM HagEN';
const KOKO = 'Kommunale Koordinierungsstelle';
const KAOA = 'Kein Abschluss ohne Anschluss – Übergang Schule-Beruf NRW (KAoA)';
const BMBF = 'Bundesministerium für Bildung und Forschung (BMBF)';

const onDay = (day: string, answer: readonly string[]): TreeQuestion => ({
  id: 'ruem-2',
  feed: 'hagen-ennepe-ruhr',
  day,
  asks: `What does the network look like on ${day}?`,
  place: {list: 'there', names: [RUEM, KOKO]},
  answer,
});

export const hagenTreeQuestions: readonly TreeQuestion[] = [
  {
    id: 'hagen-1',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Who runs the coordination, on whose behalf, and since when?',
    place: {list: 'row', name: 'agentur mark GmbH'},
    answer: [
      'agentur mark GmbH',
      'Stadt Hagen beauftragt gemeinsam: agentur mark GmbH seit 1. Januar 2013',
      'Ennepe-Ruhr-Kreis beauftragt gemeinsam: agentur mark GmbH seit 1. Januar 2013',
      `agentur mark GmbH führt ${KOKO} seit 1. Januar 2013`,
      `agentur mark GmbH führt ${RUEM} beendet am 31. August 2013`,
    ],
  },
  {
    id: 'hagen-2',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Which decision made Hagen join, which committee took it, when, with what result?',
    place: {panel: 'Steuerkreis', part: 'Meilensteine'},
    answer: [
      '6. Februar 2014',
      'Hagen tritt der Kooperationsvereinbarung bei',
      'Die Vorlage 0049/2014 schlägt vor, dass die Stadt Hagen der Vereinbarung beitritt. Der Beitritt hat keine Folgen für Haushalt und Personal.',
      'Beschluss: Haupt- und Finanzausschuss',
      'Ergebnis: ungeändert beschlossen',
      'Vorlage 0049/2014',
    ],
  },
  {
    id: 'hagen-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Which initiative and which consensus body stand on the tier of the state?',
    place: {list: 'row', name: 'Land gibt mit KAoA den Rahmen'},
    answer: [
      'Land gibt mit KAoA den Rahmen in Nordrhein-Westfalen',
      'Ausbildungskonsens NRW 1 Mitglied',
      `${KAOA} Initiative · seit August 2012`,
      'Stellen auf dieser Ebene',
    ],
  },
  {
    id: 'hagen-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Below which tier does the Steuerkreis stand?',
    place: {list: 'tiers'},
    answer: [
      'Bund und EU geben Geld für Programme',
      'Land gibt mit KAoA den Rahmen in Nordrhein-Westfalen',
      'Region vereinbart die Zusammenarbeit in Hagen und im Ennepe-Ruhr-Kreis',
      'Koordination stimmt die Arbeit vor Ort ab',
      'Trägerin führt die Koordination im Auftrag',
      'Partner 79 Organisationen und Gruppen',
    ],
  },
  {
    id: 'hagen-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'On which tier does it stand?',
    place: {list: 'above', name: 'Steuerkreis'},
    answer: ['Region vereinbart die Zusammenarbeit in Hagen und im Ennepe-Ruhr-Kreis'],
  },
  {
    id: 'ruem-1',
    feed: 'hagen-ennepe-ruhr',
    asks: 'What was there before, until when, and with what money?',
    place: {list: 'row', name: `${RUEM} beendet`},
    answer: [
      `${RUEM} beendet am 31. August 2013 Initiative`,
      `${KOKO} führt ohne Unterbrechung fort: ${RUEM}`,
      `agentur mark GmbH führt: ${RUEM} beendet am 31. August 2013`,
      `Stadt Hagen betreibt gemeinsam: ${RUEM} beendet am 31. August 2013`,
      `Ennepe-Ruhr-Kreis betreibt gemeinsam: ${RUEM} beendet am 31. August 2013`,
      `${BMBF} fördert: „Perspektive Berufsabschluss“: ${RUEM} beendet am 31. August 2013`,
      `${RUEM} brachte hervor Trägerverbund Berufsorientierung beendet am 31. August 2013`,
    ],
  },
  onDay('2012-06-01', [RUEM]),
  onDay('2013-06-01', [RUEM, KOKO]),
  onDay('2014-03-01', [KOKO]),
  {
    id: 'ruem-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Which alliances carried over?',
    place: {list: 'row', name: 'Trägerverbund Berufsorientierung'},
    answer: [
      'Trägerverbund Berufsorientierung',
      `${KOKO} führt weiter: Trägerverbund Berufsorientierung seit 1. September 2013`,
      `${RUEM} brachte hervor: Trägerverbund Berufsorientierung beendet am 31. August 2013`,
    ],
  },
  {
    id: 'ruem-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Where is that documented?',
    place: {panel: KOKO, part: 'Quellen'},
    answer: [
      'Beschlussvorlage 0049/2014 der Stadt Hagen',
      'Nachricht der Projektkoordination von RÜM HagEN',
      'Datensatz einer bundesweiten Datenbank für Angebote am Übergang Schule–Beruf',
      'G.I.B. INFO 4_2013, Seite 4 ff.',
      'Bildungskettenjournal, Seite 32 ff.',
      ...PANEL_TOOLS,
    ],
  },
  {
    id: 'angebot-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Who coordinates on the tier of the state?',
    place: {list: 'row', name: 'Ausbildungskonsens NRW'},
    answer: [
      'Ausbildungskonsens NRW 1 Mitglied',
      'Arbeitsministerium Nordrhein-Westfalen koordiniert auf Landesebene nur hier',
      `Ausbildungskonsens NRW beschloss den Umbau ${KAOA}`,
    ],
  },
  {
    id: 'angebot-3',
    feed: 'hagen-ennepe-ruhr',
    asks: 'Who pays for the office, and who advises it?',
    place: {list: 'row', name: KOKO},
    answer: [
      KOKO,
      `agentur mark GmbH führt: ${KOKO} seit 1. Januar 2013`,
      `${KOKO} führt ohne Unterbrechung fort ${RUEM}`,
      `${KOKO} gefördert von Land Nordrhein-Westfalen (Land NRW)`,
      `${KOKO} gefördert von Europäische Union`,
      `Gesellschaft für innovative Beschäftigungsförderung (G.I.B.) berät bei der Umsetzung: ${KOKO}`,
      `${KAOA} gibt den Rahmen: ${KOKO}`,
      `${KOKO} führt weiter Trägerverbund Berufsorientierung seit 1. September 2013`,
    ],
  },
];
