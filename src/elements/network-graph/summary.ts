/** The network in three written sentences: who stands where, who links most, what is planned. */
import {isActor} from '../../feed/actors.js';
import type {Actor, Committee, Partner} from '../../feed/types.js';
import {formatList} from '../../i18n/format.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import {isMany} from './is-many.js';
import {onceFor} from '../remember.js';
import {currentCommittees, fullName, isThere, seatsOf, type ViewContext} from './view-context.js';

/** More names than that are a number. */
const NAMED = 3;

export interface Summary {
  /** Who stands where. */
  readonly lead: string;
  /** What is still to come; empty where nothing is. */
  readonly planned: string;
  /** Who links most, and what is planned: a sentence each, also where it is nobody and nothing. */
  readonly rest: readonly string[];
}

export const summarize = onceFor((context: ViewContext): Summary => {
  const {words} = context;
  const planned = plannedSentence(context);
  return {
    lead: whereSentence(context),
    planned,
    rest: [linkSentence(context), planned || words.nothingPlanned],
  };
});

/** What the picture is called: who stands where and what is planned. */
export function pictureLabel(context: ViewContext): string {
  const {lead, planned} = summarize(context);
  return context.words.pictureLabel([lead, planned].filter((part) => part !== '').join(' '));
}

function whereSentence(context: ViewContext): string {
  const {words, feed} = context;
  const committees = currentCommittees(context);
  const partners = feed.partners.filter((partner) => isThere(partner, context));
  if (committees.length === 0) return words.partnersOnly(partners.length);
  const tiers = new Set(committees.map((committee) => committee.tier.id)).size;
  const seated = partners.filter((partner) => seatsOf(partner, context).length > 0).length;
  const empty = emptyTiers(context);
  const parts = [
    words.committeesOn(committees.length, tiers, namesOf(topBodies(context), context)),
    ...(partners.length > 0 ? [words.seatedOf(partners.length, seated)] : []),
    ...(empty.length > 0 ? [words.stillEmpty(listed(empty, context))] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** The committees of the uppermost tier that has any. */
function topBodies(context: ViewContext): readonly Committee[] {
  const committees = currentCommittees(context);
  const tierOf = ({id}: Committee): number => context.index.nodes.get(id)?.tier ?? Infinity;
  const top = Math.min(...committees.map(tierOf));
  return committees.filter((committee) => tierOf(committee) === top);
}

const emptyTiers = ({index}: ViewContext): readonly string[] =>
  index.graph.tiers
    .filter((_, at) => index.tiers[at]?.length === 0)
    .map(({label}) => withoutSoftHyphens(label));

function linkSentence(context: ViewContext): string {
  const {words, feed} = context;
  const total = currentCommittees(context);
  const {most, leaders} = leadersOf(feed.partners, context);
  if (most < 2) return tieSentence(context);
  if (leaders.length > NAMED) return words.manyInMost(leaders.length, most);
  const names = namesOf(leaders, context);
  const people = leaders.some((one) => isMany(one, context)) ? Infinity : leaders.length;
  const tiers = new Set(total.map((committee) => committee.tier.id)).size;
  if (most === total.length) return words.inAll(names, people, most, tiers > 1);
  return words.inMost(names, people, most);
}

function leadersOf(
  partners: readonly Partner[],
  context: ViewContext,
): {most: number; leaders: readonly Partner[]} {
  const counts = partners.map((partner) => seatsOf(partner, context).length);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  return {most, leaders: partners.filter((_, k) => counts[k] === most)};
}

/** Where nobody sits in two committees: whoever has more ties than all others. */
function tieSentence(context: ViewContext): string {
  const {feed, index, words} = context;
  const counts = index.graph.nodes.map(({id}) => index.edgesOf(id).length);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  if (most === 0) return words.noTies;
  const at = counts.indexOf(most);
  const leader = feed.get(index.graph.nodes[at]?.id ?? '');
  if (at === counts.lastIndexOf(most) && isActor(leader))
    return words.mostTies(words.quote(fullName(leader, context).value), most);
  return currentCommittees(context).length > 1 ? words.nobodyInTwo : words.nobodyLeads;
}

/** Bodies that are still to come; where there are none, partners, and then ties. */
function plannedSentence(context: ViewContext): string {
  const {index, feed, words} = context;
  const {nodes, edges} = index.graph;
  const planned = nodes.filter((node) => node.state === 'planned');
  const bodies = planned.filter((node) => node.form === 'box');
  const named = bodies.length > 0 ? bodies : planned;
  const records = named.map((node) => feed.get(node.id)).filter(isActor);
  if (records.length > 0) return words.plannedAre(namesOf(records, context), records.length);
  const ties = edges.filter((edge) => edge.state === 'planned').length;
  return ties > 0 ? words.plannedTies(ties) : '';
}

const namesOf = (records: readonly Actor[], context: ViewContext): string =>
  listed(
    records.map(({name}) => context.text(name).value),
    context,
  );

/** The first few in quotation marks, the rest as a number. */
function listed(all: readonly string[], {words, lang}: ViewContext): string {
  const names = all.slice(0, NAMED).map(words.quote);
  const more = all.length - names.length;
  return more > 0 ? words.andMore(names.join(', '), more) : formatList(names, lang);
}
