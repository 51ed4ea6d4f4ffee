import type {BarnesHut} from './barnes-hut.js';

/**
 * Adds the repulsion of all other points to each point's force: `strength · mass · (p − q) / (|p − q|² + soft)`, which
 * falls with the distance. Cells that look smaller than `theta` count as one point; 0 is exact.
 * @param forces `[x0, y0, …]`, added to
 * @param from only for the points from here on in the tree's order
 * @param to up to here
 */
export function repel(
  tree: BarnesHut,
  forces: Float64Array,
  strength: number,
  theta: number,
  soft = 1e-6,
  from = 0,
  to = tree.count,
): void {
  const {cells, order, xs, ys, ms, cx, cy, mass, side2, skip, first, last} = tree;
  const theta2 = theta * theta;
  for (let k = from; k < to; k += 1) {
    const px = xs[k]!;
    const py = ys[k]!;
    let fx = 0;
    let fy = 0;
    for (let cell = 0; cell < cells;) {
      const dx = px - cx[cell]!;
      const dy = py - cy[cell]!;
      const d2 = dx * dx + dy * dy;
      if (side2[cell]! < theta2 * d2) {
        const f = mass[cell]! / (d2 + soft);
        fx += f * dx;
        fy += f * dy;
        cell = skip[cell]!;
      } else if (first[cell]! < 0) cell += 1;
      else {
        const end = last[cell]!;
        for (let q = first[cell]!; q < end; q += 1) {
          const ex = px - xs[q]!;
          const ey = py - ys[q]!;
          const f = ms[q]! / (ex * ex + ey * ey + soft);
          fx += f * ex;
          fy += f * ey;
        }
        cell = skip[cell]!;
      }
    }
    const i = 2 * order[k]!;
    forces[i]! += strength * fx;
    forces[i + 1]! += strength * fy;
  }
}
