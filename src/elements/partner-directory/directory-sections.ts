/** How the directory is cut into sections: by category, by letter, or by tier and committee. */
import type {Committee, Membership, Partner, Programme, Term, Tier} from '../../feed/types.js';
import type {PartnerHit} from '../../search/types.js';
import {slotOf} from '../../signs/shapes.js';
import {foldText} from '../../text/fold-text.js';
import type {DirectoryIndex} from './directory-index.js';

export interface Section {
  /** Unique in its view. */
  readonly key: string;
  readonly term?: Term;
  /** `A` to `Z`, or `#` for any other beginning. */
  readonly letter?: string;
  /** Category slot of the sign before the heading, 0 for none. */
  readonly slot: number;
  readonly hits: readonly PartnerHit[];
}

/** In the order of the code list; a partner stands in each of its categories. */
export function sectionsByCategory(
  hits: readonly PartnerHit[],
  {feed}: DirectoryIndex,
  keepEmpty: boolean,
): Section[] {
  const found = new Map<Term | undefined, PartnerHit[]>();
  for (const hit of hits) {
    const {categories} = hit.partner;
    for (const term of categories.length > 0 ? categories : [undefined]) addTo(found, term, hit);
  }
  const sections = feed.vocabularies.categories.map((term): Section => ({
    key: `category-${term.id}`,
    term,
    slot: slotOf(term.index),
    hits: found.get(term) ?? [],
  }));
  const rest = found.get(undefined);
  if (rest) sections.push({key: 'category', slot: 0, hits: rest});
  return keepEmpty ? sections : sections.filter((section) => section.hits.length > 0);
}

/** `#` stands for names that begin with anything but a Latin letter; Ä counts as A. */
export function letterOf(name: string): string {
  const first =
    foldText(name)
      .replace(/^[^\p{L}\p{N}]+/u, '')[0]
      ?.toUpperCase() ?? '';
  return first >= 'A' && first <= 'Z' ? first : '#';
}

/** @param hits in the order of their names */
export function sectionsByLetter(
  hits: readonly PartnerHit[],
  nameOf: (partner: Partner) => string,
): Section[] {
  const found = new Map<string, PartnerHit[]>();
  for (const hit of hits) addTo(found, letterOf(nameOf(hit.partner)), hit);
  return [...found]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1))
    .map(([letter, own]) => ({key: `letter-${letter}`, letter, slot: 0, hits: own}));
}

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

function addTo<K>(map: Map<K, PartnerHit[]>, key: K, hit: PartnerHit): void {
  const list = map.get(key);
  if (list) list.push(hit);
  else map.set(key, [hit]);
}
