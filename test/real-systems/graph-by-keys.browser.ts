/** The facts asked of the network by somebody who has keys, and hears roles, names and states; nothing else is read. */
import {expect} from '@esm-bundle/chai';
import {keepHouse} from '../support/mount-graph.js';
import {
  enterList,
  enterPicture,
  openGraph,
  readPanel,
  readRound,
  readRows,
  type Row,
} from './graph-reader.js';
import type {Place, TreeQuestion} from './tree-question.js';
import {hagenTreeQuestions} from './tree-questions-hagen.js';
import {treeQuestions} from './tree-questions.js';

const all: readonly TreeQuestion[] = [
  ...hagenTreeQuestions,
  ...treeQuestions.muenster,
  ...treeQuestions.offenbach,
];

type ListPlace = Extract<Place, {list: string}>;

/** The row of a name; where several begin with it, the one that says nothing else. */
function indexOf(rows: readonly Row[], name: string): number {
  const exact = rows.findIndex((row) => row.name === name);
  const at = exact < 0 ? rows.findIndex((row) => row.name.startsWith(name)) : exact;
  if (at < 0) throw new Error(`No row “${name}” among:\n${rows.map((row) => row.name).join('\n')}`);
  return at;
}

function withBelow(rows: readonly Row[], name: string): readonly string[] {
  const at = indexOf(rows, name);
  const {level = 0} = rows[at] ?? {};
  const rest = rows.slice(at + 1);
  const end = rest.findIndex((row) => row.level <= level);
  const below = rest.slice(0, end < 0 ? undefined : end).filter((row) => row.level === level + 1);
  return [rows[at]?.name ?? '', ...below.map((row) => row.name)];
}

function above(rows: readonly Row[], name: string): readonly string[] {
  const at = indexOf(rows, name);
  const path: string[] = [];
  let {level = 1} = rows[at] ?? {};
  for (const row of rows.slice(0, at).reverse()) {
    if (row.level >= level) continue;
    path.unshift(row.name);
    ({level} = row);
  }
  return path;
}

function ending(rows: readonly Row[], words: string): readonly string[] {
  const found = rows.filter((row) => row.name.endsWith(` ${words}`));
  return [...new Set(found.map(({name}) => name.slice(0, -words.length).trim()))];
}

function answerIn(rows: readonly Row[], place: ListPlace): readonly string[] {
  switch (place.list) {
    case 'row':
      return withBelow(rows, place.name);
    case 'above':
      return above(rows, place.name);
    case 'tiers':
      return rows.filter((row) => row.level === 1).map((row) => row.name);
    case 'ending':
      return ending(rows, place.words);
    case 'there':
      return place.names.filter((name) => rows.some((row) => row.name.startsWith(name)));
  }
}

async function answer({feed, day, place}: TreeQuestion): Promise<readonly string[]> {
  const graph = await openGraph(feed, day);
  if ('picture' in place) return [await enterPicture()];
  if ('round' in place) {
    await enterPicture();
    return readRound(place.round);
  }
  await enterList(graph);
  return 'list' in place
    ? answerIn(await readRows(graph), place)
    : readPanel(graph, place.panel, place.part);
}

describe('by keys and ears alone, the network answers', () => {
  keepHouse();

  for (const question of all) {
    it(`${question.id}: ${question.asks}`, async function () {
      this.timeout(120_000);
      expect(await answer(question)).to.deep.equal(question.answer);
    });
  }
});
