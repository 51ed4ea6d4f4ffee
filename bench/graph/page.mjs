/** What every measured page runs: it starts one engine and notes when what could be seen. Times are ms since navigation. */
import * as engine from 'engine';

const times = {};
const long = [];
new PerformanceObserver((list) =>
  long.push(...list.getEntries().map(({startTime, duration}) => [startTime, duration])),
).observe({type: 'longtask', buffered: true});

/** The time at which the frame has been painted that shows what was just drawn. */
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    }),
  );

async function note(name, at) {
  if (name in times) return;
  times[name] = undefined;
  const now = await painted();
  times[name] = at ?? now;
}

/** Lengths of frames, ms, while the page is moved. */
function frames() {
  const lengths = [];
  let before;
  const look = (now) => {
    if (before !== undefined) lengths.push(now - before);
    before = now;
    if (isWatched) requestAnimationFrame(look);
  };
  let isWatched = true;
  requestAnimationFrame(look);
  return () => {
    isWatched = false;
    return lengths;
  };
}

const data = engine.readsItself ? undefined : await (await fetch('graph.json')).json();
const positions = engine.start({
  ...{container: document.querySelector('#graph'), graph: data},
  first: () => void note('first'),
  settled: (at) => void note('settled', at),
});
/** Where the marks stood in each frame from the first to the settled one. */
const trail = [];
function follow() {
  if (times.settled !== undefined) return;
  if (times.first !== undefined) trail.push({at: performance.now(), places: positions().flat()});
  requestAnimationFrame(follow);
}
// To ask for places costs time: only a visit that takes no other figures does.
if (new URLSearchParams(location.search).has('trail')) follow();
Object.assign(globalThis, {bench: {times, long, positions, frames, trail}});
