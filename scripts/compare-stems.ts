/**
 * Holds the German stemmer against the test list that the Snowball project publishes for its algorithm, which is not
 * part of this repository: `npx tsx scripts/compare-stems.ts voc.txt output.txt` (`german/` of snowball-data).
 */
import {readFileSync} from 'node:fs';
import {stemGerman} from '../src/text/index.js';

const SHOWN = 20;

const linesOf = (file: string | undefined): string[] =>
  readFileSync(file ?? '', 'utf8')
    .trimEnd()
    .split('\n');

const [words, stems] = process.argv.slice(2).map(linesOf);
if (!words || words.length !== stems?.length)
  throw new Error('A list of words and a list of as many stems are needed.');

const others = words.flatMap((word, at) => {
  const stem = stemGerman(word);
  return stem === stems[at] ? [] : [`${word}: ${stem}, published ${stems[at] ?? ''}`];
});
console.log(`${words.length} words, ${others.length} with another stem`);
for (const line of others.slice(0, SHOWN)) console.log(line);
process.exitCode = others.length > 0 ? 1 : 0;
