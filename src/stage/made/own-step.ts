/** The audience's own place: where a partner sits, or who sits in a committee. */
import {isActor} from '../../feed/actors.js';
import {membersOn, seatsOn} from '../../feed/seats.js';
import {isThere} from '../../feed/dates.js';
import type {Actor, Partner, TourStep} from '../../feed/types.js';
import {
  claim,
  isPresent,
  madeStep,
  nameWithin,
  namesWithin,
  shortNames,
  TEXT,
  type MadeContext,
} from './made-context.js';

interface Ties {
  readonly what: string;
  readonly others: readonly Actor[];
  readonly text: (names: string) => string;
}

/** None where nobody is tied to anybody. */
export function ownStep(context: MadeContext, focus?: string): readonly TourStep[] {
  const record = ownOf(context, focus);
  const ties = record && tiesOf(record, context);
  if (!ties) return [];
  const {words, say} = context;
  const names = shortNames(ties.others, context);
  const notes = [say(record.description), words.ownNotes].filter(Boolean).join(' ');
  const step = {
    title: claim((most) => nameWithin(record, most, context), ties.what, context),
    text: ties.text(namesWithin(names, TEXT - ties.text('').length, context)),
    notes: notes.length > LONG ? words.ownNotes : notes,
    focus: [record.id],
    seconds: 60,
  };
  return [madeStep(step, context)];
}

/** Longer descriptions are there to be read, not to be spoken. */
const LONG = 500;

function ownOf(context: MadeContext, focus: string | undefined): Actor | undefined {
  const asked = focus === undefined ? undefined : context.feed.get(focus);
  if (isActor(asked) && isPresent(asked, context) && tiesOf(asked, context)) return asked;
  return bestConnected(context);
}

/** Who has the most seats and other ties; of equals who stands first. */
function bestConnected(context: MadeContext): Partner | undefined {
  let best: Partner | undefined;
  let most = 0;
  for (const partner of context.feed.partners) {
    if (!isPresent(partner, context)) continue;
    const ties = seatsOn(partner, context.day).length + related(partner, context).length;
    if (ties > most) [best, most] = [partner, ties];
  }
  return best;
}

function tiesOf(record: Actor, context: MadeContext): Ties | undefined {
  const {words, day} = context;
  if (record.type === 'committee') {
    const others = membersOn(record, day).map(({partner}) => partner);
    if (others.length > 0)
      return {what: words.members(others.length), others, text: words.memberNames};
  }
  if (record.type === 'partner') {
    const others = seatsOn(record, day).map(({committee}) => committee);
    if (others.length > 0)
      return {what: words.seatsIn(others.length), others, text: words.seatNames};
  }
  const others = related(record, context);
  return others.length > 0
    ? {what: words.ties(others.length), others, text: words.tieNames}
    : undefined;
}

/** Who is tied to it otherwise on the day, each once. */
function related(record: Actor, context: MadeContext): readonly Actor[] {
  const there = record.relations.filter((tie) => isThere(tie, context.day));
  const ends = there.map(({from, to}) => (from === record ? to : from));
  return [...new Set(ends)].filter((end) => end !== record && isPresent(end, context));
}
