/** The linked feed: what `parseFeed` gives and every other room reads. */

/** A text in one or more languages, keyed by BCP 47 tag. Inherits nothing, so any key is safe to ask for. */
export type Text = Readonly<Record<string, string>>;

/** An ISO 8601 date at the precision it was given: `2013`, `2013-07` or `2013-08-31`. */
export type PartialDate = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type Status = 'planned' | 'active' | 'paused' | 'ending' | 'ended';

/** `since` is the first day, `until` the last one (inclusive). A year or month stands for its whole span. */
export interface Dated {
  readonly since?: PartialDate;
  readonly until?: PartialDate;
}

export interface Address {
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly district?: string;
  readonly country?: string;
}

/** WGS 84, degrees. */
export interface Geo {
  readonly lat: number;
  readonly lon: number;
}

/** An office with a role mailbox. `name` is only there while `consentUntil` lasts on the day asked for. */
export interface Contact {
  readonly role: Text;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly hours?: Text;
  readonly name?: string;
  readonly consentUntil?: PartialDate;
}

export interface Accessibility {
  readonly wheelchair?: boolean;
  readonly text?: Text;
}

export interface Place {
  readonly name?: Text;
  readonly address?: Address;
  readonly geo?: Geo;
  readonly area?: Area;
  readonly accessibility?: Accessibility;
}

export interface Schedule {
  readonly text?: Text;
  readonly start?: string;
  readonly end?: string;
  /** RFC 5545 recurrence rule, without the `RRULE:` prefix. */
  readonly rrule?: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
}

export interface Cost {
  readonly free?: boolean;
  readonly amount?: number;
  readonly currency?: string;
  readonly text?: Text;
}

export interface Span {
  readonly from?: number;
  readonly to?: number;
}

export interface Capacity {
  readonly places?: number;
  readonly free?: number;
  readonly asOf?: PartialDate;
}

