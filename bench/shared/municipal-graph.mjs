/** Made-up networks of municipal coordination of any size: tiers of committees, and partners that sit in them. */
import {seededRandom} from '../../src/network/stress/random.ts';

/** Shares of land, region, town, coordination, working groups and partners. */
const SHARES = [2, 4, 10, 24, 60, 200];
const WHOLE = 300;

/** Ties of a partner to committees: one for most, many for few. */
const tiesOf = (random) => Math.min(8, Math.floor(1 / Math.sqrt(1 - random())));

/**
 * Every committee answers to one of the tier above, in its own part of the network; partners sit mostly in committees of
 * their part, some elsewhere; about one tie in twelve skips a tier or joins two of one tier.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {{count: number, tiers: Uint8Array, sources: Uint32Array, targets: Uint32Array}}
 */
export function municipalGraph(count, seed = 1) {
  const random = seededRandom(seed);
  const starts = tierStarts(count);
  const tiers = new Uint8Array(count);
  const pairs = new Map();
  const tie = (a, b) => {
    if (a === b) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    pairs.set(high * count + low, [a, b]);
  };
  for (let tier = 0; tier < 6; tier += 1) tiers.fill(tier, starts[tier], starts[tier + 1]);
  const near = (tier, share, spread) => {
    const [from, to] = [starts[tier], starts[tier + 1]];
    const at = share + (random() + random() - 1) * spread;
    return from + Math.floor((at - Math.floor(at)) * (to - from));
  };
  for (let tier = 1; tier < 6; tier += 1)
    for (let node = starts[tier]; node < starts[tier + 1]; node += 1) {
      const share = (node - starts[tier]) / (starts[tier + 1] - starts[tier]);
      const ties = tier === 5 ? tiesOf(random) : 1;
      for (let k = 0; k < ties; k += 1)
        tie(near(tier - 1, share, random() < 0.1 ? 1 : spreadOf(count, starts, tier)), node);
      if (random() < 0.12) tie(near(Math.max(0, tier - 2), share, 0.1), node);
      if (random() < 0.04) tie(near(tier, share, 0.1), node);
    }
  const list = [...pairs.values()];
  return {
    count,
    tiers,
    sources: Uint32Array.from(list, ([a]) => a),
    targets: Uint32Array.from(list, ([, b]) => b),
  };
}

/** A part of the network holds about eight committees, however large the whole is. */
const spreadOf = (count, starts, tier) => Math.min(0.5, 4 / (starts[tier] - starts[tier - 1]));

function tierStarts(count) {
  const starts = [0];
  let sum = 0;
  for (const share of SHARES) {
    sum += share;
    starts.push(Math.max(starts.at(-1) + 1, Math.round((sum / WHOLE) * count)));
  }
  starts[6] = count;
  return starts;
}
