/** The whole, and tier by tier from the top. */
import type {Actor, Tier, TourStep} from '../../feed/types.js';
import {
  claim,
  isPresent,
  madeStep,
  namesWithin,
  shortNames,
  TEXT,
  type MadeContext,
} from './made-context.js';
import {shorten} from './shorten.js';

export function wholeStep(context: MadeContext): TourStep {
  const {feed, words, say} = context;
  const bodies = feed.committees.filter((one) => isPresent(one, context));
  const partners = feed.partners.filter((one) => isPresent(one, context)).length;
  const tiers = new Set(bodies.map(({tier}) => tier)).size;
  const alone = partners > 0 ? words.partnersOnly(partners) : words.network;
  return madeStep(
    {
      title: bodies.length > 0 ? words.bodiesOnTiers(bodies.length, tiers) : alone,
      text: say(feed.meta.title),
      notes: words.wholeNotes,
      seconds: 60,
    },
    context,
  );
}

/** One step for each tier on which something stands. */
export const tierSteps = (context: MadeContext): readonly TourStep[] =>
  context.feed.tiers.flatMap((tier) => {
    const crew = crewOf(tier, context);
    return crew ? [tierStep(tier, crew, context)] : [];
  });

interface Crew {
  readonly what: string;
  readonly records: readonly Actor[];
}

/** What a tier is told by: its committees, else its programmes, else its partners. */
function crewOf(tier: Tier, context: MadeContext): Crew | undefined {
  const {words} = context;
  const kinds = [
    [tier.committees, words.bodies],
    [tier.programmes, words.programmes],
    [tier.partners, words.partners],
  ] as const;
  for (const [records, say] of kinds) {
    const present = records.filter((one) => isPresent(one, context));
    if (present.length > 0) return {what: say(present.length), records: present};
  }
  return undefined;
}

/** Left for the names beside what a tier decides. */
const LEAST_NAMES = 50;

function tierStep(tier: Tier, {what, records}: Crew, context: MadeContext): TourStep {
  const {words, say} = context;
  const decides = shorten(
    say(tier.decides).replace(/[.\s]+$/, ''),
    TEXT - LEAST_NAMES - words.tierText('', '-').length,
  );
  const room = TEXT - words.tierText(decides, '-').length;
  const names = namesWithin(shortNames(records, context), room, context);
  return madeStep(
    {
      title: claim((most) => shorten(say(tier.label) || tier.id, most), what, context),
      text: words.tierText(decides, decides.includes(names) ? '' : names),
      notes: tasksOf(records, context),
      tiers: [tier.id],
      seconds: 50,
    },
    context,
  );
}

/** Tasks that notes can hold. */
const MOST_TASKS = 3;

/** What the first of them are there for, to be read out. */
const tasksOf = (records: readonly Actor[], {say, words}: MadeContext): string =>
  records
    .flatMap((record) => {
      const task = record.type === 'committee' ? say(record.purpose ?? record.description) : '';
      return task === '' ? [] : [words.of(say(record.name) || record.id, task)];
    })
    .slice(0, MOST_TASKS)
    .join(' ');