export interface Rhythm {
  readonly text?: Text;
  /** RFC 5545 recurrence rule, without the `RRULE:` prefix. */
  readonly rrule?: string;
  /** The first meeting, from which the rule counts. */
  readonly start?: PartialDate;
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export type Mode = 'on-site' | 'online' | 'phone' | 'at-home';

export interface Meta {
  readonly format: string;
  readonly title: Text;
  /** A partner of the feed, or text where no record exists. */
  readonly publisher?: Partner | Text;
  readonly license?: string;
  /** In order of fallback; never empty. */
  readonly languages: readonly string[];
  readonly updated?: string;
  readonly homepage?: string;
  readonly contact?: string;
}

export interface Tier {
  readonly type: 'tier';
  readonly id: string;
  /** 0 = top. */
  readonly rank: number;
  readonly label: Text;
  readonly shortLabel?: Text;
  readonly decides?: Text;
  readonly committees: readonly Committee[];
  readonly programmes: readonly Programme[];
  readonly partners: readonly Partner[];
}

export interface Area {
  readonly type: 'area';
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  readonly kind?: string;
  readonly parent?: Area;
  readonly ars?: string;
  readonly ags?: string;
  readonly geo?: Geo;
  readonly children: readonly Area[];
  readonly partners: readonly Partner[];
  readonly offers: readonly Offer[];
}

export type Vocabulary =
  'fields' | 'kinds' | 'audiences' | 'aims' | 'categories' | 'roles' | 'relationKinds';

/** An entry of a code list (SKOS concept). */
export interface Term {
  readonly type: 'term';
  readonly id: string;
  readonly vocabulary: Vocabulary;
  /** Position in its list, from 0. */
  readonly index: number;
  readonly label: Text;
  readonly definition?: Text;
  readonly synonyms: readonly Text[];
  readonly broader?: Term;
  readonly exactMatch?: string;
}

export type Vocabularies = Readonly<Record<Vocabulary, readonly Term[]>>;

export interface Partner extends Dated {
  readonly type: 'partner';
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly description?: Text;
  /** True where the record stands for several organisations ("Schulen"). */
  readonly group: boolean;
  readonly status?: Status;
  readonly categories: readonly Term[];
  readonly areas: readonly Area[];
  /** Without one, the partner stands in the partners' band below the last tier. */
  readonly tier?: Tier;
  readonly address?: Address;
  readonly geo?: Geo;
  readonly url?: string;
  readonly logo?: string;
  readonly contacts: readonly Contact[];
  readonly identifiers: readonly Identifier[];
  readonly parent?: Partner;
  readonly source?: FeedDocument;
  readonly children: readonly Partner[];
  readonly memberships: readonly Membership[];
  readonly relations: readonly Relation[];
  /** Offers it provides. */
  readonly offers: readonly Offer[];
  /** Offers it pays for. */
  readonly funds: readonly Offer[];
  readonly events: readonly FeedEvent[];
  readonly documents: readonly FeedDocument[];
}

export interface Committee extends Dated {
  readonly type: 'committee';
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly description?: Text;
  readonly purpose?: Text;
  readonly tier: Tier;
  readonly area?: Area;
  readonly parent?: Committee;
  readonly rhythm?: Rhythm;
  readonly status?: Status;
  readonly url?: string;
  readonly contacts: readonly Contact[];
  /** Documents it rests on. */
  readonly basis: readonly FeedDocument[];
  readonly source?: FeedDocument;
  readonly children: readonly Committee[];
  /** Who sits in it. */
  readonly members: readonly Membership[];
  /** Where it sits itself. */
  readonly memberships: readonly Membership[];
  readonly relations: readonly Relation[];
  readonly events: readonly FeedEvent[];
}

export interface Membership extends Dated {
  readonly type: 'membership';
  readonly id: string;
  /** Who sits: a partner or another committee. */
  readonly partner: Partner | Committee;
  readonly committee: Committee;
  /** Term of `vocabularies.roles`; built-in roles become terms as well. Absent: plain member. */
  readonly role?: Term;
  readonly status?: Status;
  readonly source?: FeedDocument;
}

export interface Programme extends Dated {
  readonly type: 'programme';
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly description?: Text;
  /** `initiative`, `funding`, or the publisher's own. */
  readonly kind?: string;
  readonly tier?: Tier;
  readonly area?: Area;
  readonly status?: Status;
  readonly url?: string;
  readonly source?: FeedDocument;
  readonly offers: readonly Offer[];
  readonly relations: readonly Relation[];
  readonly events: readonly FeedEvent[];
}

/** What a tie or a membership can hang on: the records that the network draws. */
export type Actor = Partner | Committee | Programme;

export interface Relation extends Dated {
  readonly type: 'relation';
  readonly id: string;
  readonly from: Actor;
  readonly to: Actor;
  /** Built-in kinds become terms of `relationKinds` as well, with a label in the third person. */
  readonly kind: Term;
  /** The publisher's own wording, in the third person: "zahlt drei Vollzeitstellen". */
  readonly label?: Text;
  readonly status?: Status;
  readonly source?: FeedDocument;
}

export interface Offer {
  readonly type: 'offer';
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly description?: Text;
  readonly fields: readonly Term[];
  readonly kinds: readonly Term[];
  readonly audiences: readonly Term[];
  readonly aims: readonly Term[];
  readonly providers: readonly Partner[];
  readonly areas: readonly Area[];
  readonly places: readonly Place[];
  readonly mode: readonly Mode[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly grades?: Span;
  readonly ages?: Span;
  readonly schedule: readonly Schedule[];
  readonly application?: {
    readonly from?: PartialDate;
    readonly to?: PartialDate;
    readonly text?: Text;
    readonly url?: string;
  };
  readonly cost?: Cost;
  readonly capacity?: Capacity;
  readonly accessibility?: Accessibility;
  readonly legalBasis: readonly string[];
  readonly programme?: Programme;
  readonly funders: readonly (Partner | Programme)[];
  readonly contacts: readonly Contact[];
  readonly documents: readonly FeedDocument[];
  readonly url?: string;
  readonly status?: Status;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly checkedOn?: PartialDate;
  readonly checkedBy?: Partner | Text;
  readonly source?: FeedDocument;
  readonly events: readonly FeedEvent[];
}

export interface FeedEvent {
  readonly type: 'event';
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly date?: PartialDate;
  /** `decision`, `start`, `review`, `handover`, `end`, `publication`, or the publisher's own. */
  readonly kind?: string;
  readonly about: readonly FeedRecord[];
  readonly decidedBy?: Committee | Partner | Text;
  readonly result?: Text;
  /** Paper number. */
  readonly paper?: string;
  readonly url?: string;
  readonly source?: FeedDocument;
}

export interface FeedDocument {
  readonly type: 'document';
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly kind?: string;
  readonly date?: PartialDate;
  readonly parties: readonly (Partner | Committee)[];
  readonly publisher?: Partner | Text;
  readonly url?: string;
  readonly pages?: string;
  /** Licence of what came from it (SPDX or name), shown with `attribution` wherever its data is shown. */
  readonly license?: string;
  readonly attribution?: Text;
}

export interface Situation {
  readonly type: 'situation';
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly query?: string;
  /** Facet key to chosen ids, the same keys as the facets. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly order?: number;
}

export interface TourStep {
  readonly title: Text;
  readonly text?: Text;
  readonly notes?: Text;
  readonly focus: readonly string[];
  readonly tiers: readonly string[];
  readonly date?: PartialDate;
  readonly layout?: 'bands' | 'rings' | 'free';
  readonly seconds?: number;
}

export interface Tour {
  readonly type: 'tour';
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly steps: readonly TourStep[];
}

export interface FrozenLayout {
  readonly algorithm?: string;
  readonly hash?: string;
  readonly positions: ReadonlyMap<string, readonly [number, number]>;
}

export type FeedRecord =
  | Tier
  | Area
  | Term
  | Partner
  | Committee
  | Membership
  | Programme
  | Relation
  | Offer
  | FeedEvent
  | FeedDocument
  | Situation
  | Tour;

/** The whole feed, frozen and linked. */
export interface Feed {
  readonly meta: Meta;
  /** Sorted by rank, then by place in the file. */
  readonly tiers: readonly Tier[];
  readonly areas: readonly Area[];
  readonly vocabularies: Vocabularies;
  readonly partners: readonly Partner[];
  readonly committees: readonly Committee[];
  readonly memberships: readonly Membership[];
  readonly programmes: readonly Programme[];
  readonly relations: readonly Relation[];
  readonly offers: readonly Offer[];
  readonly events: readonly FeedEvent[];
  readonly documents: readonly FeedDocument[];
  readonly situations: readonly Situation[];
  readonly tours: readonly Tour[];
  readonly layout?: FrozenLayout;
  /** The day this shape was reduced to by `feedOnDay`; absent for the whole feed. */
  readonly day?: Day;
  /** Any record by its id; undefined where there is none. */
  get(id: string): FeedRecord | undefined;
}

/** Something the parser had to leave out or mend. */
export interface Problem {
  /** Stable and documented in `docs/problems.md`, e.g. `unknown-id`. */
  readonly code: string;
  /** RFC 6901 JSON pointer into the file as it was given. */
  readonly pointer: string;
  /** Id of the record concerned, where it has one. */
  readonly id?: string;
  readonly message: {readonly de: string; readonly en: string};
  /** How to mend it. */
  readonly mend: {readonly de: string; readonly en: string};
  /** True where the whole record was left out because of it. */
  readonly leftOut?: boolean;
}

export interface ParseResult {
  /** Undefined only where the input is no JSON object at all or not a koko feed. */
  readonly feed?: Feed;
  /** At most a thousand; the last then says how many more there are. */
  readonly problems: readonly Problem[];
}
