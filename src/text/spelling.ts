/** One spelling for each written word: case, ß/ss, ae/ä, accents, old and new orthography. */
import {cleanText} from './fold-text.js';

/**
 * `ae`, `oe`, `ue` that are no umlaut: after a vowel or q (neue, Quelle), in foreign words (aktuell,
 * Poet, Israel) and over the joint of `zu` and a verb (zuerst).
 */
const NO_UMLAUT: readonly RegExp[] = [
  /[aeiouyäöüq]ue/g,
  /(?:ivid|stat|resid|kontin|infl|kongr|konfl)ue/g,
  /[tdnsxrq]uell|(?:d|men)uett|uenz$|luen[zc]|ue(?:ls?)?$/g,
  /^(?:hin|da)?zue/g,
  /(?:guerilla|miguel|guern|guerick|manuel|samuel|emanuel|suez|puerto|venezuel)/g,
  /aer[oi]|aerob|isra|rafae|raphae|michae|mikae|maestr|paell|laert|danae|gael|phaet|maeck/g,
  /(?:p|b|ob|al|n|j|z|chl|sh)oe(?:t|si|$|l$|n$|ing)|(?:^|[^aeiou])(?:soest|poe[tms]|oboe|aloe|goeth|coesf|zehoe|desloe|noel|joel|zoe|phoeb|citroen)/g,
  /koe(?:x|du|ff|nz)/g,
];

const DIGRAPH = /([aou])e/g;
const UMLAUT: Readonly<Record<string, string>> = {a: 'ä', o: 'ö', u: 'ü'};

function guardedPlaces(word: string): Set<number> {
  const places = new Set<number>();
  for (const pattern of NO_UMLAUT) {
    for (const match of word.matchAll(pattern)) {
      for (let i = 0; i < match[0].length; i++) places.add(match.index + i);
    }
  }
  return places;
}

/** Writes ä for ae where it stands for an umlaut. Expects lower case. */
export function restoreUmlauts(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  const guarded = guardedPlaces(word);
  return word.replace(DIGRAPH, (pair, vowel: string, at: number) =>
    guarded.has(at) ? pair : (UMLAUT[vowel] ?? pair),
  );
}

const ACCENT = /[^\u0000-\u007fäöü]/;

/** Removes accents but keeps the German umlauts: é → e, ç → c, ı → i. Other scripts stay. */
function stripAccents(word: string): string {
  if (!ACCENT.test(word)) return word;
  return word.replace(/[\u00c0-\u024f]/g, (letter) => {
    if ('äöü'.includes(letter)) return letter;
    return letter === 'ı' ? 'i' : letter.normalize('NFD').replace(/\p{M}/gu, '');
  });
}

/** Spellings before and after the reform of 1996 that stand side by side. */
function reform(word: string): string {
  return word
    .replace(/ti(al|ell)/g, 'zi$1')
    .replace(/graph/g, 'graf')
    .replace(/pho(?=[nt])/g, 'fo')
    .replace(/sss/g, 'ss');
}

/**
 * The spelling under which a written word is known: lower case, umlauts written as umlauts, ss for
 * ß. Words that are equal here are the same word for a reader.
 */
export function canonicalWord(written: string): string {
  const lower = cleanText(written).replace(/İ/g, 'i').toLowerCase().replace(/ß/g, 'ss');
  return reform(restoreUmlauts(stripAccents(lower)));
}

/** The last umlaut of a stem taken back: `häus` → `haus`; undefined without one. */
export function withoutUmlaut(stem: string): string | undefined {
  for (let i = stem.length - 1; i >= 0; i--) {
    const at = 'äöü'.indexOf(stem.charAt(i));
    if (at >= 0) return stem.slice(0, i) + 'aou'.charAt(at) + stem.slice(i + 1);
  }
  return undefined;
}

/** All umlauts as bare vowels, for words typed without dots. */
export function bareWord(word: string): string {
  return word.replace(/[äöü]/g, (letter) => 'aou'.charAt('äöü'.indexOf(letter)));
}
