/** Runs steps in slices, and lets the thread do other things in between. */
import {now} from './now.js';

export interface SliceOptions<Part = unknown> {
  readonly signal?: AbortSignal;
  /** What the steps hand out meanwhile: a coarser picture that may be shown. */
  readonly onProgress?: (part: Part) => void;
  /** Milliseconds of work before the thread is free again; 8 by default, half a frame. */
  readonly share?: number;
  /** What the next slice waits for; where there is nothing, other tasks come first. */
  readonly pause?: () => Promise<void> | undefined;
}

interface Scheduling {
  readonly scheduler?: {readonly yield?: () => Promise<void>};
  readonly setImmediate?: (task: () => void) => unknown;
}

/** Pages and workers are event targets, Node is none; there a channel lets nothing else run for a thousand messages. */
const isNode = !('addEventListener' in globalThis);

/** Lets other tasks run. No timer and no frame: both all but stop in hidden tabs. */
export class Pauses {
  #channel: MessageChannel | undefined;

  async next(): Promise<void> {
    const {setImmediate} = globalThis as Scheduling;
    const yielded = yieldedByPage();
    if (yielded) await yielded;
    else if (isNode && setImmediate) await new Promise<void>((resolve) => setImmediate(resolve));
    else await this.#post();
  }

  close(): void {
    this.#channel?.port1.close();
    this.#channel = undefined;
  }

  #post(): Promise<void> {
    return new Promise((resolve) => {
      try {
        const {port1, port2} = (this.#channel ??= new MessageChannel());
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      } catch {
        setTimeout(resolve);
      }
    });
  }
}

/** Undefined where the page has no scheduler, or one that refuses. */
function yieldedByPage(): Promise<void> | undefined {
  try {
    return (globalThis as Scheduling).scheduler?.yield?.();
  } catch {
    return undefined;
  }
}

/** Rejects with the signal's reason as soon as it is given up. */
export async function runSlices<Part, Result>(
  steps: Generator<Part | undefined, Result>,
  {signal, onProgress, share = 8, pause}: SliceOptions<Part> = {},
): Promise<Result> {
  const pauses = new Pauses();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const {done, value} = workFor(share, steps);
      if (done === true) return value;
      if (value !== undefined) onProgress?.(value);
      await (pause?.() ?? pauses.next());
    }
  } finally {
    pauses.close();
    steps.return(undefined as never);
  }
}

/** Steps until the time is over or something is handed out; the last of them. */
function workFor<Part, Result>(
  share: number,
  steps: Generator<Part | undefined, Result>,
): IteratorResult<Part | undefined, Result> {
  const end = now() + share;
  let step = steps.next();
  while (step.done !== true && step.value === undefined && now() < end) step = steps.next();
  return step;
}
