/**
 * The German stemmer of the Snowball project (snowballstem.org), in its form of May 2026: the
 * feminine -erin and -erinnen, -ln, the careful -et, and apostrophes. Written anew from the
 * published description of the algorithm.
 */

const VOWEL = 'aeiouyäöü';
const S_ENDING = /[bdfghklmnrt]$/;
const ST_ENDING = /[bdfghklmnt]$/;
const ET_ENDING = /[dfgklmnrstUzä]$/;
const NOT_BEFORE_ET = /(?:geordn|intern|plan|tick|tr)$/;

/** Where the regions R1 and R2 begin, after the first non-vowel behind a vowel, twice. */
function regions(word: string): readonly [r1: number, r2: number] {
  const found = new RegExp(`^(.*?[${VOWEL}][^${VOWEL}])(.*?[${VOWEL}][^${VOWEL}])?`, 's').exec(
    word,
  );
  if (!found || word.length < 3) return [word.length, word.length];
  const first = found[1]?.length ?? word.length;
  const second = found[2] === undefined ? word.length : first + found[2].length;
  return [Math.max(first, 3), second];
}

/** The longest of the endings that the word has. */
function endingOf(word: string, endings: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const ending of endings) {
    if (word.endsWith(ending) && ending.length > (longest?.length ?? 0)) longest = ending;
  }
  return longest;
}

const drop = (word: string, ending: string) => word.slice(0, word.length - ending.length);

const STEP_1 = ['em', 'ern', 'er', 'erin', 'erinnen', 'e', 'en', 'es', 's', 'ln', 'lns'];

function step1(word: string, r1: number): string {
  const ending = endingOf(word, STEP_1);
  if (ending === undefined || word.length - ending.length < r1) return word;
  const stem = drop(word, ending);
  if (ending === 'ln' || ending === 'lns') return `${stem}l`;
  if (ending === 's') return S_ENDING.test(stem) ? stem : word;
  if (ending === 'em') return stem.endsWith('syst') ? word : stem;
  return /^e[ns]?$/.test(ending) && stem.endsWith('niss') ? drop(stem, 's') : stem;
}

function step2(word: string, r1: number): string {
  const ending = endingOf(word, ['en', 'er', 'est', 'st', 'et']);
  if (ending === undefined || word.length - ending.length < r1) return word;
  const stem = drop(word, ending);
  if (ending === 'st') return ST_ENDING.test(stem) && stem.length >= 4 ? stem : word;
  if (ending === 'et') return ET_ENDING.test(stem) && !NOT_BEFORE_ET.test(stem) ? stem : word;
  return stem;
}

function withoutIg(stem: string, r2: number): string {
  return stem.endsWith('ig') && !stem.endsWith('eig') && stem.length - 2 >= r2
    ? drop(stem, 'ig')
    : stem;
}

function step3(word: string, [r1, r2]: readonly [number, number]): string {
  const ending = endingOf(word, ['end', 'ung', 'ig', 'ik', 'isch', 'lich', 'heit', 'keit']);
  if (ending === undefined || word.length - ending.length < r2) return word;
  const stem = drop(word, ending);
  switch (ending) {
    case 'end':
    case 'ung':
      return withoutIg(stem, r2);
    case 'lich':
    case 'heit':
      return /e[rn]$/.test(stem) && stem.length - 2 >= r1 ? stem.slice(0, -2) : stem;
    case 'keit': {
      const before = endingOf(stem, ['lich', 'ig']);
      return before !== undefined && stem.length - before.length >= r2 ? drop(stem, before) : stem;
    }
    default:
      return stem.endsWith('e') ? word : stem;
  }
}

const withoutApostrophe = (word: string) => word.replace(/^(..+)'(?:s|sch)?$/s, '$1');

const FOLDED: Readonly<Record<string, string>> = {ß: 'ss', ae: 'ä', oe: 'ö', ue: 'ü'};
const BARE: Readonly<Record<string, string>> = {U: 'u', Y: 'y', ä: 'a', ö: 'o', ü: 'u'};

/** The Snowball stem of a word in lower case. */
export function stemGerman(word: string): string {
  const marked = word
    .replace(
      /([aeiouyäöü])([uy])([aeiouyäöü])/g,
      (_, a: string, b: string, c: string) => a + b.toUpperCase() + c,
    )
    .replace(/ß|ae|oe|ue|qu/g, (found) => FOLDED[found] ?? found);
  const marks = regions(marked);
  const stem = step3(step2(step1(marked, marks[0]), marks[0]), marks);
  return withoutApostrophe(stem).replace(/[UYäöü]/g, (letter) => BARE[letter] ?? letter);
}
