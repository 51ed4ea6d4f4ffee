/** The directory by tier and committee: bands with bodies, and what stands on no tier. */
import type {Committee, Membership, Partner, Programme, Tier} from '../../../feed/types.js';
import type {PartnerHit} from '../../../search/types.js';
import type {DirectoryIndex} from '../directory-index.js';

export interface Body {
  readonly record: Committee | Programme;
  readonly members: readonly Membership[];
}

export interface Band {
  readonly tier: Tier;
  /** Place of the tier, from 0 at the top. */
  readonly position: number;
  readonly bodies: readonly Body[];
  /** Partners that stand on this tier themselves and sit in no committee of it. */
  readonly partners: readonly PartnerHit[];
}

export interface TierView {
  readonly bands: readonly Band[];
  /** Programmes without a tier. */
  readonly programmes: readonly Programme[];
  /** Partners without a seat and without a tier. */
  readonly partners: readonly PartnerHit[];
}

export interface TierOptions {
  /** True where search or filters leave something out: then only what fits is shown. */
  readonly isNarrowed: boolean;
  /** Whether the search means this committee or programme itself. */
  readonly isNamed: (record: Committee | Programme) => boolean;
}

/** Tier by tier from the top: committees with their members, programmes, partners of the tier. */
export function sectionsByTier(
  hits: readonly PartnerHit[],
  index: DirectoryIndex,
  {isNarrowed, isNamed}: TierOptions,
): TierView {
  const found = new Set<Partner | Committee>(hits.map(({partner}) => partner));
  const bodyOf = (record: Committee | Programme): Body => {
    const members = record.type === 'committee' ? index.seatedIn(record) : [];
    const isWhole = !isNarrowed || isNamed(record);
    return {record, members: isWhole ? members : members.filter(({partner}) => found.has(partner))};
  };
  const isShown = ({record, members}: Body): boolean =>
    !isNarrowed || members.length > 0 || isNamed(record);
  const bands = index.feed.tiers.map((tier, position): Band => ({
    tier,
    position,
    bodies: [...tier.committees, ...tier.programmes].map(bodyOf).filter(isShown),
    partners: hits.filter(({partner}) => partner.tier === tier && !sitsOn(partner, tier, index)),
  }));
  return {
    bands: bands.filter(({bodies, partners}) => bodies.length + partners.length > 0),
    programmes: index.feed.programmes.filter(
      (programme) => !programme.tier && (!isNarrowed || isNamed(programme)),
    ),
    partners: hits.filter(({partner}) => !partner.tier && index.seatsOf(partner).length === 0),
  };
}

function sitsOn(partner: Partner, tier: Tier, index: DirectoryIndex): boolean {
  return index.seatsOf(partner).some((committee) => committee.tier === tier);
}
