/** The ties of a feed: memberships, parents, relations; several of a kind between the same two become one. */
import {lifeState} from '../../feed/dates.js';
import {textIn} from '../../feed/text-in.js';
import type {Committee, Feed, Membership, Relation} from '../../feed/types.js';
import {Pace, type Steps} from '../../steps/steps.js';
import type {GraphEdge, LifeState} from '../types.js';
import type {GraphOptions} from './graph-from-feed.js';

/** Of several records of one tie the one that is most there decides. */
const PRESENCE: readonly LifeState[] = ['active', 'ending', 'paused', 'planned', 'ended'];

const presence = (edge: GraphEdge): number => PRESENCE.indexOf(edge.state);

/** Kinds that mean the same in both directions. */
const MUTUAL = new Set(['cooperates']);

function membershipTie(membership: Membership, {day}: GraphOptions): GraphEdge {
  return {
    id: membership.id,
    from: membership.partner.id,
    to: membership.committee.id,
    kind: 'membership',
    state: lifeState(membership, day),
  };
}

function parentTie(committee: Committee, {day}: GraphOptions): readonly GraphEdge[] {
  const {parent} = committee;
  if (!parent) return [];
  const states = [lifeState(committee, day), lifeState(parent, day)];
  const state = PRESENCE.filter((one) => states.includes(one)).pop() ?? 'active';
  return [{id: `${committee.id} parent`, from: committee.id, to: parent.id, kind: 'parent', state}];
}

function relationTie(relation: Relation, {day, languages, wording}: GraphOptions): GraphEdge {
  const state = lifeState(relation, day);
  const said = textIn(relation.label ?? relation.kind.label, languages).value;
  const verb = wording.verb?.(said, state) ?? said;
  return {
    id: relation.id,
    from: relation.from.id,
    to: relation.to.id,
    kind: relation.kind.id,
    ...(verb ? {label: verb} : {}),
    state,
  };
}

const BREAK = '\u0001';

function keyOf(edge: GraphEdge): string {
  const ends =
    MUTUAL.has(edge.kind) && edge.from > edge.to ? [edge.to, edge.from] : [edge.from, edge.to];
  return [...ends, edge.kind, edge.label ?? ''].join(BREAK);
}

const isBetter = (edge: GraphEdge, other: GraphEdge): boolean =>
  presence(edge) < presence(other) || (presence(edge) === presence(other) && edge.id < other.id);

function* allTies(feed: Feed, options: GraphOptions): Iterable<GraphEdge> {
  for (const membership of feed.memberships) yield membershipTie(membership, options);
  for (const committee of feed.committees) yield* parentTie(committee, options);
  for (const relation of feed.relations) yield relationTie(relation, options);
}

/** Ties between two pauses. */
const SHARE = 500;

/** All ties whose two ends are drawn. */
export function* feedTies(
  feed: Feed,
  options: GraphOptions,
  drawn: ReadonlySet<string>,
): Steps<readonly GraphEdge[]> {
  const kept = new Map<string, GraphEdge>();
  const pace = new Pace(SHARE);
  for (const edge of allTies(feed, options)) {
    if (pace.isDue()) yield;
    if (edge.from === edge.to || !drawn.has(edge.from) || !drawn.has(edge.to)) continue;
    const key = keyOf(edge);
    const other = kept.get(key);
    if (!other || isBetter(edge, other)) kept.set(key, edge);
  }
  return [...kept.values()];
}
