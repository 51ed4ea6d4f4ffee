/** A short talk, and a graph that shows it on stage. */
import {town} from '../../src/elements/network-graph/fixtures/town.js';
import type {KokoNetworkGraph} from '../../src/elements/network-graph/network-graph.js';
import type {TourMode} from '../../src/state/types.js';
import {mountGraph} from './mount-graph.js';
import {drawn, until} from './wait.js';

const both = (de: string, en: string) => ({de, en});

export const talk = {
  ...town,
  tours: [
    {
      id: 'talk',
      title: both('Wer entscheidet', 'Who decides'),
      steps: [
        {
          title: both('Ein Netz für alle', 'One network for all'),
          text: both('Das Ganze.', 'The whole.'),
        },
        {
          title: both('Die Agentur ist dabei', 'The agency takes part'),
          text: both('Sie sitzt mit am Tisch.', 'It sits at the table.'),
          notes: both('Auf die Raute zeigen.', 'Point at the diamond.'),
          focus: ['p-agency'],
          seconds: 40,
        },
        {
          title: both('Oben wird entschieden', 'Decisions are made at the top'),
          tiers: ['t-top'],
          seconds: 30,
        },
      ],
    },
  ],
};

/** What stands in the graph; throws where nothing does. */
export function part(graph: KokoNetworkGraph, selector: string): HTMLElement {
  const found = graph.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The step's title on the wall. */
export const claim = (graph: KokoNetworkGraph): string =>
  part(graph, '#stage-title').textContent.trim();

export async function onStage(
  attributes: Record<string, string> = {},
  mode: TourMode = 'stage',
  feed: object = talk,
): Promise<KokoNetworkGraph> {
  const graph = await mountGraph({feed, attributes: {linked: 'none', ...attributes}});
  // By the button a browser may show the whole screen, and keep the first Escape for itself.
  await graph.start('talk', mode);
  await drawn(graph);
  await until(() => graph.shadowRoot?.querySelector('.stage .part'), {message: 'the wall'});
  return graph;
}
