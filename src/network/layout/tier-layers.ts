/** Inside a tier: who stands above whom. A committee above its members, a parent above its child, the planned on top. */
import type {GraphEdge} from '../types.js';
import type {Item, Tie} from './item.js';

interface Above {
  readonly upper: Item;
  readonly lower: Item;
}

const isPlanned = (item: Item): boolean => item.node?.state === 'planned';

function edgeOrder(edge: GraphEdge, from: Item, to: Item): Above | undefined {
  if (edge.kind === 'membership') {
    return from.kind === 'box' && to.kind === 'box' && isPlanned(from) && !isPlanned(to)
      ? undefined
      : {upper: to, lower: from};
  }
  if (edge.kind === 'parent') return {upper: to, lower: from};
  if (isPlanned(from) === isPlanned(to)) return undefined;
  return isPlanned(from) ? {upper: from, lower: to} : {upper: to, lower: from};
}

/** The order a tie inside one tier asks for, if it does. */
function orderOf(tie: Tie): Above | undefined {
  if (tie.a.tier !== tie.b.tier) return undefined;
  if (tie.ribbon) {
    return tie.a.kind === 'block' ? {upper: tie.b, lower: tie.a} : {upper: tie.a, lower: tie.b};
  }
  const edge = tie.edges[0];
  return edge && edgeOrder(edge, tie.a, tie.b);
}

class Layers {
  readonly #below = new Map<Item, Item[]>();

  /** Takes an order unless it closes a circle with those already taken. */
  add({upper, lower}: Above): void {
    if (upper === lower || this.#reaches(lower, upper)) return;
    const lowers = this.#below.get(upper);
    if (lowers) lowers.push(lower);
    else this.#below.set(upper, [lower]);
  }

  #reaches(from: Item, goal: Item): boolean {
    const seen = new Set<Item>([from]);
    const stack = [from];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at === goal) return true;
      for (const next of this.#below.get(at) ?? []) {
        if (!seen.has(next)) {
          seen.add(next);
          stack.push(next);
        }
      }
    }
    return false;
  }

  /** Longest way from above. */
  assign(items: readonly Item[]): void {
    for (const item of items) item.layer = 0;
    let moved = true;
    while (moved) {
      moved = false;
      for (const [upper, lowers] of this.#below) {
        for (const lower of lowers) {
          if (lower.layer > upper.layer) continue;
          lower.layer = upper.layer + 1;
          moved = true;
        }
      }
    }
  }
}

/** Sets the layer of each item inside its tier. Blocks stand below everything else of their tier. */
export function layerTiers(items: readonly Item[], ties: readonly Tie[]): void {
  const layers = new Layers();
  for (const tie of ties) {
    const order = orderOf(tie);
    if (order) layers.add(order);
  }
  layers.assign(items);
  const deepest = new Map<number, number>();
  for (const item of items) {
    if (item.kind !== 'block')
      deepest.set(item.tier, Math.max(deepest.get(item.tier) ?? -1, item.layer));
  }
  for (const item of items) {
    if (item.kind === 'block') item.layer = (deepest.get(item.tier) ?? -1) + 1;
  }
}
