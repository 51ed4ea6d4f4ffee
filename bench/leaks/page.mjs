/** Runs in the page: mounts and unmounts elements, and counts timers and workers that are left. */

const timers = new Set();
let workers = 0;

/** Timers that are still to come. */
function countTimers() {
  const {setTimeout: set, clearTimeout: clear} = globalThis;
  globalThis.setTimeout = (act, ...rest) => {
    const timer = set(
      (...given) => {
        timers.delete(timer);
        act(...given);
      },
      ...rest,
    );
    timers.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer);
    clear(timer);
  };
}

function countWorkers() {
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      workers += 1;
    }
    terminate() {
      super.terminate();
      workers -= 1;
    }
  };
}

countTimers();
countWorkers();

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(isTrue) {
  while (!isTrue()) await frame();
}

const isReady = ({dataset}) => dataset.state === 'ready';

/** Mounts so many elements, a batch at a time, and takes each batch out again. */
async function mount(tag, count, {waits, batch}) {
  const {feed} = globalThis.bench;
  for (let done = 0; done < count; done += batch) {
    const elements = [...Array(Math.min(batch, count - done)).keys()].map(() => {
      const element = document.createElement(tag);
      element.feed = feed;
      return element;
    });
    document.querySelector('#place').append(...elements);
    if (waits) await until(() => elements.every(isReady));
    else await Promise.resolve();
    for (const element of elements) element.remove();
    if (!waits && done % (10 * batch) === 0) await frame();
  }
}

const left = () => ({timers: timers.size, workers});

Object.assign(globalThis, {bench: {feed: await (await fetch('feed.json')).json(), mount, left}});
