/** From the forms of German verbs, and nouns made from them, to the stem of the infinitive. */
import {isVerbStem} from './lexicon.js';
import {remembered} from './remembered.js';

const PREFIXES = (
  'auseinander entgegen herunter zusammen zurecht herein heraus hinein hinaus hervor voraus voran vorbei ' +
  'zurück wieder weiter nieder hinter durch unter gegen gleich teil wahr fort fest frei heran hoch miss nach ' +
  'statt über her hin los mit vor weg zer auf aus bei dar ein emp ent ver ab an be er ge um un zu'
).split(' ');

/** Vowel changes of strong verbs: other stems, then the stem of the infinitive. */
const STRONG = (
  'wirb warb worb>werb hilf half holf>helf zog zogen>zieh nimm nahm nomm>nehm gib gab>geb sieh sah>seh ' +
  'lies las>les sprich sprach sproch>sprech triff traf troff>treff brich brach broch>brech fand fund>find ' +
  'band bund>bind begann begonn>beginn gewann gewonn>gewinn schrieb>schreib blieb>bleib stieg>steig ' +
  'lieh>leih schied>scheid schloss>schliess bot>biet flog>flieg verlor>verlier ging gang>geh stand>steh ' +
  'lief läuf>lauf hielt hält>halt liess läss>lass riet rät>rat fuhr fähr>fahr trug träg>trag ' +
  'schlug schläg>schlag lud läd>lad wuchs wächs>wachs wusch wäsch>wasch fiel fäll>fall fing fäng>fang ' +
  'schlief schläf>schlaf rief>ruf kam>komm brach>bring dach>denk kann>kenn nann>nenn rann>renn sass sess>sitz ' +
  'lag>lieg iss ass gess>ess trank trunk>trink sang sung>sing sprang sprung>spring warf wirf worf>werf ' +
  'starb stirb storb>sterb vergiss vergass>vergess miss mass>mess tritt trat>tret schien>schein wies>weis ' +
  'ritt>reit schnitt>schneid griff>greif schob>schieb wog>wieg hob>heb wuss weiss>wiss zwang zwung>zwing ' +
  'fiehl fohl>fehl bat bet>bitt litt>leid schoss>schiess floss>fliess goss>giess froh floh>flieh hing>häng tat>tu wand>wend'
).split(' ');

/** Nouns behind a prefix that name what the verb does: Abbruch, abbrechen; Teilnahme, teilnehmen. */
const DEVERBAL: Readonly<Record<string, string>> = {
  bruch: 'brech',
  gang: 'geh',
  zug: 'zieh',
  schluss: 'schliess',
  tritt: 'tret',
  stieg: 'steig',
  nahme: 'nehm',
  gabe: 'geb',
  satz: 'setz',
  wahl: 'wähl',
  fang: 'fang',
  kauf: 'kauf',
  bau: 'bau',
  tausch: 'tausch',
  ruf: 'ruf',
  griff: 'greif',
  zahl: 'zahl',
  lauf: 'lauf',
  hilfe: 'helf',
  suche: 'such',
  suchung: 'such',
  wuchs: 'wachs',
  flug: 'flieg',
  sage: 'sag',
  frage: 'frag',
  ausleihe: 'leih',
};

let strong: ReadonlyMap<string, string> | undefined;

function strongStems(): ReadonlyMap<string, string> {
  if (strong) return strong;
  const stems = new Map<string, string>();
  let waiting: string[] = [];
  for (const item of STRONG) {
    const [form = '', stem] = item.split('>');
    waiting.push(form);
    if (stem === undefined) continue;
    for (const one of waiting) stems.set(one, stem);
    waiting = [];
  }
  return (strong = stems);
}

/** `handl` and `handel` are one stem. */
const withE = (stem: string) => stem.replace(/([bdfgkptm])l$/, '$1el').replace(/mmel$/, 'mmel');

function simpleStem(stem: string): string | undefined {
  const full = withE(stem);
  if (isVerbStem(full)) return full;
  return strongStems().get(stem);
}

