/**
 * Writes the tables of docs/embed/compatibility.md and its English twin from what was measured. With `--check` it
 * writes nothing, and fails when one of them is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {outcomeTable, runTable, versionTable, type Language} from './compatibility/tables.js';
import {readRuns} from '../test/embed/cms/runs.js';
import {readResults} from '../test/embed/lab/results.js';

const FILES: Readonly<Record<string, Language>> = {
  'docs/embed/compatibility.md': 'de',
  'docs/embed/compatibility.en.md': 'en',
};

const BLOCK = /(<!-- generated: (\w+)[^>]*-->\n)[^]*?(<!-- end of generated part -->)/g;

const inRepository = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The files whose tables are not what the results now give, with their new text. */
export function findStaleDocs(): ReadonlyMap<string, string> {
  const stale = new Map<string, string>();
  for (const [file, language] of Object.entries(FILES)) {
    const old = readFileSync(inRepository(file), 'utf8');
    const text = old.replace(
      BLOCK,
      (_, start: string, name: string, end: string) =>
        `${start}\n${tableOf(name, language)}\n\n${end}`,
    );
    if (text !== old) stale.set(file, text);
  }
  return stale;
}

export function writeStaleDocs(): void {
  for (const [file, text] of findStaleDocs()) writeFileSync(inRepository(file), text);
}

function tableOf(name: string, language: Language): string {
  const results = readResults();
  switch (name) {
    case 'sanitizers':
      return outcomeTable(
        results.filter(({kind}) => kind === 'sanitizer'),
        language,
      );
    case 'editors':
      return outcomeTable(
        results.filter(({kind}) => kind === 'editor'),
        language,
      );
    case 'systems':
      return outcomeTable(
        results.filter(({kind}) => kind === 'system'),
        language,
      );
    case 'runs':
      return runTable(readRuns(), language);
    case 'versions':
      return versionTable(results, language);
    default:
      throw new Error(`There is no table “${name}”.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeStaleDocs();
  else if (findStaleDocs().size > 0) {
    console.error('Stale. Run: npx tsx scripts/make-compatibility-docs.ts');
    process.exitCode = 1;
  }
}
