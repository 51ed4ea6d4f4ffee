import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {seededRandom} from '../stress/random.js';
import {countTierCrossings} from './count-tier-crossings.js';
import {orderRings} from './order-rings.js';
import {orderTiers, stateOf, sweep} from './order-tiers.js';
import {tierGraph, type TierInput} from './tier-graph.js';

const run = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

const inputs = (most: number): fc.Arbitrary<TierInput> =>
  fc
    .integer({min: 1, max: most})
    .chain((count) =>
      fc.tuple(
        fc.array(fc.nat(3), {minLength: count, maxLength: count}),
        fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {maxLength: 2 * count}),
      ),
    )
    .map(([tiers, pairs]) => ({
      count: tiers.length,
      tiers,
      sources: pairs.map(([a]) => a),
      targets: pairs.map(([, b]) => b),
    }));

/** A network of tiers with ties to the next tier and over one, as committees and partners make it. */
function network(count: number, seed: number): TierInput {
  const random = seededRandom(seed);
  const sizes = [0.02, 0.06, 0.12, 0.3, 0.5];
  const tiers = sizes.flatMap((share, tier) =>
    new Array<number>(Math.max(1, Math.round(share * count))).fill(tier),
  );
  const [sources, targets]: [number[], number[]] = [[], []];
  const pick = (tier: number): number => {
    const from = tiers.indexOf(tier);
    return from + Math.floor(random() * (tiers.lastIndexOf(tier) + 1 - from));
  };
  tiers.forEach((tier, node) => {
    if (tier === 0) return;
    for (let k = 0; k < 1 + Math.floor(2 * random()); k += 1) {
      sources.push(pick(random() < 0.15 ? Math.max(0, tier - 2) : tier - 1));
      targets.push(node);
    }
  });
  return {count: tiers.length, tiers, sources, targets};
}

describe('crossings between tiers', () => {
  it('are as many as all pairs of links have', () => {
    fc.assert(
      fc.property(inputs(14), (input) => {
        const graph = tierGraph(input);
        const {place} = stateOf(graph, graph.layers);
        const links = [...Array(graph.vertices).keys()].flatMap((v) =>
          [...graph.down.subarray(graph.downFrom[v], graph.downFrom[v + 1])].map((end) => [v, end]),
        );
        let sum = 0;
        links.forEach(([a, b], i) =>
          links.slice(0, i).forEach(([c, d]) => {
            if (graph.tier[a!] !== graph.tier[c!]) return;
            if ((place[a!]! - place[c!]!) * (place[b!]! - place[d!]!) < 0) sum += 1;
          }),
        );
        assert.equal(countTierCrossings(graph, place), sum);
      }),
      {numRuns: 300, seed: 1},
    );
  });
});

describe('an order inside tiers', () => {
  it('has every node once, in its tier, and as many crossings as it says', () => {
    fc.assert(
      fc.property(inputs(20), (input) => {
        const {layers, place, crossings} = run(orderTiers(input));
        assert.equal(layers.flatMap((layer) => [...layer]).length, input.count);
        layers.forEach((layer, tier) =>
          layer.forEach((node, at) => {
            assert.equal(input.tiers[node], tier);
            assert.equal(place[node], at);
          }),
        );
        const spans = [...(input.sources as number[])].map((a, k) =>
          Math.abs(input.tiers[a]! - input.tiers[input.targets[k]!]!),
        );
        if (spans.some((span) => span > 1)) return;
        const graph = tierGraph(input);
        assert.equal(crossings, countTierCrossings(graph, place));
      }),
      {numRuns: 100, seed: 2},
    );
  });

  it('is the best of all on small graphs', () => {
    const small = fc.array(fc.tuple(fc.nat(3), fc.integer({min: 4, max: 7})), {maxLength: 9});
    let worse = 0;
    fc.assert(
      fc.property(small, (pairs) => {
        const input = {
          count: 8,
          tiers: [0, 0, 0, 0, 1, 1, 1, 1],
          sources: pairs.map(([a]) => a),
          targets: pairs.map(([, b]) => b),
        };
        const graph = tierGraph(input);
        let least = Infinity;
        for (const upper of permutations([0, 1, 2, 3]))
          for (const lower of permutations([4, 5, 6, 7]))
            least = Math.min(
              least,
              countTierCrossings(
                graph,
                stateOf(graph, [Int32Array.from(upper), Int32Array.from(lower)]).place,
              ),
            );
        const {crossings} = run(orderTiers(input));
        assert.ok(crossings >= least);
        if (crossings > least) worse += 1;
      }),
      {numRuns: 40, seed: 3},
    );
    assert.equal(worse, 0);
  });

  it('has at least a quarter fewer crossings than plain barycentre, over seeds', () => {
    for (const count of [50, 150, 400]) {
      let [plain, own] = [0, 0];
      for (const seed of [1, 2, 3]) {
        const input = network(count, seed);
        const graph = tierGraph(input);
        const state = stateOf(graph, graph.layers);
        run(sweep(state, true));
        plain += countTierCrossings(graph, state.place);
        own += run(orderTiers(input)).crossings;
      }
      assert.ok(own <= 0.75 * plain, `${count}: ${plain} → ${own}`);
    }
  });
});

