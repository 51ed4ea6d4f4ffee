import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

interface Figures {
  readonly recall5: number;
  readonly hit1: number;
  readonly ndcg10: number;
  readonly flood: number;
  readonly mustNotQueries: number;
  readonly emptyPrecision: number;
  readonly queries: number;
}

/** `recall5` is null where nothing is to be found, as for nonsense. */
interface Phenomenon extends Omit<Figures, 'recall5'> {
  readonly recall5: number | null;
}

interface Scores {
  readonly total: Figures;
  readonly phenomena: Readonly<Record<string, Phenomenon>>;
  readonly unknownIds: number;
  readonly compounds: {readonly exact: number; readonly falseSplits: number};
  readonly equal: {readonly ok: number};
  readonly apart: {readonly ok: number};
  readonly families: {readonly ok: number};
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

function score(): Scores {
  const command = ['--import', 'tsx', path('score.mjs'), '--json'];
  const module = ['--module', path('../../scripts/score-german.ts')];
  const output = execFileSync(process.execPath, [...command, ...module], {encoding: 'utf8'});
  return JSON.parse(output) as Scores;
}

/** Mean recall of all phenomena but one, weighted by their queries that have something to find. */
function recallWithout(phenomenon: string, {phenomena}: Scores): number {
  const rest = Object.entries(phenomena).filter(([name, {recall5}]) => name !== phenomenon && recall5 !== null);
  const count = rest.reduce((sum, [, {queries}]) => sum + queries, 0);
  return rest.reduce((sum, [, {recall5, queries}]) => sum + (recall5 ?? 0) * queries, 0) / count;
}

describe('the German search on the gold set', () => {
  const scores = score();
  const {total} = scores;

  it('finds what belongs among the first five', () => {
    assert.ok(total.recall5 >= 0.95, `recall@5 ${total.recall5}`);
    assert.ok(recallWithout('question', scores) >= 0.97);
    assert.ok((scores.phenomena.question?.recall5 ?? 0) >= 0.6);
    assert.equal(scores.unknownIds, 0);
  });

  it('puts the right ones first', () => {
    assert.ok(total.hit1 >= 0.85, `hit@1 ${total.hit1}`);
    assert.ok(total.ndcg10 >= 0.85, `nDCG@10 ${total.ndcg10}`);
  });

  it('does not flood, and shows no look-alikes and no nonsense', () => {
    assert.ok(total.flood <= 1.5, `flood ${total.flood}`);
    assert.equal(total.mustNotQueries, 0);
    assert.equal(total.emptyPrecision, 1);
  });

  it('cuts compounds at their joints and nothing else', () => {
    assert.ok(scores.compounds.exact >= 0.97, `compounds ${scores.compounds.exact}`);
    assert.equal(scores.compounds.falseSplits, 0);
  });

  it('knows equal spellings, families, and words to keep apart', () => {
    assert.equal(scores.equal.ok, 1);
    assert.equal(scores.families.ok, 1);
    assert.equal(scores.apart.ok, 1);
  });
});
