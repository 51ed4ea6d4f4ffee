/** Puts a graph into the page, on a day that stands still. */
import '../../src/define/network-graph.js';
import {stopClock} from './clock.js';
import {clearPage, mount} from './fixture.js';
import {getByRole} from './by-role.js';
import {drawn, settled, until} from './wait.js';
import type {KokoNetworkGraph} from '../../src/elements/network-graph/network-graph.js';
import {toolsPart} from '../../src/elements/network-graph/parts.js';
import {takingParts} from '../../src/elements/network-graph/taking.js';
import {timePart} from '../../src/elements/time/lazy-time.js';
import {town} from '../../src/elements/network-graph/fixtures/town.js';

export interface GraphOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly feed?: object;
  /** Width of the column it stands in, px; 1040 where absent, so that the panel stands beside the picture. */
  readonly width?: number;
  readonly select?: readonly string[];
}

/** Call in `describe`: the clock stands still, and each test leaves an empty page, or only the last one. */
export function keepHouse({isShared = false} = {}): void {
  let startClock: () => void;
  before(() => {
    startClock = stopClock('2026-11-21');
  });
  (isShared ? after : afterEach)(() => clearPage());
  after(() => startClock());
}

/** A graph that shows the made-up town, or what it is given; a copy of it, so that no test sees another's choice. */
export async function mountGraph(options: GraphOptions = {}): Promise<KokoNetworkGraph> {
  const {attributes = {}, feed = town, width = 1040, select} = options;
  await timePart.load();
  const graph = document.createElement('koko-network-graph');
  for (const name of Object.keys(attributes)) graph.setAttribute(name, attributes[name] ?? '');
  graph.feed = {...feed};
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  // Each engine has another default; a wide one would make another picture.
  column.style.fontFamily = 'Liberation Sans, Arial, sans-serif';
  column.append(graph);
  mount(column);
  await settled(graph);
  // Parts that come when the browser is idle would stand there, or not yet.
  await Promise.all([toolsPart, ...takingParts].map((part) => part.load()));
  graph.requestUpdate();
  if (select) graph.select(select);
  await drawn(graph);
  return graph;
}

/** A real feed of the demo. */
export async function demoFeed(name: string): Promise<object> {
  const response = await fetch(`/demo/feeds/${name}.json`);
  return (await response.json()) as object;
}

export const pictureOf = (graph: KokoNetworkGraph): HTMLElement =>
  getByRole(graph, 'listbox', {name: /als Bild|picture/});

/** The mark that begins with a name. */
export const markOf = (graph: KokoNetworkGraph, name: string): HTMLElement =>
  getByRole(graph, 'option', {name: new RegExp(`^${name}[,( ]`)});

/** Ids of the marks that carry a class of the painter, in the order of the picture. */
export function idsWith(graph: KokoNetworkGraph, className: string): string[] {
  const marks = graph.shadowRoot?.querySelectorAll<SVGElement>(`.marks .${className}[data-id]`);
  return [...(marks ?? [])].map((mark) => mark.dataset.id ?? '');
}

export const viewBoxOf = (graph: KokoNetworkGraph): string =>
  pictureOf(graph).getAttribute('viewBox') ?? '';

/** Waits until the part shown stays as it is for some frames. */
export async function atRest(graph: KokoNetworkGraph): Promise<string> {
  let before = '';
  let same = 0;
  // A glide moves in frames that the browser draws; `until` would not wait for a slow one.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await until(
    () => {
      const now = viewBoxOf(graph);
      same = now === before ? same + 1 : 0;
      before = now;
      return same > 6;
    },
    {message: 'a picture at rest'},
  );
  return before;
}