/** Prefix and rest, longest prefix first; the empty prefix comes last. */
const PREFIXES_BY_LETTER = new Map<string, string[]>();
for (const prefix of PREFIXES) {
  const list = PREFIXES_BY_LETTER.get(prefix.charAt(0)) ?? [];
  PREFIXES_BY_LETTER.set(prefix.charAt(0), [...list, prefix]);
}

function* prefixed(word: string): Generator<readonly [prefix: string, rest: string]> {
  for (const prefix of PREFIXES_BY_LETTER.get(word.charAt(0)) ?? []) {
    if (word.startsWith(prefix) && word.length >= prefix.length + 2)
      yield [prefix, word.slice(prefix.length)];
  }
  yield ['', word];
}

/** Only one of these stands before a stem, and nothing between. */
const INSEPARABLE = /^(?:be|er|ent|emp|ver|zer|ge|miss)$/;

/** Stem of the infinitive with its prefixes, for a stem that may carry up to two of them. */
function knownStem(stem: string, depth = 2): string | undefined {
  const simple = simpleStem(stem);
  if (simple !== undefined) return simple;
  if (depth === 0) return undefined;
  for (const [prefix, rest] of prefixed(stem)) {
    if (prefix === '') continue;
    const known = knownStem(rest, INSEPARABLE.test(prefix) ? 0 : depth - 1);
    if (known !== undefined) return prefix + known;
  }
  return undefined;
}

const ENDING = /(?:end(?:e[mnrs]?)?|t?e[nt]?|t?est|n|t|st)$/;
const ENDINGS = [
  'enden',
  'ender',
  'endes',
  'ende',
  'end',
  'eten',
  'ete',
  'etet',
  'ten',
  'tet',
  'te',
  'test',
  'est',
  'en',
  'et',
  'st',
  'e',
  'n',
  't',
  '',
];

/** Participle and zu-infinitive: (aus)ge(bildet), (an)zu(fangen). */
function withoutGe(word: string): string[] {
  const forms: string[] = [];
  for (const [prefix, rest] of prefixed(word)) {
    if (/^ge.{2,}(?:t|en)$|^zu.{3,}n$/.test(rest)) forms.push(prefix + rest.slice(2));
  }
  return forms;
}

function fromForm(word: string): string | undefined {
  for (const ending of ENDINGS) {
    if (ending !== '' && !word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 2) continue;
    const known = knownStem(stem);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Stem of the infinitive for a finite form, infinitive or participle; undefined for unknown verbs. */
export const verbStemOf = remembered((word): string | undefined => {
  if (ENDING.test(word)) {
    for (const form of withoutGe(word)) {
      const known = fromForm(form);
      if (known !== undefined) return known;
    }
  }
  return fromForm(word);
});

/** The verb behind a noun that was made from it: Förderung, Teilnahme, Abbruch. */
export function verbBehindNoun(noun: string): string | undefined {
  const latin = /^(.{3,})ation$/.exec(noun)?.[1];
  if (latin !== undefined) return `${latin}ier`;
  const action = /^(.+?)ungs?$/.exec(noun)?.[1];
  if (action !== undefined) return knownStem(action);
  for (const [prefix, rest] of prefixed(noun)) {
    const stem = DEVERBAL[rest];
    if (prefix !== '' && stem !== undefined) return prefix + stem;
  }
  return undefined;
}

/** Whether a word is the stem of a verb as it stands before a noun: `lern`, `warte`, `anmelde`. */
export function isVerbModifier(word: string): boolean {
  const stem = withE(word.endsWith('e') ? word.slice(0, -1) : word);
  if (stem.length < 3) return false;
  if (isVerbStem(stem)) return true;
  return prefixedVerb(stem);
}

function prefixedVerb(stem: string): boolean {
  for (const [prefix, rest] of prefixed(stem)) {
    if (prefix !== '' && rest.length >= 4 && isVerbStem(rest)) return true;
  }
  return false;
}
