import type {Adjacency} from './adjacency.js';

/**
 * Numbers of steps from one node to all others, by breadth first search; −1 for those out of reach.
 * @param queue scratch space of at least `count` numbers, so that many searches share it
 */
export function hopDistances(
  graph: Adjacency,
  from: number,
  queue = new Int32Array(graph.count),
): Int32Array {
  const {offsets, targets} = graph;
  const distances = new Int32Array(graph.count).fill(-1);
  distances[from] = 0;
  queue[0] = from;
  for (let head = 0, tail = 1; head < tail; head += 1) {
    const node = queue[head] ?? 0;
    const next = (distances[node] ?? 0) + 1;
    for (let k = offsets[node] ?? 0; k < (offsets[node + 1] ?? 0); k += 1) {
      const target = targets[k] ?? 0;
      if (distances[target] !== -1) continue;
      distances[target] = next;
      queue[tail] = target;
      tail += 1;
    }
  }
  return distances;
}
