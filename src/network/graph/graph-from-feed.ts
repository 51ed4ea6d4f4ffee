/** From a linked feed to what is drawn: tiers, boxes, signs and ties as they are on one day. */
import {lifeState} from '../../feed/dates.js';
import {membersOn} from '../../feed/seats.js';
import {textIn} from '../../feed/text-in.js';
import type {Committee, Day, Feed, Partner, Programme, Text} from '../../feed/types.js';
import {finish, Pace, type Steps} from '../../steps/steps.js';
import {slotOf} from '../../signs/shapes.js';
import type {Graph, GraphNode, GraphTier, LifeState} from '../types.js';
import {feedTies} from './feed-ties.js';
import {GONE} from './present-ties.js';
import type {GraphWording} from './wording.js';

export interface GraphOptions {
  /** BCP 47 tags, best first; the first is the language of the graph. */
  readonly languages: readonly string[];
  readonly day: Day;
  readonly wording: GraphWording;
}

/** Id of the tier that is added below the last one for partners without a tier of their own. */
export const PARTNERS_TIER = 'koko-partners';

type Said = {readonly label: string; readonly lang?: string};

function sayer({languages, wording}: GraphOptions): (text: Text) => Said {
  const lang = languages[0] ?? 'de';
  return (text) => {
    const said = textIn(text, languages);
    const label = wording.hyphenate?.(said.value, said.lang) ?? said.value;
    return said.lang === '' || said.lang === lang ? {label} : {label, lang: said.lang};
  };
}

/** Partners between two pauses. */
const SHARE = 200;

class Builder {
  readonly #say: (text: Text) => Said;
  readonly #rank = new Map<string, number>();

  constructor(
    readonly feed: Feed,
    readonly options: GraphOptions,
  ) {
    this.#say = sayer(options);
    feed.tiers.forEach((tier, k) => this.#rank.set(tier.id, k));
  }

  *build(): Steps<Graph> {
    const {feed, options} = this;
    const pace = new Pace(SHARE);
    const nodes = feed.committees.map((committee) => this.#committee(committee));
    nodes.push(...feed.programmes.flatMap((programme) => this.#programme(programme)));
    yield;
    for (const partner of feed.partners) {
      nodes.push(this.#partner(partner));
      if (pace.isDue()) yield;
    }
    const tiers = this.#tiers();
    yield;
    const drawn = new Set(nodes.map((node) => node.id));
    const edges = yield* feedTies(feed, options, drawn);
    return {tiers, nodes, edges, lang: options.languages[0] ?? 'de'};
  }

  #tiers(): readonly GraphTier[] {
    const tiers = this.feed.tiers.map((tier) => ({
      id: tier.id,
      label: this.#say(tier.label).label,
      ...(tier.decides ? {note: this.#say(tier.decides).label} : {}),
    }));
    const below = this.feed.partners.filter((partner) => !partner.tier);
    if (below.length === 0) return tiers;
    const {wording, day} = this.options;
    const there = below.filter((partner) => !GONE.has(lifeState(partner, day)));
    const note = wording.partnersNote?.(
      there.length,
      there.some((partner) => partner.group),
    );
    return [...tiers, {id: PARTNERS_TIER, label: wording.partners, ...(note ? {note} : {})}];
  }

  #committee(committee: Committee): GraphNode {
    const state = lifeState(committee, this.options.day);
    const rhythm = committee.rhythm?.text ? this.#say(committee.rhythm.text).label : undefined;
    const members = membersOn(committee, this.options.day).length;
    return this.#box(committee, this.#rank.get(committee.tier.id) ?? 0, state, {
      form: 'committee',
      members,
      rhythm,
    });
  }

  #programme(programme: Programme): readonly GraphNode[] {
    if (!programme.tier) return [];
    const state = lifeState(programme, this.options.day);
    const facts = {form: 'programme', members: 0, programmeKind: programme.kind} as const;
    return [this.#box(programme, this.#rank.get(programme.tier.id) ?? 0, state, facts)];
  }

  #box(
    record: Committee | Programme,
    tier: number,
    state: LifeState,
    facts: Pick<
      Parameters<GraphWording['boxNote']>[0],
      'form' | 'members' | 'rhythm' | 'programmeKind'
    >,
  ): GraphNode {
    const {since, until} = record;
    const note = this.options.wording.boxNote({...facts, state, since, until});
    return {
      id: record.id,
      form: 'box',
      tier,
      ...this.#say(record.name),
      ...(note ? {note} : {}),
      slot: 0,
      group: false,
      state,
    };
  }

  #partner(partner: Partner): GraphNode {
    const state = lifeState(partner, this.options.day);
    const note = this.options.wording.signNote?.({
      state,
      since: partner.since,
      until: partner.until,
    });
    const category = partner.categories[0];
    const categoryName = category
      ? this.#say(category.label).label
      : this.options.wording.withoutCategory;
    return {
      id: partner.id,
      form: 'sign',
      tier: partner.tier ? (this.#rank.get(partner.tier.id) ?? 0) : this.feed.tiers.length,
      ...this.#say(partner.name),
      ...(note ? {note} : {}),
      slot: slotOf(category?.index),
      ...(categoryName ? {category: categoryName} : {}),
      group: partner.group,
      state,
    };
  }
}

/**
 * The graph of a feed on a day. Committees, and programmes with a tier, become boxes; partners become signs in their
 * own tier or, without one, in an added last tier. Every partner is in it, also those without a single tie.
 */
export const graphFromFeed = (feed: Feed, options: GraphOptions): Graph =>
  finish(graphSteps(feed, options));

/** The same in steps, for feeds that would hold up the page. */
export const graphSteps = (feed: Feed, options: GraphOptions): Steps<Graph> =>
  new Builder(feed, options).build();
