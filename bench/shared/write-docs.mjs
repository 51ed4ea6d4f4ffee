/** Puts what a bench found into docs/benchmarks.md and docs/benchmarks.en.md, between their markers. */
import {readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {mergeSections, readSection, writeSection} from './merge-tables.mjs';
import {dayTitle, keysOf, sectionOf} from './sections.mjs';

const PAGES = {de: 'docs/benchmarks.md', en: 'docs/benchmarks.en.md'};
const ROOT = new URL('../../', import.meta.url);

/**
 * Rows that were not measured stay as they are, with the day they come from.
 *
 * @param {string} name of the bench
 * @param {{about: Record<string, string>, rows: Record<string, any>[]}} result
 * @param {URL} root where `docs` is
 */
export async function writeDocs(name, result, root = ROOT) {
  for (const [lang, page] of Object.entries(PAGES)) {
    const file = new URL(page, root);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, await withSection(text, name, sectionOf(name, result, lang), lang));
  }
}

async function withSection(text, name, fresh, lang) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to === -1) throw new Error(`The page has no place for ${name}.`);
  const day = dayTitle(lang);
  const old = readSection(text.slice(from + open.length, to), day);
  const section = writeSection(mergeSections(old, fresh, keysOf(name)), day);
  const inside = await format(section, {parser: 'markdown'});
  return `${text.slice(0, from)}${open}\n\n${inside}\n${text.slice(to)}`;
}
