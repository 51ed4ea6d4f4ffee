import {generateMusterstadt} from '../../tools/musterstadt/generate.ts';

/** Committees, partners and their seats of the made-up town, as tiers; partners stand below all committees. */
export function musterstadtGraph(count, seed = 1) {
  const committees = Math.max(6, Math.round(0.2 * count));
  const feed = generateMusterstadt({seed, partners: count - committees, committees, offers: 0});
  const rank = new Map(feed.tiers.map(({id}, k) => [id, k]));
  const ids = [...feed.committees, ...feed.partners].map(({id}) => id);
  const number = new Map(ids.map((id, k) => [id, k]));
  const tiers = Uint8Array.from([
    ...feed.committees.map(({tier}) => rank.get(tier) ?? 0),
    ...feed.partners.map(() => feed.tiers.length),
  ]);
  const pairs = [
    ...feed.committees.map(({id, parent}) => [parent, id]),
    ...feed.memberships.map(({partner, committee}) => [committee, partner]),
  ]
    .map(([a, b]) => [number.get(a), number.get(b)])
    .filter(([a, b]) => a !== undefined && b !== undefined);
  return {
    count: ids.length,
    tiers,
    sources: Uint32Array.from(pairs, ([a]) => a),
    targets: Uint32Array.from(pairs, ([, b]) => b),
  };
}
