/** Writes the demo pages; with `--check` says which are stale instead. */
import {readFileSync, writeFileSync} from 'node:fs';
import {PAGES, type Tongue} from './pages.js';
import {fileOf, renderIndex, renderTown} from './render-page.js';

const DEMO = new URL('../../demo/', import.meta.url);
const TONGUES: readonly Tongue[] = ['de', 'en'];

/** All pages by file name. */
export function demoPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const tongue of TONGUES) {
    pages.set(fileOf('index', tongue), renderIndex(tongue));
    for (const page of PAGES) pages.set(fileOf(page.name, tongue), renderTown(page, tongue));
  }
  return pages;
}

/** Names of the pages that differ from what is stored. */
export function stalePages(): readonly string[] {
  return [...demoPages()]
    .filter(([file, html]) => readFileSync(new URL(file, DEMO), 'utf8') !== html)
    .map(([file]) => file);
}

if (process.argv[1]?.endsWith('make-pages.ts')) {
  if (process.argv.includes('--check')) {
    const stale = stalePages();
    if (stale.length > 0) {
      console.error(
        `Stale demo pages: ${stale.join(', ')}. Run: npx tsx tools/demo-pages/make-pages.ts`,
      );
      process.exitCode = 1;
    }
  } else for (const [file, html] of demoPages()) writeFileSync(new URL(file, DEMO), html);
}
