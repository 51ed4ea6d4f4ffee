/** The network in up to four short sentences: how much there is, who stands on top, who links most, what is planned. */
import {isActor} from '../../feed/actors.js';
import type {Actor, Partner} from '../../feed/types.js';
import {formatDate, formatList} from '../../i18n/format.js';
import {
  currentCommittees,
  fullName,
  isThere,
  seatsOf,
  once,
  type ViewContext,
} from './view-context.js';

/** More names than that are a number. */
const NAMED = 3;

export interface Summary {
  /** How much there is. */
  readonly lead: string;
  /** What is still to come; the last of the rest, too. */
  readonly planned: string;
  /** Who stands on top, who links most, what is planned. */
  readonly rest: readonly string[];
  /** Which day is shown; empty without one. */
  readonly day: string;
}

export const summarize = once((context): Summary => {
  const {words, feed, lang} = context;
  const rest = [topSentence, linkSentence, plannedSentence].map((say) => say(context));
  return {
    lead: countSentence(context),
    planned: plannedSentence(context),
    rest: rest.filter((sentence) => sentence !== ''),
    day: feed.day === undefined ? '' : words.onDay(formatDate(feed.day, lang)),
  };
});

/** What the picture is called: the same counts, or whose surroundings it shows. */
export function pictureLabel(context: ViewContext, only: string | undefined): string {
  const {words, feed} = context;
  const {lead, planned} = summarize(context);
  const record = only === undefined ? undefined : feed.get(only);
  if (isActor(record)) return words.egoLabel(fullName(record, context).value);
  return words.pictureLabel([lead, planned].filter((part) => part !== '').join(' '));
}

function countSentence(context: ViewContext): string {
  const {words, feed} = context;
  const committees = currentCommittees(context);
  const partners = feed.partners.filter((partner) => isThere(partner, context));
  if (committees.length === 0) return words.partnersOnly(partners.length);
  const tiers = new Set(committees.map((committee) => committee.tier.id)).size;
  const seated = partners.filter((partner) => seatsOf(partner, context).length > 0).length;
  return words.counts(committees.length, tiers, partners.length, seated);
}

function topSentence(context: ViewContext): string {
  const {index, feed, words} = context;
  for (const tier of index.tiers) {
    const boxes = tier.filter((node) => node.form === 'box');
    const bodies = boxes.map((node) => feed.get(node.id)).filter(isActor);
    const there = bodies.filter((body) => isThere(body, context));
    if (there.length > 0) return words.top(namesOf(there, context));
  }
  return '';
}

function linkSentence(context: ViewContext): string {
  const {words, feed} = context;
  const total = currentCommittees(context);
  const {most, leaders} = leadersOf(feed.partners, context);
  if (most < 2) return tieSentence(context);
  if (leaders.length > NAMED) return words.manyInMost(leaders.length, most);
  const names = namesOf(leaders, context);
  const tiers = new Set(total.map((committee) => committee.tier.id)).size;
  if (most === total.length) return words.inAll(names, leaders.length, most, tiers > 1);
  return words.inMost(names, leaders.length, most);
}

function leadersOf(
  partners: readonly Partner[],
  context: ViewContext,
): {most: number; leaders: readonly Partner[]} {
  const counts = partners.map((partner) => seatsOf(partner, context).length);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  return {most, leaders: partners.filter((_, k) => counts[k] === most)};
}

function tieSentence(context: ViewContext): string {
  const {feed, index, words} = context;
  let best: Actor | undefined;
  let most = 2;
  for (const node of index.graph.nodes) {
    const count = index.edgesOf(node.id).length;
    const record = feed.get(node.id);
    if (count > most && isActor(record)) [best, most] = [record, count];
  }
  return best ? words.mostTies(fullName(best, context).value, most) : '';
}

/** Bodies that are still to come; partners only where there are no such bodies. */
function plannedSentence(context: ViewContext): string {
  const {index, feed, words} = context;
  const planned = index.graph.nodes.filter((node) => node.state === 'planned');
  const bodies = planned.filter((node) => node.form === 'box');
  const named = bodies.length > 0 ? bodies : planned;
  const records = named.map((node) => feed.get(node.id)).filter(isActor);
  return records.length > 0 ? words.plannedAre(namesOf(records, context)) : '';
}

function namesOf(records: readonly Actor[], context: ViewContext): string {
  const names = records.slice(0, NAMED).map((record) => context.text(record.name).value);
  const more = records.length - names.length;
  return more > 0 ? context.words.andMore(names.join(', '), more) : formatList(names, context.lang);
}
