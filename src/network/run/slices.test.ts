import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runSlices} from '../../steps/slices.js';
import type {Graph, GraphEdge, GraphNode} from '../types.js';
import {layoutScene} from '../layout/layout-scene.js';
import {createLayouter} from './create-layouter.js';
import {LayoutQueue} from './layout-queue.js';
import type {FromWorker} from './messages.js';
import {jobMessages, sendInParts} from './send-graph.js';

const numbers = (count: number): number[] => [...Array(count).keys()];

/** Committees of a tier above partners, each partner tied to two. */
function graphOf(partners: number, committees: number): Graph {
  const node = (id: string, form: 'box' | 'sign', tier: number): GraphNode => ({
    id,
    form,
    tier,
    label: `Name ${id}`,
    slot: 1,
    group: false,
    state: 'active',
  });
  const edges = numbers(partners).flatMap((k) =>
    [k % committees, (k * 7 + 1) % committees].map((body, end): GraphEdge => ({
      id: `m${k}-${end}`,
      from: `p${k}`,
      to: `c${body}`,
      kind: 'membership',
      state: 'active',
    })),
  );
  return {
    tiers: [
      {id: 't0', label: 'Oben'},
      {id: 't1', label: 'Unten'},
    ],
    nodes: [
      ...numbers(committees).map((k) => node(`c${k}`, 'box', 0)),
      ...numbers(partners).map((k) => node(`p${k}`, 'sign', 1)),
    ],
    edges,
    lang: 'de',
  };
}

const graph = graphOf(35, 6);

test('slices make the picture that one go makes', async () => {
  const scene = await createLayouter().layout(graph, {width: 900});
  assert.deepEqual(scene, layoutScene(graph, {width: 900}));
});

test('the next slice waits for what it is told to wait for', async () => {
  const seen: string[] = [];
  function* steps(): Generator<undefined, string> {
    for (const step of ['a', 'b']) {
      seen.push(step);
      yield;
    }
    return 'c';
  }
  const pause = (): Promise<void> => Promise.resolve(void seen.push('pause'));
  assert.equal(await runSlices(steps(), {share: 0, pause}), 'c');
  assert.deepEqual(seen, ['a', 'pause', 'b', 'pause']);
});

test('a job that is given up rejects with the reason, before and while it runs', async () => {
  const layouter = createLayouter();
  const early = new AbortController();
  early.abort(new Error('zu früh'));
  await assert.rejects(layouter.layout(graph, {width: 900}, early), /zu früh/);
  const late = new AbortController();
  const running = layouter.layout(graphOf(40, 300), {width: 900}, late);
  setTimeout(() => late.abort(new Error('zu spät')), 5);
  await assert.rejects(running, /zu spät/);
});

test('a layouter that is disposed of gives up what it does, and can be used again', async () => {
  const layouter = createLayouter();
  const running = layouter.layout(graphOf(40, 300), {width: 900});
  layouter.dispose();
  await assert.rejects(running, {name: 'AbortError'});
  assert.ok(await layouter.layout(graph, {width: 900}));
});

/** Asks a queue in the way a page asks its worker; resolves with what comes back until `count` jobs are over. */
async function ask(graphs: readonly Graph[]): Promise<readonly FromWorker[]> {
  const answers: FromWorker[] = [];
  return new Promise((resolve) => {
    const queue = new LayoutQueue((message) => {
      answers.push(structuredClone(message));
      if (answers.filter(({type}) => type === 'done').length === graphs.length) resolve(answers);
    });
    graphs.forEach((one, job) => {
      const messages = jobMessages(job, one, {width: 900}, {}, false);
      void sendInParts(messages, (message) => queue.take(structuredClone(message)));
    });
  });
}

test('a graph that comes in parts is the same graph', async () => {
  const large = graphOf(2_600, 3);
  const [answer] = await ask([large]);
  assert.ok(answer?.type === 'done');
  assert.deepEqual(answer.scene, structuredClone(layoutScene(large, {width: 900})));
});

test('small jobs do not wait for large ones', async () => {
  // The large one would take minutes: it is given up as soon as the small one is there.
  const done = await new Promise<readonly number[]>((resolve) => {
    const answers: number[] = [];
    const queue = new LayoutQueue((message) => {
      if (message.type !== 'done') return;
      answers.push(message.job);
      queue.take({type: 'cancel', job: 0});
      if (message.job === 1) resolve(answers);
    });
    [graphOf(400, 2_000), graphOf(4, 2)].forEach((one, job) => {
      const messages = jobMessages(job, one, {width: 900}, {}, false);
      void sendInParts(messages, (message) => queue.take(message));
    });
  });
  assert.deepEqual(done, [1]);
});
