import {freePositions} from '../../src/network/force/free-positions.ts';

/** Boxes as large as the peers' marks; also notes when the first coarse positions came, and the longest slice. */
export function ours({count, sources, targets}, notes) {
  const widths = new Float64Array(count).fill(12);
  return () => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const steps = freePositions({count, sources, targets, widths, heights: widths});
    for (;;) {
      const step = steps.next();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (step.value && !step.done) notes.first ??= now - start;
      if (step.done) {
        notes.longest = longest;
        return step.value;
      }
    }
  };
}