describe('an order around rings', () => {
  it('has every node once, even angles, and no more crossings than the order in a row', () => {
    fc.assert(
      fc.property(inputs(25), (input) => {
        const {turn, layers} = run(orderRings(input));
        assert.equal(new Set(layers.flatMap((layer) => [...layer])).size, input.count);
        for (const layer of layers) {
          const turns = [...layer].map((node) => turn[node]!).sort((a, b) => a - b);
          turns.forEach((value, k) => {
            const next = k + 1 < turns.length ? turns[k + 1]! : turns[0]! + 1;
            assert.ok(value >= 0 && value < 1);
            assert.ok(Math.abs(next - value - 1 / layer.length) < 1e-9);
          });
        }
      }),
      {numRuns: 60, seed: 4},
    );
  });

  it('crosses far less than a random order', () => {
    const input = network(120, 5);
    const {crossings, turn} = run(orderRings(input));
    assert.equal(crossings, drawnCrossings(input, turn));
    const random = seededRandom(1);
    const shuffled = turn.map((_, node) => {
      const same = [...turn.keys()].filter((other) => input.tiers[other] === input.tiers[node]);
      return turn[same[Math.floor(random() * same.length)]!]! + 1e-6 * node;
    });
    assert.ok(crossings < 0.4 * drawnCrossings(input, shuffled), String(crossings));
  });
});

/** Counts where ties pass each other by following them in small steps from ring to ring. */
function drawnCrossings(input: TierInput, turn: Float64Array): number {
  const ties = [...Array(input.sources.length).keys()].flatMap((k) => {
    let [a, b] = [input.sources[k]!, input.targets[k]!];
    if (input.tiers[a]! > input.tiers[b]!) [a, b] = [b, a];
    return input.tiers[a] === input.tiers[b] ? [] : [[a, b] as const];
  });
  const at = ([a, b]: readonly [number, number], ring: number): number => {
    const whole = turn[b]! - turn[a]!;
    const part = (ring - input.tiers[a]!) / (input.tiers[b]! - input.tiers[a]!);
    return turn[a]! + (whole - Math.round(whole)) * part;
  };
  let sum = 0;
  ties.forEach((e, i) =>
    ties.slice(0, i).forEach((f) => {
      if (e[0] === f[0] || e[1] === f[1] || e[0] === f[1] || e[1] === f[0]) return;
      const from = Math.max(input.tiers[e[0]]!, input.tiers[f[0]]!);
      const to = Math.min(input.tiers[e[1]]!, input.tiers[f[1]]!);
      let last: number | undefined;
      for (let step = 0; step <= 50 && from < to; step += 1) {
        const ring = from + ((to - from) * step) / 50;
        const apart = Math.floor(at(e, ring) - at(f, ring));
        if (last !== undefined) sum += Math.abs(apart - last);
        last = apart;
      }
    }),
  );
  return sum;
}

function permutations(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, k) =>
    permutations([...list.slice(0, k), ...list.slice(k + 1)]).map((rest) => [first, ...rest]),
  );
}
