/** The feed file as it is generated: the keys of the feed format that Musterstadt fills. */

export interface Both {
  readonly de: string;
  readonly en: string;
}

export type RawText = string | Both;

export interface RawTerm {
  readonly id: string;
  readonly label: Both;
  readonly definition?: Both;
  readonly synonyms?: readonly RawText[];
}

export interface RawTier {
  readonly id: string;
  readonly rank: number;
  readonly label: Both;
  readonly decides: Both;
}

export interface RawArea {
  readonly id: string;
  readonly name: RawText;
  readonly kind: string;
  readonly parent?: string;
  readonly ars?: string;
  readonly geo?: RawGeo;
}

export interface RawGeo {
  readonly lat: number;
  readonly lon: number;
}

export interface RawAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
}

export interface RawContact {
  readonly role: Both;
  readonly email?: string;
  readonly phone?: string;
  readonly hours?: Both;
}

export interface RawPartner {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly description: Both;
  readonly categories: readonly string[];
  readonly areas: readonly string[];
  readonly address: RawAddress;
  readonly geo: RawGeo;
  readonly url?: string;
  readonly contacts: readonly RawContact[];
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
}

export interface RawCommittee {
  readonly id: string;
  readonly name: RawText;
  readonly tier: string;
  readonly area: string;
  readonly parent?: string;
  readonly purpose: Both;
  readonly rhythm?: {readonly text: Both; readonly rrule?: string; readonly start?: string};
  readonly basis?: readonly string[];
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
}

export interface RawMembership {
  readonly id: string;
  readonly partner: string;
  readonly committee: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
}

export interface RawProgramme {
  readonly id: string;
  readonly name: Both;
  readonly shortName?: string;
  readonly kind: string;
  readonly description: Both;
  readonly since: string;
  readonly until?: string;
}

export interface RawRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
}

export interface RawOffer {
  readonly id: string;
  readonly title: Both;
  readonly summary: Both;
  readonly description: string;
  readonly fields: readonly string[];
  readonly kinds: readonly string[];
  readonly audiences: readonly string[];
  readonly aims: readonly string[];
  readonly providers: readonly string[];
  readonly areas: readonly string[];
  readonly status: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly mode: readonly string[];
  readonly languages: readonly string[];
  readonly grades?: {readonly from: number; readonly to: number};
  readonly ages?: {readonly from: number; readonly to: number};
  readonly schedule?: object;
  readonly application?: {readonly from: string; readonly to: string};
  readonly cost?: object;
  readonly capacity?: {readonly places: number; readonly free: number; readonly asOf: string};
  readonly places?: readonly object[];
  readonly legalBasis?: readonly string[];
  readonly programme?: string;
  readonly funders?: readonly string[];
  readonly contacts: readonly RawContact[];
  readonly documents?: readonly string[];
  readonly url?: string;
  readonly checkedOn: string;
  readonly checkedBy?: string;
}

export interface RawEvent {
  readonly id: string;
  readonly title: Both;
  readonly date: string;
  readonly kind: string;
  readonly about: readonly string[];
  readonly decidedBy?: string;
  readonly result?: Both;
  readonly paper?: string;
  readonly source?: string;
}

export interface RawDocument {
  readonly id: string;
  readonly title: Both;
  readonly kind: string;
  readonly date: string;
  readonly publisher?: string;
  readonly parties?: readonly string[];
  readonly pages?: string;
  readonly url: string;
}

export interface RawSituation {
  readonly id: string;
  readonly title: Both;
  readonly filter: Readonly<Record<string, readonly string[]>>;
  readonly order: number;
}

export interface RawTourStep {
  readonly title: Both;
  readonly text: Both;
  readonly notes: Both;
  readonly focus?: readonly string[];
  readonly tiers?: readonly string[];
  readonly seconds: number;
}

export interface RawTour {
  readonly id: string;
  readonly title: Both;
  readonly steps: readonly RawTourStep[];
}

export interface RawFeed {
  readonly meta: {
    readonly format: 'koko-feed/1';
    readonly title: Both;
    readonly publisher?: string;
    readonly license: string;
    readonly languages: readonly string[];
    readonly updated: string;
    readonly homepage: string;
    readonly contact: string;
  };
  readonly tiers: readonly RawTier[];
  readonly areas: readonly RawArea[];
  readonly vocabularies: Readonly<Record<string, readonly RawTerm[]>>;
  readonly partners: readonly RawPartner[];
  readonly committees: readonly RawCommittee[];
  readonly memberships: readonly RawMembership[];
  readonly programmes: readonly RawProgramme[];
  readonly relations: readonly RawRelation[];
  readonly offers: readonly RawOffer[];
  readonly events: readonly RawEvent[];
  readonly documents: readonly RawDocument[];
  readonly situations: readonly RawSituation[];
  readonly tours: readonly RawTour[];
}
