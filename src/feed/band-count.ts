import type {Feed} from './types.js';

/** How many bands the tiers of a feed are drawn as: its own, and one below them for partners without a tier. */
export const bandCount = ({tiers, partners}: Pick<Feed, 'tiers' | 'partners'>): number =>
  tiers.length + Number(partners.some(({tier}) => tier === undefined));
