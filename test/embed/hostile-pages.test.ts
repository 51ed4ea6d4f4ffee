/** `docs/embed/hostile-pages.md` names what is tested, and nothing else; `UPDATE_DOCS=1` writes it anew. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';
import {ways} from './cms/debian-pages.js';
import {readDebianRuns} from './cms/debian-runs.js';
import {pages} from './hostile-pages.js';
import {APIS, NEEDED} from './missing-apis.js';
import {faults} from './network-faults.js';

type Language = 'de' | 'en';

const HEADS = {
  de: ['Seite', 'Fehler', 'Code', 'Schnittstelle'],
  en: ['Page', 'Fault', 'Code', 'Interface'],
} as const;

const SEEN = {
  de: {head: ['Bibliothek', 'Fassung', 'Tag', 'Baustein'], yes: 'ja', no: 'gescheitert'},
  en: {head: ['Library', 'Version', 'Day', 'Widget'], yes: 'yes', no: 'failed'},
} as const;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What the real files of Debian left of the widgets, when `test/embed/cms/debian-libraries.mjs` ran last. */
function debianRows(lang: Language): string[] {
  const {head, yes, no} = SEEN[lang];
  const runs = readDebianRuns();
  const engines = Object.keys(runs[0]?.ways[0]?.engines ?? {});
  const heads = [...head, ...engines];
  return [
    row(...heads),
    row(...heads.map(() => '---')),
    ...runs.flatMap(({library, version, date, ways: seen}) =>
      seen.map(({way, engines: held}) =>
        row(
          ...[library, version, date, ways.find(({en}) => en === way)?.[lang] ?? way],
          ...engines.map((name) => (held[name] ? yes : no)),
        ),
      ),
    ),
  ];
}

function tables(lang: Language): Readonly<Record<string, readonly string[]>> {
  const [page, fault, code, api] = HEADS[lang];
  const apis = (names: readonly string[]): string[] => [
    row(api),
    row('---'),
    ...names.map((name) => row(`\`${name}\``)),
  ];
  return {
    pages: [row(page), row('---'), ...pages.map((one) => row(one[lang]))],
    debian: debianRows(lang),
    apis: apis(APIS),
    needed: apis(NEEDED),
    faults: [
      row(fault, code),
      row('---', '---'),
      ...faults.map((one) => row(one[lang], `\`${one.code}\``)),
    ],
  };
}

function withTables(text: string, lang: Language): string {
  let result = text;
  for (const [name, lines] of Object.entries(tables(lang))) {
    const place = new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(<!-- /generated -->)`);
    result = result.replace(place, `$1\n${lines.join('\n')}\n\n$2`);
  }
  return result;
}

describe('the page on difficult pages', () => {
  for (const [lang, file] of [
    ['de', 'hostile-pages.md'],
    ['en', 'hostile-pages.en.md'],
  ] as const)
    it(`names what is tested: ${file}`, () => {
      const path = join(root, 'docs/embed', file);
      const text = readFileSync(path, 'utf8');
      const fresh = withTables(text, lang);
      if (process.env.UPDATE_DOCS) writeFileSync(path, fresh);
      assert.equal(process.env.UPDATE_DOCS ? fresh : text, fresh);
      for (const {[lang]: name} of [...pages, ...faults])
        assert.ok(fresh.includes(`| ${name} |`), name);
    });
});
