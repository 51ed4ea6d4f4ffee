/** Whose name is shown first: what is chosen, what the step of a tour is about, the upper tiers, then the well tied. */

export interface LabelFacts {
  readonly isSelected?: boolean;
  /** Named by the current step of a tour, or lit. */
  readonly isMeant?: boolean;
  /** 0 for the uppermost tier. */
  readonly tier: number;
  readonly tiers: number;
  readonly isBox: boolean;
  /** Number of its ties. */
  readonly degree: number;
}

const LEVEL = 1e4;

export function labelPriority(facts: LabelFacts): number {
  const {isSelected, isMeant, tier, tiers, isBox, degree} = facts;
  const level = (isSelected === true ? 400 : 0) + (isMeant === true ? 200 : 0) + (isBox ? 100 : 0);
  return (level + Math.max(0, tiers - tier)) * LEVEL + Math.min(degree, LEVEL - 1);
}
