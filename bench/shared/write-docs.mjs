/** Puts what the benches found into docs/benchmarks.md and docs/benchmarks.en.md, between their markers. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {sectionOf} from './sections.mjs';
import {stored} from './results.mjs';

const PAGES = {de: 'docs/benchmarks.md', en: 'docs/benchmarks.en.md'};
/** Each with the results that it is made of. */
const PARTS = {
  graph: ['graph-100', 'graph-1000', 'graph-10000', 'graph-50000'],
  layout: ['layout'],
  orders: ['orders'],
  leaks: ['leaks'],
};

/** Parts without results stay as they are. */
export async function writeDocs() {
  for (const [lang, page] of Object.entries(PAGES)) {
    const file = new URL(`../../${page}`, import.meta.url);
    if (!existsSync(file)) continue;
    let text = readFileSync(file, 'utf8');
    for (const [name, parts] of Object.entries(PARTS)) {
      const results = parts.flatMap((part) => stored(part) ?? []);
      const sections = results.map((one, k) =>
        sectionOf(name, one, lang, k === results.length - 1),
      );
      if (sections.length > 0) text = await withSection(text, name, sections.join('\n\n'));
    }
    writeFileSync(file, text);
  }
}

async function withSection(text, name, section) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from === -1 || to === -1) throw new Error(`The page has no place for ${name}.`);
  const inside = await format(section, {parser: 'markdown'});
  return `${text.slice(0, from)}${open}\n\n${inside}\n${text.slice(to)}`;
}
