/** Runs in the page: mounts and unmounts elements, and counts timers and workers that are left. */
import {tallyTimers, tallyWorkers} from '../../test/support/tally-page.ts';

const tally = {timers: 0, workers: 0};
tallyTimers(tally);
tallyWorkers(tally);

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

const left = () => ({...tally});

Object.assign(globalThis, {bench: {feed: await (await fetch('feed.json')).json(), mount, left}});
