/** What is planned; where nothing is, what ends soon. */
import {daysBetween, lastDay} from '../../feed/dates.js';
import type {Committee, Programme, Relation, TourStep} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {formatDate, precisionOf} from '../../i18n/format.js';
import {
  claim,
  isDrawn,
  isPlanned,
  isPresent,
  madeStep,
  namesWithin,
  nameWithin,
  shortNames,
  TEXT,
  TITLE,
  type MadeContext,
} from './made-context.js';

type Box = Committee | Programme;

/** None where nothing is planned and nothing ends. */
export function comingStep(context: MadeContext): readonly TourStep[] {
  const boxes = boxesOf(context);
  const planned = boxes.filter((one) => isPlanned(one, context));
  if (planned.length > 0) return [plannedBoxes(planned, context)];
  const ties = plannedTies(context);
  if (ties.length > 0) return [plannedTieStep(ties, context)];
  const ending = boxes.filter((one) => endsSoon(one, context));
  return ending.length > 0 ? [endingStep(ending, context)] : [];
}

const boxesOf = ({feed}: MadeContext): readonly Box[] =>
  [...feed.committees, ...feed.programmes].filter(isDrawn);

const plannedBoxes = (boxes: readonly Box[], context: MadeContext): TourStep =>
  boxStep(boxes, {
    label: context.words.planned,
    notes: context.words.plannedNotes,
    life: ({since}, {lang}) =>
      since === undefined ? '' : commonMessages(lang).from(formatDate(since, lang)),
    context,
  });

const endingStep = (boxes: readonly Box[], context: MadeContext): TourStep =>
  boxStep(boxes, {
    label: context.words.runsOut,
    notes: context.words.runsOutNotes,
    life: ({until}, {lang}) =>
      until === undefined
        ? ''
        : commonMessages(lang).endingOn(formatDate(until, lang), precisionOf(until)),
    context,
  });

interface Manner {
  readonly label: string;
  readonly notes: string;
  /** Since when or until when, in words; empty where that is not known. */
  readonly life: (box: Box, context: MadeContext) => string;
  readonly context: MadeContext;
}

function boxStep(boxes: readonly Box[], manner: Manner): TourStep {
  const {label, notes, context} = manner;
  const short = shortNames(boxes, context);
  const step = {
    title: claimOf(label, (most) => namesWithin(short, most, context), context),
    text: boxText(boxes, manner),
    notes,
    focus: boxes.map(({id}) => id),
    seconds: 60,
  };
  return madeStep(step, context);
}

/** Left for a date behind a name. */
const NAME = 40;

/** Of a single one what it is for, of several their names, with dates. */
function boxText(boxes: readonly Box[], {life, context}: Manner): string {
  const {words, say} = context;
  const [first] = boxes;
  const date = first && boxes.length === 1 ? life(first, context) : '';
  const task = first?.type === 'committee' && boxes.length === 1 ? say(first.purpose) : '';
  if (task !== '') return date === '' ? task : words.of(capital(date), task);
  const names = boxes.map((box) => {
    const when = life(box, context);
    return nameWithin(box, NAME, context) + (when === '' ? '' : ` (${when})`);
  });
  return words.sentence(namesWithin(names, TEXT - words.sentence('').length, context));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Geplant: Jugendberufsagentur": here the names give way, not the label. */
const claimOf = (label: string, names: (most: number) => string, context: MadeContext): string =>
  claim(() => label, names(TITLE_ROOM - label.length), context);

/** A claim without the sign between its halves. */
const TITLE_ROOM = TITLE - 2;

/** Planned ties between marks that are there. */
const plannedTies = (context: MadeContext): readonly Relation[] =>
  context.feed.relations.filter(
    (tie) => isPlanned(tie, context) && isPresent(tie.from, context) && isPresent(tie.to, context),
  );

function plannedTieStep(ties: readonly Relation[], context: MadeContext): TourStep {
  const {words} = context;
  const names = ties.map(({from, to}) =>
    words.between(nameWithin(from, END, context), nameWithin(to, END, context)),
  );
  const room = TEXT - words.sentence('').length;
  const step = {
    title: words.of(words.planned, words.ties(ties.length)),
    text: words.sentence(namesWithin(names, room, context)),
    notes: words.plannedNotes,
    focus: [...new Set(ties.flatMap(({from, to}) => [from.id, to.id]))],
    seconds: 60,
  };
  return madeStep(step, context);
}

/** Left for one end of a tie. */
const END = 20;

const SOON = 365;

function endsSoon(box: Box, context: MadeContext): boolean {
  if (!isPresent(box, context)) return false;
  if (box.status === 'ending' && box.until === undefined) return true;
  return box.until !== undefined && daysBetween(context.day, lastDay(box.until)) <= SOON;
}
