import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {togetherIn} from './together.mjs';

const at = (file: string) => join('/r/src', file);

/** Who imports whom, now or later. */
const graph: Readonly<Record<string, {now?: string[]; later?: string[]}>> = {
  'define/offer-finder.ts': {
    now: ['shared.ts', 'shapes.ts', 'cards.ts'],
    later: ['search/word-engine.ts'],
  },
  'define/partner-directory.ts': {now: ['shared.ts', 'shapes.ts', 'cards.ts']},
  'define/network-graph.ts': {now: ['shared.ts', 'shapes.ts']},
  'network/run/worker-script.ts': {later: ['network/rings/rings-steps.ts']},
  'network/rings/rings-steps.ts': {now: ['shapes.ts']},
  'search/word-engine.ts': {now: ['shared.ts', 'text/lexicon.ts', 'text/label-joints.ts']},
};

function fileOf(module: string): unknown {
  const getModuleInfo = (id: string) => {
    const {now = [], later = []} = graph[id.slice(at('').length + 1).replaceAll('\\', '/')] ?? {};
    return {importedIds: now.map(at), dynamicallyImportedIds: later.map(at)};
  };
  const chunkOf = togetherIn('/r/src') as (id: string, api: object) => unknown;
  return chunkOf(at(module), {getModuleInfo});
}

describe('the files of the loader', () => {
  it('hold what all widgets need in one, without a document where the worker needs it too', () => {
    assert.equal(fileOf('shared.ts'), 'core');
    assert.equal(fileOf('shapes.ts'), 'base');
  });

  it('leave what only some need to the bundler', () => {
    assert.equal(fileOf('cards.ts'), undefined);
    assert.equal(fileOf('define/offer-finder.ts'), undefined);
    assert.equal(fileOf('network/rings/rings-steps.ts'), undefined);
  });

  it('hold German in one, but for the joints that cards need before any search', () => {
    assert.equal(fileOf('text/lexicon.ts'), 'german');
    assert.equal(fileOf('text/label-joints.ts'), undefined);
  });
});
