/** One worker for all layouts of a page: started with the first job, ended with the last user. */
import type {Scene} from '../types.js';
import type {FromWorker, ToWorker} from './messages.js';

/** So long a worker may take until it answers, ms; then the page does the work itself. */
const ANSWER_MS = 3_000;

/** What can be given to `Worker` as its address: text, or what a Trusted Types policy made of it. */
export type WorkerAddress = string | URL | {toString(): string};

export interface JobHooks {
  readonly onProgress?: (scene: Scene) => void;
  readonly onDone: (scene: Scene) => void;
  /** The layout itself failed. */
  readonly onFailed: (error: Error) => void;
  /** The worker did not come, or broke down. */
  readonly onLost: () => void;
}

export class WorkerClient {
  readonly #worker: Worker;
  readonly #jobs = new Map<number, JobHooks>();
  readonly #watch = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #onEnd: () => void;
  #settle: (isReady: boolean) => void = () => undefined;
  #count = 0;
  /** True once the worker has answered, false once it is lost. */
  readonly ready: Promise<boolean>;

  /**
   * Throws where the page refuses a worker at once.
   * @param onEnd called when it is of no more use
   */
  constructor(address: WorkerAddress, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.ready = new Promise((resolve) => (this.#settle = resolve));
    this.#worker = new Worker(address as string, {type: 'module', name: 'koko-layout'});
    this.#worker.onmessage = ({data}: MessageEvent<FromWorker>) => this.#take(data);
    this.#worker.onmessageerror = () => this.#lose();
    this.#worker.onerror = (event) => {
      // Otherwise it would be an error of the page.
      event.preventDefault();
      this.#lose();
    };
    this.#timer = setTimeout(() => this.#lose(), ANSWER_MS);
    this.#watchPolicy(String(address));
  }

  open(hooks: JobHooks): number {
    this.#count += 1;
    this.#jobs.set(this.#count, hooks);
    return this.#count;
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  cancel(job: number): void {
    if (this.#jobs.delete(job)) this.send({type: 'cancel', job});
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#watch.abort();
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#settle(false);
    this.#onEnd();
  }

  // Not every browser tells a worker that its policy kept it from starting.
  #watchPolicy(address: string): void {
    globalThis.addEventListener(
      'securitypolicyviolation',
      (event) => {
        if (address.startsWith(event.blockedURI)) this.#lose();
      },
      {signal: this.#watch.signal},
    );
  }

  #take(message: FromWorker): void {
    if (message.type === 'ready') {
      clearTimeout(this.#timer);
      this.#watch.abort();
      this.#settle(true);
      return;
    }
    const hooks = this.#jobs.get(message.job);
    if (message.type === 'progress') hooks?.onProgress?.(message.scene);
    else {
      this.#jobs.delete(message.job);
      if (message.type === 'done') hooks?.onDone(message.scene);
      else hooks?.onFailed(new Error(message.reason));
    }
  }

  #lose(): void {
    const lost = [...this.#jobs.values()];
    this.#jobs.clear();
    this.end();
    for (const {onLost} of lost) onLost();
  }
}
