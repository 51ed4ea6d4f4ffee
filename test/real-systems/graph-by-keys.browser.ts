/** The facts asked of the network by somebody who has keys, and hears roles, names and states; nothing else is read. */
import {expect} from '@esm-bundle/chai';
import type {KokoNetworkGraph} from '../../src/elements/network-graph/network-graph.js';
import {keepHouse} from '../support/mount-graph.js';
import {
  enterList,
  enterPicture,
  goToRow,
  openGraph,
  readPanel,
  readRound,
  readTiers,
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

type PicturePlace = Extract<Place, {round: string} | {picture: string}>;
type ListPlace = Exclude<Place, PicturePlace>;

const isOfPicture = (place: Place): place is PicturePlace => 'round' in place || 'picture' in place;

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

async function askPicture(place: PicturePlace): Promise<readonly string[]> {
  const label = await enterPicture();
  return 'round' in place ? readRound(place.round) : [label];
}

async function askList(
  place: ListPlace,
  graph: KokoNetworkGraph,
  rows: readonly Row[],
): Promise<readonly string[]> {
  const go = (name: string): Promise<void> => goToRow(rows[indexOf(rows, name)]?.name ?? '');
  if ('panel' in place) {
    await go(place.panel);
    return readPanel(graph, place.part);
  }
  switch (place.list) {
    case 'row':
      await go(place.name);
      return withBelow(rows, place.name);
    case 'above':
      await go(place.name);
      return above(rows, place.name);
    case 'tiers':
      return readTiers();
    case 'ending':
      return ending(rows, place.words);
    case 'there':
      return place.names.filter((name) => rows.some((row) => row.name.startsWith(name)));
  }
}

/** Questions of one network on one day, those of its picture first. */
function groups(): readonly (readonly [TreeQuestion, ...TreeQuestion[]])[] {
  const byNetwork = new Map<string, [TreeQuestion, ...TreeQuestion[]]>();
  const ordered = [
    ...all.filter(({place}) => isOfPicture(place)),
    ...all.filter(({place}) => !isOfPicture(place)),
  ];
  for (const question of ordered) {
    const key = `${question.feed} ${question.day ?? ''}`;
    const group = byNetwork.get(key);
    if (group) group.push(question);
    else byNetwork.set(key, [question]);
  }
  return [...byNetwork.values()];
}

for (const questions of groups()) {
  const [{feed, day}] = questions;
  describe(`by keys and ears alone, the network of ${[feed, day].filter(Boolean).join(' on ')} answers`, () => {
    keepHouse({isShared: true});
    let graph: KokoNetworkGraph;
    let rows: readonly Row[] | undefined;
    before(async () => (graph = await openGraph(feed, day)));

    for (const {id, asks, place, answer} of questions)
      it(`${id}: ${asks}`, async () => {
        if (isOfPicture(place)) {
          expect(await askPicture(place)).to.deep.equal(answer);
          return;
        }
        rows ??= await enterList(graph);
        expect(await askList(place, graph, rows)).to.deep.equal(answer);
      });
  });
}
