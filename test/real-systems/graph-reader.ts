/** Reads the network of a feed by keys alone: its list as rows, its picture mark by mark, its panel as a region. */
import {mount} from '../support/fixture.js';
import {press} from '../support/keyboard.js';
import {
  hear,
  hearAll,
  linesAround,
  nameAround,
  ownLinesAround,
  pressTo,
  tabTo,
  typeTo,
} from '../support/listen.js';
import {demoFeed, mountGraph} from '../support/mount-graph.js';
import {drawn} from '../support/wait.js';
import type {KokoNetworkGraph} from '../../src/elements/network-graph/network-graph.js';
import type {FeedName} from './question.js';

export interface Row {
  readonly name: string;
  readonly level: number;
}

/** The graph of a feed, with a button before it. */
export async function openGraph(feed: FeedName, day?: string): Promise<KokoNetworkGraph> {
  const before = document.createElement('button');
  before.id = 'before';
  before.textContent = 'Davor';
  mount(before);
  const attributes: Record<string, string> = day === undefined ? {} : {day};
  return mountGraph({feed: await demoFeed(feed), attributes});
}

const startBefore = (): void => document.querySelector<HTMLElement>('#before')?.focus();

/** From before the graph into its picture, which says its name then. */
export async function enterPicture(): Promise<string> {
  startBefore();
  await tabTo(({role}) => role === 'option');
  return nameAround('listbox');
}

/** A mark, and all that it is tied to. */
export async function readRound(name: string): Promise<readonly string[]> {
  await press('PageUp');
  // Letters would make the next key a part of the name for a second.
  const start = await pressTo('ArrowRight', (heard) => heard.name.startsWith(name));
  const names: string[] = [];
  for (let heard = start; names.length === 0 || heard.name !== start.name; heard = hear()) {
    names.push(heard.name);
    await press('n');
  }
  return names;
}

/** From before the graph into its list, and every row of it. */
export async function enterList(graph: KokoNetworkGraph): Promise<readonly Row[]> {
  startBefore();
  await tabTo(({role, name}) => role === 'button' && name === 'Liste');
  await press('Enter');
  await drawn(graph);
  await tabTo(({role}) => role === 'row');
  await openRows(graph);
  return rowsOf(await ownLinesAround('treegrid'));
}

/** Opens what is closed, one after the other. */
async function openRows(graph: KokoNetworkGraph): Promise<void> {
  for (let at = nextClosed(); at; at = nextClosed()) {
    await press('Home');
    await typeTo(startOf(at.name), 'ArrowDown', ({name}) => name === at.name);
    await press('ArrowRight');
    await drawn(graph);
  }
}

const nextClosed = (): Row | undefined =>
  rowsOf(linesAround('treegrid').filter((line) => line.includes('expanded="false"')))[0];

const rowsOf = (lines: readonly string[]): readonly Row[] =>
  lines.flatMap((line) => {
    const [, name] = /^\s*row "(.+?)"(?= |$)/.exec(line) ?? [];
    const [, level] = / level="?(\d+)/.exec(line) ?? [];
    return name === undefined ? [] : [{name, level: Number(level)}];
  });

/** The tiers, from one to the next. */
export async function readTiers(): Promise<readonly string[]> {
  await press('Home');
  const heard = await hearAll('PageDown');
  return heard.filter(({states}) => states.level === '1').map(({name}) => name);
}

/** To a row of a name. */
export async function goToRow(name: string): Promise<void> {
  await press('Home');
  await typeTo(startOf(name), 'ArrowDown', (heard) => heard.name === name);
}

/** Chooses the row that has the focus, goes on into its region, and reads what stands under one of its headings. */
export async function readPanel(graph: KokoNetworkGraph, part: string): Promise<readonly string[]> {
  await press('Enter');
  await drawn(graph);
  await tabTo(({name}) => name === 'Auswahl aufheben');
  const read = under(part, linesAround('region'));
  await press('Enter');
  await drawn(graph);
  return read;
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

/** What of a name is typed; browsers are driven to other letters than these by ways that are no keys. */
const startOf = (name: string): string => /^[\w.-]*/.exec(name)?.[0] ?? '';
