/** Five tints; with more tiers their steps are spread. */
export const tintOf = (tier: number, tiers: number): number =>
  tiers <= 5 ? tier : Math.round((tier * 4) / (tiers - 1));
