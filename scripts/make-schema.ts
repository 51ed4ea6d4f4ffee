/**
 * Writes what is made from the feed's schema and from the table of problems: the JSON schema and
 * the generated parts of the docs.
 *
 * - without arguments: all of them, in their places in the repository
 * - `--check`: writes nothing, and fails when one of them is stale
 * - a file name: the JSON schema alone, there
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {makeJsonSchema} from './schema/json-schema.js';
import {makeProblemReference} from './schema/problem-pages.js';
import {makeReference} from './schema/reference-tables.js';

const BLOCK = /(<!-- generated[^>]*-->\n)[^]*?(<!-- end of generated part -->)/;

const schemaText = () => `${JSON.stringify(makeJsonSchema(), null, 2)}\n`;

const withBlock = (block: string) => (text: string) => {
  if (!BLOCK.test(text)) throw new Error('The marks of the generated part are missing.');
  return text.replace(BLOCK, (_, start: string, end: string) => `${start}\n${block}\n\n${end}`);
};

/** Each file, and how its new text follows from the old one. */
const products: Readonly<Record<string, (old: string) => string>> = {
  'koko-feed.schema.json': schemaText,
  'docs/feed.md': withBlock(makeReference('de')),
  'docs/feed.en.md': withBlock(makeReference('en')),
  'docs/problems.md': withBlock(makeProblemReference('de')),
  'docs/problems.en.md': withBlock(makeProblemReference('en')),
};

const inRepository = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

function readOld(file: string): string {
  try {
    return readFileSync(inRepository(file), 'utf8');
  } catch {
    return '';
  }
}

/** The files whose text is not what the schema and the table now give. */
export function findStale(): readonly string[] {
  return Object.entries(products)
    .filter(([file, make]) => make(readOld(file)) !== readOld(file))
    .map(([file]) => file);
}

function main(argument: string | undefined): void {
  if (argument === '--check') {
    const stale = findStale();
    if (stale.length === 0) return;
    console.error(`Stale: ${stale.join(', ')}. Run: npx tsx scripts/make-schema.ts`);
    process.exitCode = 1;
  } else if (argument !== undefined) writeFileSync(argument, schemaText());
  else {
    for (const file of findStale())
      writeFileSync(inRepository(file), products[file]?.(readOld(file)) ?? '');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
