/** Rectangles side by side without overlap, into a strip of the wished shape. */

export interface Rectangle {
  readonly width: number;
  readonly height: number;
}

interface Step {
  x: number;
  width: number;
  y: number;
}

/**
 * Left upper corners `[x0, y0, …]`. Large rectangles come first; each goes where its upper side comes highest.
 * @param aspect width by height of the whole that is wished for
 * @see Burke, Kendall, Whitwell, A new placement heuristic for the orthogonal stock-cutting problem (2004)
 */
export function packParts(rectangles: readonly Rectangle[], aspect: number): Float64Array {
  const corners = new Float64Array(2 * rectangles.length);
  const area = rectangles.reduce((sum, {width, height}) => sum + width * height, 0);
  const widest = rectangles.reduce((most, {width}) => Math.max(most, width), 0);
  const strip = Math.max(widest, Math.sqrt(area * aspect) * 1.04);
  let skyline: Step[] = [{x: 0, width: strip, y: 0}];
  for (const k of bySize(rectangles)) {
    const {width, height} = rectangles[k]!;
    const [x, y] = highest(skyline, width, strip);
    corners[2 * k] = x;
    corners[2 * k + 1] = y;
    skyline = raise(skyline, x, width, y + height);
  }
  return corners;
}

const bySize = (rectangles: readonly Rectangle[]): number[] =>
  rectangles
    .map((_, k) => k)
    .sort(
      (a, b) =>
        rectangles[b]!.height - rectangles[a]!.height ||
        rectangles[b]!.width - rectangles[a]!.width ||
        a - b,
    );

function highest(skyline: readonly Step[], width: number, strip: number): [number, number] {
  let best: [number, number] = [0, Infinity];
  skyline.forEach(({x}, from) => {
    if (x + width > strip + 1e-9) return;
    let y = 0;
    for (let s = from; s < skyline.length && skyline[s]!.x < x + width - 1e-9; s += 1)
      y = Math.max(y, skyline[s]!.y);
    if (y < best[1]) best = [x, y];
  });
  return best;
}

function raise(skyline: readonly Step[], x: number, width: number, y: number): Step[] {
  const raised: Step[] = [];
  const right = x + width;
  for (const step of skyline) {
    const end = step.x + step.width;
    if (step.x < x) raised.push({x: step.x, width: Math.min(end, x) - step.x, y: step.y});
    if (step.x <= x && x < end) raised.push({x, width, y});
    if (end > right) {
      const from = Math.max(step.x, right);
      raised.push({x: from, width: end - from, y: step.y});
    }
  }
  return joined(raised.filter((step) => step.width > 1e-9));
}

function joined(steps: readonly Step[]): Step[] {
  const whole: Step[] = [];
  for (const step of steps) {
    const last = whole[whole.length - 1];
    if (last?.y === step.y) last.width += step.width;
    else whole.push(step);
  }
  return whole;
}
