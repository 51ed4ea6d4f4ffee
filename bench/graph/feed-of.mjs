/** A bench graph as a feed, for our element. */

const LEVELS = ['Land', 'Region', 'Stadt', 'Koordinierung', 'Arbeitsgruppen'];
const PARTNERS = LEVELS.length;

/** @param {ReturnType<typeof import('../shared/municipal-graph.mjs').municipalGraph>} graph */
export function feedOf({count, tiers, sources, targets}) {
  const all = [...Array(count).keys()];
  const isPartner = (k) => tiers[k] === PARTNERS;
  const ties = [...sources].map((source, k) => [source, targets[k]]);
  const seats = ties
    .map(([a, b]) => (isPartner(a) ? [b, a] : [a, b]))
    .filter(([committee, partner]) => isPartner(partner) && !isPartner(committee));
  const others = ties.filter(([a, b]) => isPartner(a) === isPartner(b));
  return {
    meta: {format: 'koko-feed/1', title: 'Messung', languages: ['de']},
    vocabularies: {relationKinds: [{id: 'works-with', label: 'arbeitet zusammen mit'}]},
    tiers: LEVELS.map((label, rank) => ({id: `t${rank}`, rank, label})),
    partners: all.filter(isPartner).map((k) => ({id: `n${k}`, name: `Stelle ${k}`})),
    committees: all
      .filter((k) => !isPartner(k))
      .map((k) => ({id: `n${k}`, name: `Gremium ${k}`, tier: `t${tiers[k]}`})),
    memberships: seats.map(([committee, partner], k) => ({
      ...{id: `m${k}`, committee: `n${committee}`, partner: `n${partner}`},
    })),
    relations: others.map(([from, to], k) => ({
      ...{id: `r${k}`, from: `n${from}`, to: `n${to}`, kind: 'works-with'},
    })),
  };
}
