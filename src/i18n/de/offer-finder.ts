/** What the offer finder says, German. */
import {formatCount} from '../format.js';
import {DATIVE, type Precision} from './common.js';
import {joinPhrases, type Phrase} from '../phrase.js';

const AND = ' und ';

const offers = (count: number): string => {
  if (count === 0) return 'Keine Angebote';
  return count === 1 ? '1 Angebot' : `${formatCount(count, 'de')} Angebote`;
};

/** Dative, after „von“ and „zu“. */
const ofOffers = (count: number): string =>
  count === 1 ? '1 Angebot' : `${formatCount(count, 'de')} Angeboten`;

export const offerFinder = {
  heading: 'Angebote am Übergang Schule\u00A0– Beruf',
  searchLabel: 'Was suchen Sie?',
  searchMissing: 'Die Suche nach Wörtern konnte nicht geladen werden. Die Filter funktionieren.',
  situations: 'Was trifft auf Sie zu?',
  unsure: 'Ich weiß es nicht\u00A0– alles zeigen',
  facets: {
    audiences: 'Zielgruppe',
    fields: 'Handlungsfeld',
    kinds: 'Was wird angeboten?',
    aims: 'Anliegen',
    areas: 'Ort',
    providers: 'Wer bietet es an?',
    mode: 'Wie findet es statt?',
    languages: 'Sprache',
    cost: 'Kosten',
    grades: 'Klasse und Alter',
    open: 'Zeitraum',
    dates: 'Termine und Fristen',
  } as Readonly<Record<string, string>>,
  /** Facet names on chips, where they are not those above. */
  chips: {
    kinds: 'Angebot',
    providers: 'Stelle',
    mode: 'Form',
    grades: 'Klasse',
    dates: 'Termin',
  } as Readonly<Record<string, string>>,
  oneIsEnough: 'eines genügt',
  more: (count: number) => (count === 1 ? 'noch 1 anzeigen' : `${count} weitere anzeigen`),
  fewer: 'weniger anzeigen',
  filter: 'Filter',
  moreFilters: 'Weitere Filter',
  fewerFilters: 'Weniger Filter',
  chosen: (count: number) => `${count} gewählt`,
  showResults: (count: number) => (count === 0 ? 'Filter schließen' : `${offers(count)} zeigen`),
  offers,
  /** Above a list of similar ones only. */
  onlySimilar: 'Keine genauen Treffer',
  sortedBy: 'Sortiert nach',
  sorts: {
    relevance: 'Passung',
    title: 'Titel',
    date: 'nächstem Termin',
    deadline: 'Bewerbungsfrist',
    distance: 'Entfernung',
  },
  place: 'Ort',
  placeLabel: (place: string, within?: number) =>
    within === undefined ? place : `${place}, höchstens ${within}\u00A0km`,
  away: (km: number) => `${km.toFixed(km < 10 ? 1 : 0).replace('.', ',')}\u00A0km Luftlinie`,
  chosenFilters: 'Gewählte Filter',
  removeFilter: (group: string, label: string) => `Filter ${group}: ${label} entfernen`,
  removeAll: 'Alle Filter entfernen',
  query: 'Suche',
  removeQuery: (query: string) => `Suche: ${query} leeren`,
  scope: {
    partner: 'Angeboten oder gefördert von',
    committee: 'Von Mitgliedern angeboten oder gefördert',
    programme: 'Nur Angebote zu',
  },
  /** Facets help no more where no value leads to a hit. */
  noFilterHelps: 'Kein Filter führt hier zu Treffern.',
  removeScope: (group: string, name: string) => `${group}: ${name}, Beschränkung aufheben`,
  moreOffers: (count: number) =>
    count === 1
      ? '1 weiteres Angebot zeigen'
      : `${formatCount(count, 'de')} weitere Angebote zeigen`,
  shownOf: (shown: number, total: number) => `${formatCount(shown, 'de')} von ${ofOffers(total)}`,
  similar: 'Ähnliche Wörter',
  similarNote: 'Diese Angebote enthalten Wörter, die Ihrer Eingabe ähneln.',
  /** Said once the list has settled. */
  settled: (count: number, similar: number, filters: number, suggestions: number) =>
    [
      offers(count),
      similar > 0 ? `${formatCount(similar, 'de')} mit ähnlichen Wörtern` : '',
      filters > 0 ? `${filters} Filter gesetzt` : '',
      suggestions > 0 ? `${suggestions} ${suggestions === 1 ? 'Vorschlag' : 'Vorschläge'}` : '',
    ]
      .filter(Boolean)
      .join(', '),

  reason: {
    sentence: (clauses: readonly Phrase[], unsure = false): Phrase => [
      unsure ? 'Passt vielleicht, weil ' : 'Passt, weil ',
      ...joinPhrases(clauses, AND),
      '.',
    ],
    entered: (found: readonly {readonly word: string; readonly as: string}[]): Phrase => [
      ...joinPhrases(
        found.map(({word, as}): Phrase => [{mark: word}, ` ${as}`]),
        AND,
      ),
      found.length === 1 ? ' eingetragen ist' : ' eingetragen sind',
    ],
    mentioned: (where: string, words: readonly string[]): Phrase => [
      `${where} `,
      ...joinPhrases(
        words.map((mark): Phrase => [{mark}]),
        AND,
      ),
      ' nennt',
    ],
    part: (found: string, word: string): Phrase => [
      `„${found}“ das gesuchte Wort `,
      {mark: word},
      ' enthält',
    ],
    pieces: (found: readonly string[], word: string): Phrase => [
      ...joinPhrases(
        found.map((one): Phrase => [`„${one}“`]),
        AND,
      ),
      ' zu Teilen des gesuchten Wortes ',
      {mark: word},
      found.length === 1 ? ' passt' : ' passen',
    ],
    family: (found: string, word: string): Phrase => [
      `„${found}“ mit `,
      {mark: word},
      ' verwandt ist',
    ],
    synonym: (found: string, label: string): Phrase => [
      `„${found}“ als anderes Wort für `,
      {mark: label},
      ' hinterlegt ist',
    ],
    /** A synonym that the search knows by itself, alone or as a part of a compound. */
    other: (found: string, word: string, inside = false): Phrase => [
      `„${found}“ ein anderes Wort für `,
      {mark: word},
      inside ? ' enthält' : ' ist',
    ],
    /** With what was probably meant, where the offer has another word for it. */
    similar: (found: string, word: string, meant?: string): Phrase => [
      meant === undefined || meant === found
        ? `„${found}“ ähnlich geschrieben wird wie `
        : `„${found}“ zu „${meant}“ gehört, ähnlich geschrieben wie `,
      {mark: word},
    ],
    as: {
      audiences: 'als Zielgruppe',
      fields: 'als Handlungsfeld',
      kinds: 'als Angebotsart',
      aims: 'als Anliegen',
      providers: 'als anbietende Stelle',
      areas: 'als Gebiet',
      places: 'als Ort',
      programme: 'als Programm',
      legalBasis: 'als Rechtsgrundlage',
      schedule: 'bei den Zeiten',
      grades: 'bei den Klassen',
    } as Readonly<Record<string, string>>,
    where: {title: 'der Titel', summary: 'der Text', description: 'der Text'} as Readonly<
      Record<string, string>
    >,
  },

  emptyTitle: 'Noch keine Angebote eingetragen',
  emptyText: 'Sobald Angebote veröffentlicht sind, stehen sie hier.',
  publishedBy: (name: string) => `Herausgegeben von: ${name}`,

  back: (count: number) => (count === 0 ? 'Zurück zur Suche' : `Zurück zu ${ofOffers(count)}`),
  free: 'kostenfrei',
  paid: 'kostenpflichtig',
  money: (amount: string, currency: string) =>
    `${amount}\u00A0${currency === 'EUR' ? 'Euro' : currency}`,
  weekdays: ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'],
  clock: (from: string, to?: string) =>
    `${shortTime(from)}${to ? ` bis ${shortTime(to)}` : ''}\u00A0Uhr`,
  over: 'vorbei',
  checked: (date: string, precision: Precision) => `geprüft ${DATIVE[precision]}${date}`,
  fundedBy: (names: string) => `gefördert von ${names}`,
  barrierFree: 'barrierefrei',
  andMore: (count: number) => (count === 1 ? 'und eine weitere Stelle' : `und ${count} weitere`),
  morePlaces: (count: number) =>
    count === 1 ? 'und ein weiterer Ort' : `und ${count} weitere Orte`,
  openPartner: (name: string) => `${name}, im Verzeichnis öffnen`,
  showActor: (name: string) => `${name}, im Netzwerk zeigen`,
};

/** "19:00" → "19", "08:30" → "8:30". */
function shortTime(time: string): string {
  const [hour = '', minute = '00'] = time.split(':');
  return `${Number(hour)}${minute === '00' ? '' : `:${minute}`}`;
}

export type OfferFinderMessages = typeof offerFinder;
