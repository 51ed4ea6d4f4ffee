/** Packs the word lists of `src/text/lexicon/` into one string, about a quarter smaller over the wire. */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const folder = new URL('../../src/text/lexicon/', import.meta.url);
const target = new URL('../../src/text/lexicon-words.ts', import.meta.url);

const FIRST_CODE = 'A'.charCodeAt(0);
const LINE = 96;

/** Words of a list, without its comments. */
export function readWords(name: string): string[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' ').filter(Boolean));
}

/** Marks of every word: those of the noun after a dot, `-` for a verb stem, `=` for a modifier. */
function marksOfAll(): Map<string, string> {
  const marks = new Map<string, string>();
  for (const marked of readWords('nouns.txt')) {
    const word = marked.replace(/[+~!*]+$/, '');
    marks.set(word, `.${marked.slice(word.length)}`);
  }
  for (const stem of readWords('verbs.txt')) marks.set(stem, `${marks.get(stem) ?? ''}-`);
  for (const word of readWords('modifiers.txt')) marks.set(word, `${marks.get(word) ?? ''}=`);
  return marks;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.charAt(count) === b.charAt(count)) count++;
  return count;
}

/** Each word as the number of letters it shares with the one before (A = 0), its other letters, its marks. */
export function packWords(): string {
  let before = '';
  return [...marksOfAll()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, marks]) => {
      const shared = sharedLetters(before, word);
      before = word;
      const plain = marks === '.' ? '' : marks;
      return String.fromCharCode(FIRST_CODE + shared) + word.slice(shared) + plain;
    })
    .join('');
}

/** The module that the widgets load. */
export function packedModule(): string {
  const lines = packWords().match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];
  return [
    '/** The word lists of `lexicon/`, packed by `npx tsx tools/lexicon/pack.ts`. CC0-1.0. */',
    'export const WORDS =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};\n`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, packedModule());
}
