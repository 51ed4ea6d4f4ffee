import {expect} from '@esm-bundle/chai';
import {until} from '../../../test/support/wait.js';
import {layoutScene} from '../layout/layout-scene.js';
import type {Graph, Scene} from '../types.js';
import {createLayouter, type Layouter} from './create-layouter.js';
import {workerUrl} from './worker-url.js';

const graph: Graph = {
  tiers: [
    {id: 't0', label: 'Lenkung'},
    {id: 't1', label: 'Partner'},
  ],
  nodes: [
    ...['a', 'b'].map((id) => ({
      id,
      form: 'box' as const,
      tier: 0,
      label: `Runde ${id}`,
      slot: 0,
      group: false,
      state: 'active' as const,
    })),
    ...['p', 'q', 'r'].map((id, k) => ({
      id,
      form: 'sign' as const,
      tier: 1,
      label: `Partner ${id}`,
      slot: k + 1,
      group: false,
      state: 'active' as const,
    })),
  ],
  edges: ['p', 'q', 'r'].map((id) => ({
    id: `${id}-a`,
    from: id,
    to: 'a',
    kind: 'membership',
    state: 'active' as const,
  })),
  lang: 'de',
};

const expected = JSON.stringify(layoutScene(graph, {width: 800}));

/** Workers that the page asks for while `act` runs. */
async function workersWhile(act: () => Promise<void>): Promise<readonly Worker[]> {
  const Original = globalThis.Worker;
  const made: Worker[] = [];
  globalThis.Worker = class extends Original {
    isEnded = false;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      made.push(this);
    }
    override terminate(): void {
      this.isEnded = true;
      super.terminate();
    }
  };
  try {
    await act();
  } finally {
    globalThis.Worker = Original;
  }
  return made;
}

const isEnded = (worker: Worker): boolean => (worker as Worker & {isEnded: boolean}).isEnded;

const address = (query = ''): URL => new URL(`${String(workerUrl())}${query}`);

async function expectSame(layouter: Layouter): Promise<void> {
  const scene = await layouter.layout(graph, {width: 800});
  expect(JSON.stringify(scene)).to.equal(expected);
}

describe('a layouter', () => {
  it('draws in a worker what the page would draw; all share one worker, the last one ends it', async () => {
    const made = await workersWhile(async () => {
      const layouters = [...Array(20).keys()].map(() => createLayouter({workerUrl: workerUrl()}));
      await Promise.all(layouters.map(expectSame));
      layouters.slice(1).forEach((layouter) => layouter.dispose());
      for (const last of layouters.slice(0, 1)) {
        await expectSame(last);
        last.dispose();
      }
    });
    expect(made.map(isEnded)).to.deep.equal([true]);
  });

  it('goes on without a worker where its script is not there', async () => {
    const layouter = createLayouter({workerUrl: address('?fault-status=404')});
    await expectSame(layouter);
    layouter.dispose();
  });

  it('goes on without a worker where the script is of another place', async () => {
    const made = await workersWhile(async () => {
      const layouter = createLayouter({workerUrl: 'https://example.org/worker.js'});
      await expectSame(layouter);
      layouter.dispose();
    });
    expect(made).to.deep.equal([]);
  });

  it('does not wait for ever for a worker that does not answer', async () => {
    const layouter = createLayouter({workerUrl: address('?fault-delay=20000')});
    const began = performance.now();
    await expectSame(layouter);
    expect(performance.now() - began).to.be.below(15_000);
    layouter.dispose();
  });

  it('goes on where the worker breaks down in the middle of the work', async () => {
    const layouter = createLayouter({workerUrl: address('?again')});
    const [worker] = await workersWhile(async () => {
      const running = layouter.layout(graph, {width: 800});
      await Promise.resolve();
      void running;
    });
    worker?.onerror?.(new ErrorEvent('error', {cancelable: true}));
    await expectSame(layouter);
    layouter.dispose();
  });

  it('gives up a job without taking the worker from others', async () => {
    const [one, two] = [1, 2].map(() => createLayouter({workerUrl: workerUrl()}));
    const stop = new AbortController();
    const given = one?.layout(graph, {width: 800}, {signal: stop.signal}).catch(String);
    const kept = two?.layout(graph, {width: 800});
    stop.abort(new Error('genug'));
    expect(await given).to.match(/genug/);
    expect(JSON.stringify(await kept)).to.equal(expected);
    one?.dispose();
    two?.dispose();
  });

  it('sends coarser pictures on', async () => {
    const layouter = createLayouter({workerUrl: workerUrl()});
    const coarse: Scene[] = [];
    await layouter.layout(graph, {width: 800, layout: 'free'}, {onProgress: (s) => coarse.push(s)});
    expect(coarse.every(({width}) => width > 0)).to.equal(true);
    layouter.dispose();
  });
});

describe('a page whose policy refuses workers', () => {
  it('gets the same picture, with nothing in the way of an error', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="worker-src 'none'">
      <script type="module">
        import {createLayouter} from '/src/network/run/create-layouter.ts';
        import {workerUrl} from '/src/network/run/worker-url.ts';
        const errors = [];
        addEventListener('error', (event) => errors.push(event.message));
        addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
        const layouter = createLayouter({workerUrl: workerUrl()});
        const late = [];
        const startTimer = setTimeout;
        globalThis.setTimeout = (act, ms) => startTimer(() => {
          if (ms >= 1000) late.push(ms);
          act();
        }, ms);
        const scene = await layouter.layout(parent.kokoGraph, {width: 800});
        parent.kokoAnswers.push({text: JSON.stringify(scene), errors, late});
      </script>`;
    const answers: {text: string; errors: string[]; late: number[]}[] = [];
    Object.assign(window, {kokoGraph: graph, kokoAnswers: answers});
    document.body.append(frame);
    const result = await until(() => answers.at(-1));
    expect(result.text).to.equal(expected);
    expect(result.errors).to.deep.equal([]);
    // The patience with a silent worker has not run out.
    expect(result.late).to.deep.equal([]);
    frame.remove();
  });
});
