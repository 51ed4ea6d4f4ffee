/** A long talk in short: after many steps nothing is left of them. `npm run bench -- soak` does the same with thousands. */
import {expect} from '@esm-bundle/chai';
import {engine} from '../../../test/support/engine.js';
import {clearPage, mount} from '../../../test/support/fixture.js';
import {part} from '../../../test/support/on-stage.js';
import {tallyPage} from '../../../test/support/tally-page.js';
import {drawn, settled, until} from '../../../test/support/wait.js';
import '../../define/network-graph.js';
import type {KokoNetworkGraph} from '../network-graph/network-graph.js';

/** Six on, six back, five times. */
const STEPS = ['PageDown', 'PageUp'].flatMap((key) => Array<string>(6).fill(key));

async function onStage(): Promise<KokoNetworkGraph> {
  const graph = document.createElement('koko-network-graph');
  graph.src = '/demo/feeds/muenster.json';
  graph.linked = 'none';
  mount(graph);
  await settled(graph);
  await graph.start(undefined, 'stage');
  await still(graph);
  return graph;
}

/** A picture with names, and nothing on its way. */
async function still(graph: KokoNetworkGraph): Promise<void> {
  await drawn(graph);
  const root = graph.shadowRoot;
  await until(
    () => root?.querySelector('.stage .name-over') && !root.querySelector('.stage .gliding'),
    {message: 'the wall at rest'},
  );
  await drawn(graph);
}

const title = (graph: KokoNetworkGraph): string => part(graph, '#stage-title').textContent;

// The browser's own keys go through the test's server, whose timers would be counted, too.
const press = (graph: KokoNetworkGraph, key: string): boolean =>
  part(graph, '.stage .wall').dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true}),
  );

async function step(graph: KokoNetworkGraph, key: string): Promise<void> {
  const before = title(graph);
  press(graph, key);
  await until(() => title(graph) !== before, {message: 'another step'});
}

/** Steps, black and back; but in WebKitGTK also another width, feeds read anew, off the stage and on again. */
async function round(graph: KokoNetworkGraph): Promise<void> {
  for (const key of STEPS) await step(graph, key);
  press(graph, 'b');
  await until(() => part(graph, '.wall').matches('.black'));
  press(graph, 'b');
  await until(() => !part(graph, '.wall').matches('.black'));
  // A round of all takes WebKitGTK eight seconds, and more than its time where the machine has other work.
  if (engine === 'webkit') {
    await still(graph);
    return;
  }
  for (const width of ['500px', '']) {
    graph.style.width = width;
    await still(graph);
  }
  for (let k = 0; k < 2; k += 1) {
    const {feed} = graph;
    await graph.refresh();
    expect(graph.feed === feed, 'the same feed').to.equal(false);
  }
  await still(graph);
  press(graph, 'Escape');
  await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
  await graph.start(undefined, 'stage');
  await still(graph);
}

/** Ids of pictures are counted on, all else is the same. */
const picture = (graph: KokoNetworkGraph): string =>
  part(graph, '.stage .wall-picture').outerHTML.replace(/koko-wall-\d+/g, '');

const left =
  engine === 'webkit' ? '60 steps and black' : '60 steps, 10 feeds, black and other widths';

describe(`after ${left}`, () => {
  afterEach(() => clearPage());

  it('there are no more nodes, listeners, timers or frames, and the picture is the same', async () => {
    // The test's own waiting must not be counted.
    const wait = globalThis.setTimeout.bind(globalThis);
    const {tally, end} = tallyPage();
    const rest = async (): Promise<void> => {
      for (let k = 0; k < 500 && tally.timers + tally.frames > 0; k += 1)
        await new Promise((resolve) => wait(resolve, 20));
    };
    const graph = await onStage();
    const now = (): object => ({
      ...tally,
      nodes: graph.shadowRoot?.querySelectorAll('*').length,
      outside: document.querySelectorAll('*').length,
    });
    try {
      await round(graph);
      await rest();
      const before = now();
      const seen = picture(graph);
      for (let k = 0; k < 5; k += 1) await round(graph);
      expect(picture(graph)).to.equal(seen);
      await rest();
      expect(now()).to.deep.equal(before);
      expect(tally).to.include({timers: 0, frames: 0});
    } finally {
      end();
    }
  });
});
