import type {Adjacency} from '../stress/adjacency.js';

/** A connected part: its own graph, and the numbers its nodes have in the whole. */
export interface Part {
  readonly nodes: Int32Array;
  readonly graph: Adjacency;
}

/** The connected parts in the order of their first nodes; nodes keep their order. */
export function splitParts(graph: Adjacency): Part[] {
  const {count, offsets, targets} = graph;
  const part = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  const sizes: number[] = [];
  for (let first = 0; first < count; first += 1) {
    if (part[first] !== -1) continue;
    part[first] = sizes.length;
    queue[0] = first;
    let tail = 1;
    for (let head = 0; head < tail; head += 1)
      for (let k = offsets[queue[head]!]!; k < offsets[queue[head]! + 1]!; k += 1) {
        const target = targets[k]!;
        if (part[target] !== -1) continue;
        part[target] = sizes.length;
        queue[tail++] = target;
      }
    sizes.push(tail);
  }
  return sizes.length === 1
    ? [{nodes: Int32Array.from(part.keys()), graph}]
    : collect(graph, part, sizes);
}

function collect(graph: Adjacency, part: Int32Array, sizes: readonly number[]): Part[] {
  const nodes = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  const local = new Int32Array(graph.count);
  part.forEach((which, node) => {
    local[node] = filled[which]!++;
    nodes[which]![local[node]] = node;
  });
  return nodes.map((members) => ({nodes: members, graph: within(graph, members, local)}));
}

/** The graph among nodes that no tie leaves. */
function within({offsets, targets}: Adjacency, nodes: Int32Array, local: Int32Array): Adjacency {
  const own = new Int32Array(nodes.length + 1);
  nodes.forEach((node, k) => (own[k + 1] = own[k]! + offsets[node + 1]! - offsets[node]!));
  const ends = new Int32Array(own[nodes.length]!);
  nodes.forEach((node, k) => {
    for (let e = offsets[node]!, at = own[k]!; e < offsets[node + 1]!; e += 1, at += 1)
      ends[at] = local[targets[e]!]!;
  });
  return {count: nodes.length, offsets: own, targets: ends};
}
