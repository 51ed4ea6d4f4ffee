/** Lays graphs out without holding up the page: in a worker where the page allows one, else in slices. */
import type {Graph, LayoutOptions, Scene} from '../types.js';
import {loadSteps} from './load-steps.js';
import {jobMessages, sendInParts} from './send-graph.js';
import {toPlain} from './plain-options.js';
import {borrowWorker, returnWorker} from './shared-worker.js';
import {runSlices} from '../../steps/slices.js';
import type {WorkerAddress, WorkerClient} from './worker-client.js';

export interface LayouterOptions {
  /** Address of the worker's script; without one the work is done in slices. */
  readonly workerUrl?: WorkerAddress;
}

export interface LayoutRun {
  /** Gives the job up: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gets coarser pictures while a large graph is laid out. */
  readonly onProgress?: (scene: Scene) => void;
}

export interface Layouter {
  /** The settled picture; the same wherever it is made. */
  layout(graph: Graph, options: LayoutOptions, run?: LayoutRun): Promise<Scene>;
  /** Gives up all its jobs, and ends the worker when nobody else needs it. */
  dispose(): void;
}

class SharedLayouter implements Layouter {
  readonly #workerUrl: WorkerAddress | undefined;
  readonly #running = new Set<AbortController>();

  constructor({workerUrl}: LayouterOptions) {
    this.#workerUrl = workerUrl;
  }

  async layout(graph: Graph, options: LayoutOptions, run: LayoutRun = {}): Promise<Scene> {
    run.signal?.throwIfAborted();
    const own = new AbortController();
    const {signal} = own;
    const giveUp = (): void => own.abort(run.signal?.reason);
    run.signal?.addEventListener('abort', giveUp);
    this.#running.add(own);
    try {
      const scene = await this.#inWorker(graph, options, {...run, signal});
      signal.throwIfAborted();
      return scene ?? (await inSlices(graph, options, {...run, signal}));
    } finally {
      this.#running.delete(own);
      run.signal?.removeEventListener('abort', giveUp);
    }
  }

  dispose(): void {
    for (const run of this.#running) run.abort();
    returnWorker(this);
  }

  /** Undefined where there is no worker, or where it broke down. */
  async #inWorker(
    graph: Graph,
    options: LayoutOptions,
    run: LayoutRun,
  ): Promise<Scene | undefined> {
    const plain = toPlain(options);
    if (this.#workerUrl === undefined || plain === undefined) return undefined;
    const client = borrowWorker(this, this.#workerUrl);
    if (!client || !(await client.ready)) return undefined;
    run.signal?.throwIfAborted();
    return askWorker(client, run, (job) =>
      jobMessages(job, graph, plain, options, run.onProgress !== undefined),
    );
  }
}

function askWorker(
  client: WorkerClient,
  {signal, onProgress}: LayoutRun,
  messages: (job: number) => Iterable<Parameters<WorkerClient['send']>[0]>,
): Promise<Scene | undefined> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle =
      <T>(then: (value: T) => void) =>
      (value: T): void => {
        over.abort();
        then(value);
      };
    const job = client.open({
      onProgress,
      onDone: settle(resolve),
      onFailed: settle(reject),
      onLost: () => settle(resolve)(undefined),
    });
    const giveUp = (): void => {
      client.cancel(job);
      settle(reject)(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp, {once: true, signal: over.signal});
    void sendInParts(messages(job), (message) => client.send(message), over.signal);
  });
}

async function inSlices(graph: Graph, options: LayoutOptions, run: LayoutRun): Promise<Scene> {
  const stepsOf = await loadSteps(options.layout);
  return runSlices(stepsOf(graph, options), run);
}

export function createLayouter(options: LayouterOptions = {}): Layouter {
  return new SharedLayouter(options);
}
