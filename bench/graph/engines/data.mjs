/** The graph as most libraries want it. */

/** A colour for each tier. */
export const COLOURS = ['#20499d', '#4f1c7d', '#ae7116', '#b53c85', '#922925', '#087078'];

export const nodesOf = ({tiers}) => tiers.map((tier, index) => ({id: index, tier}));

export const linksOf = ({sources, targets}) =>
  sources.map((source, k) => ({source, target: targets[k]}));

/** The same with ids of text. */
export const named = (index) => `n${index}`;
