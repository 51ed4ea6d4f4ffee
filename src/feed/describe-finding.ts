/** Findings in words. */
import {problemTable, type Bilingual} from './problem-table.js';
import type {Finding} from './problems.js';
import type {Problem} from './types.js';

/** Longest piece of the file that a message quotes. */
const MAX_QUOTE = 60;

/** What fills a blank: the same in both languages, or one for each. */
type Blanks = Readonly<Record<string, string | number | Bilingual>>;

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: {de: 'Text', en: 'text'},
  text: {de: 'Text oder Sprachobjekt', en: 'text or language object'},
  number: {de: 'Zahl', en: 'number'},
  boolean: {de: 'true/false', en: 'true/false'},
  array: {de: 'Liste', en: 'list'},
  object: {de: 'Objekt', en: 'object'},
  pair: {de: 'Zahlenpaar', en: 'pair of numbers'},
};

const unnamed: Bilingual = {de: 'etwas anderes', en: 'something else'};

/** What is wrong and how to mend it, in German and English. */
export function describeFinding({code, pointer, id, leftOut, blanks: given}: Finding): Problem {
  const {message, mend} = problemTable[code];
  const blanks = inWords(given);
  return Object.freeze({
    code,
    pointer,
    ...(id === undefined ? {} : {id}),
    message: fill(message, blanks),
    mend: fill(mend, blanks),
    ...(leftOut && {leftOut}),
  });
}

/** Blanks with names of types and places in words. */
function inWords(given: Finding['blanks']): Blanks {
  const {reason, expected, found} = given;
  if (typeof reason === 'string') return {...given, place: placeIn(reason)};
  if (expected === undefined || found === undefined) return given;
  return {expected: typeNames[expected] ?? unnamed, found: typeNames[found] ?? unnamed};
}

/** Where a text is no JSON, from the words of the engine: by line, by number, by what stands there. */
function placeIn(reason: string): Bilingual {
  const [, line, column] = /line (\d+) column (\d+)/.exec(reason) ?? [];
  if (line && column)
    return {de: `Zeile ${line}, Zeichen ${column}`, en: `line ${line}, character ${column}`};
  const [, at] = /position (\d+)/.exec(reason) ?? [];
  if (at) return {de: `Zeichen ${Number(at) + 1}`, en: `character ${Number(at) + 1}`};
  const [, quote] = /, (?:\.{3})?"([^]+)"(?:\.{3})? is not valid JSON$/.exec(reason) ?? [];
  if (quote) return {de: `bei „${quote}“`, en: `near “${quote}”`};
  return {de: 'Ein JSON-Werkzeug zeigt sie', en: 'a JSON tool shows it'};
}

function fill(sentence: Bilingual, blanks: Blanks): Bilingual {
  const inLanguage = (language: 'de' | 'en') =>
    sentence[language].replace(/\{(\w+)\}/g, (_, key: string) => {
      const blank = blanks[key] ?? '';
      return shorten(typeof blank === 'object' ? blank[language] : String(blank));
    });
  return Object.freeze({de: inLanguage('de'), en: inLanguage('en')});
}

function shorten(value: string): string {
  if (value.length <= MAX_QUOTE) return value;
  // Half a character at the cut is worse than a quote that is shorter by one.
  return `${value.slice(0, MAX_QUOTE).replace(/[\ud800-\udbff]$/, '')} …`;
}
