import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {OutputChunk} from 'rollup';
import {ceilings, findStrangers, isTooLarge, laterTable, measure, table} from './budgets.mjs';

interface Sketch {
  file: string;
  module?: string;
  imports?: string[];
  dynamic?: string[];
  holds?: string[];
  code?: string;
}

/** A chunk of which only what the budgets look at is there. */
function chunk({file, module, imports = [], dynamic = [], holds, code = file}: Sketch) {
  const ids = holds ?? (module ? [module] : []);
  return {
    type: 'chunk',
    fileName: file,
    isEntry: file === 'koko.js',
    facadeModuleId: module ?? null,
    imports,
    dynamicImports: dynamic,
    referencedFiles: [],
    moduleIds: ids,
    modules: Object.fromEntries(ids.map((id) => [id, {renderedLength: 1}])),
    code,
  } as unknown as OutputChunk;
}

const size = (...codes: string[]) =>
  codes.reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0);

const loader = [
  chunk({file: 'koko.js', dynamic: ['f.js', 'd.js', 'g.js']}),
  chunk({
    file: 'f.js',
    module: '/r/src/define/offer-finder.ts',
    imports: ['core.js', 'engine.js'],
    dynamic: ['en.js', 'late.js', 'page.js'],
  }),
  chunk({file: 'd.js', module: '/r/src/define/partner-directory.ts', imports: ['core.js']}),
  chunk({file: 'g.js', module: '/r/src/define/network-graph.ts', imports: ['core.js', 'd3.js']}),
  chunk({file: 'core.js'}),
  chunk({file: 'engine.js', holds: ['/r/node_modules/minisearch/dist/es/index.js']}),
  chunk({file: 'd3.js', holds: ['/r/node_modules/d3-force/src/link.js']}),
  chunk({file: 'late.js'}),
  chunk({
    file: 'page.js',
    module: '/r/src/elements/offer-finder/offer-detail.ts',
    imports: ['core.js', 'card.js'],
  }),
  chunk({file: 'card.js'}),
  chunk({file: 'en.js', module: '/r/src/i18n/en.ts'}),
];

describe('the budgets', () => {
  const bytes = Object.fromEntries(
    measure(loader, [chunk({file: 'classic.js'})], [chunk({file: 'complete.js'})]).map((figure) => [
      figure.name,
      figure.bytes,
    ]),
  );

  it('count the loader, what a widget imports and what it fetches later, once each', () => {
    assert.equal(bytes.loader, size('koko.js'));
    assert.equal(bytes['finder alone'], size('koko.js', 'f.js', 'core.js', 'engine.js', 'late.js'));
    assert.equal(bytes['directory alone'], size('koko.js', 'd.js', 'core.js'));
    assert.equal(
      bytes['all three'],
      size('koko.js', 'f.js', 'd.js', 'g.js', 'core.js', 'engine.js', 'd3.js', 'late.js'),
    );
    assert.equal(bytes['classic file'], size('classic.js'));
    assert.equal(bytes['complete file'], size('complete.js'));
  });

  it('count the classic file with the one widget that takes most', () => {
    const alone = ['finder', 'directory', 'graph'].map((name) => bytes[`${name} alone`] ?? 0);
    assert.equal(bytes['with one widget'], size('classic.js') + Math.max(...alone));
  });

  it('leave out what opens after a click, which stands on a line of its own', () => {
    const bytes = (size('page.js', 'card.js') / 1000).toFixed(1);
    assert.match(laterTable(loader), new RegExp(`^ {2}\\+ page of an offer +${bytes} kB`));
  });

  it('fail over the budget, or over the ceiling of one that is missed', () => {
    const figure = {name: 'finder alone', bytes: 50, limit: 45};
    assert.ok(isTooLarge(figure));
    assert.ok(!isTooLarge({...figure, ceiling: 50}));
    assert.ok(isTooLarge({...figure, bytes: 51, ceiling: 50}));
    assert.match(
      table([{...figure, bytes: 50_000, limit: 45_000, ceiling: 51_000}]),
      /5\.0 kB over/,
    );
  });

  it('have ceilings only for bundles that there are', () => {
    const names = Object.keys(bytes);
    for (const name of Object.keys(ceilings)) assert.ok(names.includes(name), name);
  });

  it('are printed with a mark on what is too large', () => {
    const text = table([
      {name: 'loader', bytes: 3999, limit: 4000},
      {name: 'graph alone', bytes: 60001, limit: 60000},
    ]);
    const [small, large] = text.split('\n');
    assert.match(small ?? '', /loader\s+4\.0 kB of\s+4 kB gzip$/);
    assert.match(large ?? '', /graph alone\s+60\.0 kB of\s+60 kB gzip {2}TOO LARGE$/);
  });
});

describe('the borders of the bundles', () => {
  it('hold when each widget has only its own', () => {
    assert.deepEqual(findStrangers(loader), []);
  });

  it('are crossed by d3 in the finder and by a search index in the graph', () => {
    const crossed = loader.map((part) =>
      part.fileName === 'core.js'
        ? chunk({
            file: 'core.js',
            holds: ['/r/node_modules/d3-quadtree/src/add.js', '/r/node_modules/minisearch/x.js'],
          })
        : part,
    );
    assert.deepEqual(findStrangers(crossed), [
      'finder: core.js holds node_modules/d3-quadtree/src/add.js',
      'graph: core.js holds node_modules/minisearch/x.js',
    ]);
  });
});
