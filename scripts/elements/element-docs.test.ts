import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {failure} from '../../src/i18n/de/failure.js';
import {tokens} from '../../src/ui/tokens.js';
import {root} from '../lib/run.mjs';
import {findStaleDocs} from '../make-element-docs.js';
import {askedFor} from './element-tables.js';
import {german} from './german.js';
import {readWidgets, type Widget} from './manifest.js';

let widgets: readonly Widget[] = [];

const sourcesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.ts') && !/\.(test|browser)\.ts$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

const widgetOf = (name: string): Widget => {
  const found = widgets.find((widget) => widget.tagName === name || widget.name === name);
  assert.ok(found, name);
  return found;
};

const namesOf = (items: readonly {name: string}[] = []): string[] =>
  items.map(({name}) => name).sort();

describe('what the docs say of the widgets', () => {
  before(async () => {
    widgets = await readWidgets();
  });

  it('is what the manifest says', () => {
    assert.deepEqual([...findStaleDocs(widgets).keys()], []);
  });

  it('has no German sentence left over', () => {
    findStaleDocs(widgets);
    assert.deepEqual(
      Object.keys(german).filter((key) => !askedFor.has(key)),
      [],
    );
  });

  it('names the events that there are, and nothing that was guessed', () => {
    const shared = ['koko-error', 'koko-ready', 'koko-select'];
    assert.deepEqual(namesOf(widgetOf('koko-network-graph').events), [...shared, 'koko-step']);
    for (const tag of ['koko-offer-finder', 'koko-partner-directory']) {
      assert.deepEqual(namesOf(widgetOf(tag).events), [
        'koko-error',
        'koko-filter',
        ...shared.slice(1),
      ]);
    }
  });

  it('names every part that a widget draws, and no other', () => {
    for (const [tag, folder] of [
      ['koko-network-graph', 'network-graph'],
      ['koko-offer-finder', 'offer-finder'],
      ['koko-partner-directory', 'partner-directory'],
    ] as const) {
      const drawn = sourcesBelow(`src/elements/${folder}`).flatMap((text) =>
        [...text.matchAll(/\bpart="([\w-]+)"/g)].map(([, name = '']) => name),
      );
      assert.deepEqual(namesOf(widgetOf(tag).cssParts), [...new Set(drawn)].sort(), tag);
    }
  });

  it('names every colour that a page can set, with what it is by default', () => {
    const used = new Map<string, string>();
    for (const [, name = '', light = '', dark = ''] of tokens.cssText.matchAll(
      /var\((--koko-[\w-]+),light-dark\((#\w+),(#\w+)\)\)/g,
    ))
      used.set(name, `light-dark(${light}, ${dark})`);
    const told = widgetOf('KokoElement').cssProperties ?? [];
    const computed = '--koko-color-on-accent';
    assert.deepEqual(
      new Map(told.filter(({name}) => name !== computed).map((one) => [one.name, one.default])),
      used,
    );
    const open = sourcesBelow('src').flatMap((text) => text.match(/--koko-color-[\w-]*\w/g) ?? []);
    for (const name of open) assert.ok(namesOf(told).includes(name), name);
  });

  it('names every code that a widget has a sentence for', () => {
    for (const file of ['docs/elements.md', 'docs/elements.en.md']) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const code of Object.keys(failure.reasons))
        assert.ok(text.includes(`\`${code}\``), code);
    }
  });
});
