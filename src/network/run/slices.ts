/** Runs the steps of a layout in slices, and lets the thread do other things in between. */
import type {Scene} from '../types.js';

export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** A coarser picture that may be shown meanwhile. */
  readonly onProgress?: (scene: Scene) => void;
  /** Milliseconds of work before the thread is free again; 8 by default, half a frame. */
  readonly share?: number;
}

interface Scheduling {
  readonly scheduler?: {readonly yield?: () => Promise<void>};
}

/** Lets other tasks run. No timer and no frame: both all but stop in hidden tabs. */
export class Pauses {
  #channel: MessageChannel | undefined;

  async next(): Promise<void> {
    const {scheduler} = globalThis as Scheduling;
    if (scheduler?.yield) await scheduler.yield();
    else await this.#post();
  }

  close(): void {
    this.#channel?.port1.close();
    this.#channel = undefined;
  }

  #post(): Promise<void> {
    this.#channel ??= new MessageChannel();
    const {port1, port2} = this.#channel;
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  }
}

/** Rejects with the signal's reason as soon as it is given up. */
export async function runSlices(
  steps: Generator<Scene | undefined, Scene>,
  {signal, onProgress, share = 8}: SliceOptions = {},
): Promise<Scene> {
  const pauses = new Pauses();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const scene = workFor(share, steps, onProgress);
      if (scene) return scene;
      await pauses.next();
    }
  } finally {
    pauses.close();
    steps.return(undefined as never);
  }
}

/** Runs other work in such slices; undefined where it was given up. */
export async function runSteps<T>(
  steps: Generator<unknown, T>,
  signal: AbortSignal,
  share = 8,
): Promise<T | undefined> {
  const pauses = new Pauses();
  let end = performance.now() + share;
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (performance.now() < end) continue;
      await pauses.next();
      if (signal.aborted) return undefined;
      end = performance.now() + share;
    }
  } finally {
    pauses.close();
  }
}

function workFor(
  share: number,
  steps: Generator<Scene | undefined, Scene>,
  onProgress: SliceOptions['onProgress'],
): Scene | undefined {
  const end = performance.now() + share;
  let coarse: Scene | undefined;
  do {
    const {done, value} = steps.next();
    if (done === true) return value;
    coarse = value ?? coarse;
  } while (performance.now() < end && !coarse);
  if (coarse) onProgress?.(coarse);
  return undefined;
}
