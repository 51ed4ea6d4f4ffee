/** What pages that are measured tell the time with. Times are ms of `performance.now()`. */

const tasks = [];
new PerformanceObserver((list) =>
  tasks.push(...list.getEntries().map(({startTime, duration}) => [startTime, duration])),
).observe({type: 'longtask'});

export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The time at which the frame has been painted that shows what was just drawn. */
export const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    }),
  );

/** The longest task that began since then; 0 where none took longer than 50 ms. */
export const longestSince = (from) =>
  Math.max(0, ...tasks.filter(([at]) => at >= from).map(([, duration]) => duration));
