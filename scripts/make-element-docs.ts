/**
 * Writes the tables of docs/elements.md and docs/elements.en.md from the custom elements manifest.
 * With `--check` it writes nothing, and fails when one of them is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {makeElementReference, type Language} from './elements/element-tables.js';
import {readWidgets, type Widget} from './elements/manifest.js';

const BLOCK = /(<!-- generated[^>]*-->\n)[^]*?(<!-- end of generated part -->)/;
const FILES: Readonly<Record<string, Language>> = {
  'docs/elements.md': 'de',
  'docs/elements.en.md': 'en',
};

const inRepository = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The files whose tables are not what the manifest now gives, with their new text. */
export function findStaleDocs(widgets: readonly Widget[]): ReadonlyMap<string, string> {
  const stale = new Map<string, string>();
  for (const [file, language] of Object.entries(FILES)) {
    const old = readFileSync(inRepository(file), 'utf8');
    if (!BLOCK.test(old)) throw new Error(`${file}: the marks of the generated part are missing.`);
    const block = makeElementReference(widgets, language);
    const text = old.replace(
      BLOCK,
      (_, start: string, end: string) => `${start}\n${block}\n\n${end}`,
    );
    if (text !== old) stale.set(file, text);
  }
  return stale;
}

async function main(isCheck: boolean): Promise<void> {
  const stale = findStaleDocs(await readWidgets());
  if (!isCheck) {
    for (const [file, text] of stale) writeFileSync(inRepository(file), text);
  } else if (stale.size > 0) {
    const names = [...stale.keys()].join(', ');
    console.error(`Stale: ${names}. Run: npx tsx scripts/make-element-docs.ts`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('--check'));
