/** The first script of a page: counts what the page begins and does not end, and what happens while it should rest. */
import {tallyPage} from '../../test/support/tally-page.ts';

const happened = [];
let isWatched = false;

/** Who asked: the functions of the page's own code, nearest first. */
const callers = () =>
  (new Error().stack ?? '')
    .split('\n')
    .slice(3, 6)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, '')
        .replace(/https?:\/\/[^/]*/, ''),
    )
    .join(' < ');

function watch(name, detail = () => '') {
  const act = globalThis[name];
  globalThis[name] = (...given) => {
    if (isWatched) happened.push([name, detail(given), callers()].join(' '));
    return act(...given);
  };
}

const tickers = new Set();
const {setInterval: repeat, clearInterval: stop} = globalThis;
Object.assign(globalThis, {
  setInterval: (act, wait, ...given) => {
    const ticker = repeat(() => {
      if (isWatched) happened.push(`tick ${wait}`);
      act(...given);
    }, wait);
    tickers.add(ticker);
    return ticker;
  },
  clearInterval: (ticker) => {
    tickers.delete(ticker);
    stop(ticker);
  },
});

const channels = new Set();
const Original = globalThis.BroadcastChannel;
globalThis.BroadcastChannel = class extends Original {
  constructor(name) {
    super(name);
    channels.add(this);
  }
  close() {
    channels.delete(this);
    super.close();
  }
};

const {tally} = tallyPage();
watch('setTimeout', ([, wait = 0]) => wait);
watch('requestAnimationFrame');

/** What was asked for in so many ms. */
async function rest(ms) {
  await pause(ms);
  happened.length = 0;
  const end = pause(ms);
  isWatched = true;
  await end;
  isWatched = false;
  return happened;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

Object.assign(globalThis, {
  soak: {counts: () => ({...tally, intervals: tickers.size, channels: channels.size}), rest},
});
