export interface UntilOptions {
  /** What was awaited, for the error. */
  message?: string | (() => string);
  /** Milliseconds; a loaded machine with two cores needs room. */
  timeout?: number;
}

/** Waits, frame by frame, until `probe` gives something truthy, and returns that. */
export async function until<T>(
  probe: () => T | Promise<T>,
  {message = 'the awaited state', timeout = 20_000}: UntilOptions = {},
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(describeWait(message, timeout));
    await nextFrame();
  }
}

function describeWait(message: string | (() => string), timeout: number): string {
  return `${typeof message === 'string' ? message : message()} (waited ${timeout} ms)`;
}

/** The next frame, or 100 ms where a page in the background draws none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

interface Updating extends Element {
  updateComplete?: Promise<unknown>;
}

/** Waits until a widget has left `data-state="loading"` and has drawn what it knows. */
export async function settled<T extends Element>(element: T): Promise<T> {
  await until(
    () => {
      const state = element.getAttribute('data-state');
      return state !== null && state !== 'loading';
    },
    {
      message: () =>
        `<${element.localName}> stays ${element.getAttribute('data-state') ?? 'without state'}`,
    },
  );
  await drawn(element);
  return element;
}

/** Waits until an element has drawn all that is pending. */
export async function drawn(element: Updating): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}
