/** Reads the network of a feed by keys alone: its list row by row, its picture mark by mark, its panel as a region. */
import {mount} from '../support/fixture.js';
import {press} from '../support/keyboard.js';
import {
  hear,
  hearAll,
  linesAround,
  nameAround,
  pressTo,
  tabTo,
  type Heard,
} from '../support/listen.js';
import {demoFeed, mountGraph} from '../support/mount-graph.js';
import {drawn} from '../support/wait.js';
import type {KokoNetworkGraph} from '../../src/elements/network-graph/network-graph.js';
import type {FeedName} from './question.js';

export interface Row {
  readonly name: string;
  readonly level: number;
}

/** The graph of a feed, with the focus on a button before it. */
export async function openGraph(feed: FeedName, day?: string): Promise<KokoNetworkGraph> {
  const before = document.createElement('button');
  before.textContent = 'Davor';
  mount(before);
  const attributes: Record<string, string> = day === undefined ? {} : {day};
  const graph = await mountGraph({feed: await demoFeed(feed), attributes});
  before.focus();
  return graph;
}

/** From before the graph into the rows of its list. */
export async function enterList(graph: KokoNetworkGraph): Promise<void> {
  await tabTo(({role, name}) => role === 'button' && name === 'Liste');
  await press('Enter');
  await drawn(graph);
  await tabTo(({role}) => role === 'row');
}

/** All rows, each opened on the way. */
export async function readRows(graph: KokoNetworkGraph): Promise<readonly Row[]> {
  const isClosed = ({states}: Heard): boolean => states.expanded === 'false';
  for (
    let at = await pressTo('ArrowDown', isClosed);
    at;
    at = await pressTo('ArrowDown', isClosed)
  ) {
    await press('ArrowRight');
    await drawn(graph);
  }
  await press('Home');
  const heard = await hearAll('ArrowDown');
  return heard.map(({name, states}) => ({name, level: Number(states.level)}));
}

/** Chooses a record in the list, goes on into its region, and reads what stands under one of its headings. */
export async function readPanel(
  graph: KokoNetworkGraph,
  name: string,
  part: string,
): Promise<readonly string[]> {
  await press('Home');
  const row = await pressTo('ArrowDown', (heard) => heard.name.startsWith(name));
  if (!row) throw new Error(`No row “${name}”`);
  await press('Enter');
  await drawn(graph);
  await tabTo((heard) => heard.name === 'Auswahl aufheben');
  return under(part, linesAround('region'));
}

/** The lines between a heading and the next one, without roles and quotation marks. */
function under(part: string, lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.includes(`heading "${part}"`));
  if (start < 0) throw new Error(`No heading “${part}” in:\n${lines.join('\n')}`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim().startsWith('heading '));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((line) => /"(.+?)"(?= |$)/.exec(line)?.[1] ?? []);
}

/** From before the graph into its picture, which says its name then. */
export async function enterPicture(): Promise<string> {
  await tabTo(({role}) => role === 'option');
  return nameAround('listbox');
}

/** A mark, and all that it is tied to. */
export async function readRound(name: string): Promise<readonly string[]> {
  await press('PageUp');
  const start = await pressTo('ArrowRight', (heard) => heard.name.startsWith(name));
  if (!start) throw new Error(`No mark “${name}”`);
  const names: string[] = [];
  for (let heard = start; ; heard = await hear()) {
    if (names.length > 0 && heard.name === start.name) return names;
    names.push(heard.name);
    await press('n');
  }
}
