/** A tour while somebody writes it: every change gives a new draft. */
import {cleanString} from '../feed/clean-string.js';
import {makeText} from '../feed/make-text.js';
import type {Text, Tour, TourStep} from '../feed/types.js';

/** What is written so far, by BCP 47 tag. */
export type Words = Readonly<Record<string, string>>;

export interface StepDraft {
  readonly title: Words;
  readonly text: Words;
  readonly notes: Words;
  readonly focus: readonly string[];
  readonly tiers: readonly string[];
  readonly date?: string;
  readonly layout?: TourStep['layout'];
  readonly seconds?: number;
}

export interface TourDraft {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly steps: readonly StepDraft[];
}

/** What a step shows. */
export type StepView = Pick<StepDraft, 'focus' | 'tiers' | 'date' | 'layout'>;

/** Stands where nobody wrote a title: for a step by its number, or for the tour. */
export type Untitled = (step?: number) => Words;

export const emptyDraft = (id: string): TourDraft => ({id, title: {}, description: {}, steps: []});

const wordsOf = (text: Text | undefined): Words => ({...text});

export const draftOf = ({id, title, description, steps}: Tour): TourDraft => ({
  id,
  title: wordsOf(title),
  description: wordsOf(description),
  steps: steps.map(({title: claim, text, notes, ...rest}) => ({
    ...rest,
    title: wordsOf(claim),
    text: wordsOf(text),
    notes: wordsOf(notes),
  })),
});

/** A step that shows something and says nothing yet. */
export const stepOf = (view: StepView): StepDraft => ({title: {}, text: {}, notes: {}, ...view});

/** Behind the last step, or in another place. */
export const addStep = (
  draft: TourDraft,
  step: StepDraft,
  at: number = draft.steps.length,
): TourDraft => withSteps(draft, [...draft.steps.slice(0, at), step, ...draft.steps.slice(at)]);

export const removeStep = (draft: TourDraft, at: number): TourDraft =>
  withSteps(
    draft,
    draft.steps.filter((_, index) => index !== at),
  );

/** The same step once more, behind itself. */
export function duplicateStep(draft: TourDraft, at: number): TourDraft {
  const step = draft.steps[at];
  return step ? addStep(draft, step, at + 1) : draft;
}

/** To another place; nowhere where there is none. */
export function moveStep(draft: TourDraft, from: number, to: number): TourDraft {
  const step = draft.steps[from];
  if (!step || to < 0 || to >= draft.steps.length) return draft;
  return addStep(removeStep(draft, from), step, to);
}

export const updateStep = (draft: TourDraft, at: number, change: Partial<StepDraft>): TourDraft =>
  withSteps(
    draft,
    draft.steps.map((step, index) => (index === at ? {...step, ...change} : step)),
  );

/** The same step with another view: what it showed before is gone. */
export const showAnew = (draft: TourDraft, at: number, view: StepView): TourDraft =>
  updateStep(draft, at, {date: undefined, layout: undefined, ...view});

const withSteps = (draft: TourDraft, steps: readonly StepDraft[]): TourDraft => ({...draft, steps});

/** As the feed would give it, to be tried out. */
export function tourOf(draft: TourDraft, untitled: Untitled): Tour {
  const title = textOf(draft.title) ?? textOf(untitled());
  const description = textOf(draft.description);
  return {
    type: 'tour',
    id: draft.id,
    title: title ?? makeText([]),
    ...(description ? {description} : {}),
    steps: draft.steps.map((step, index) => finished(step, untitled(index + 1))),
  };
}

function finished(step: StepDraft, untitled: Words): TourStep {
  const {focus, tiers, date, layout, seconds} = step;
  const text = textOf(step.text);
  const notes = textOf(step.notes);
  return {
    title: textOf(step.title) ?? textOf(untitled) ?? makeText([]),
    ...(text ? {text} : {}),
    ...(notes ? {notes} : {}),
    focus,
    tiers,
    ...(date === undefined ? {} : {date}),
    ...(layout === undefined ? {} : {layout}),
    ...(seconds === undefined ? {} : {seconds}),
  };
}

/** Nothing where nothing is written. */
function textOf(words: Words): Text | undefined {
  const said = Object.entries(words).flatMap(([lang, value]) => {
    const clean = cleanString(value, () => undefined).trim();
    return clean === '' ? [] : [[lang, clean] as const];
  });
  return said.length > 0 ? makeText(said) : undefined;
}

/** A list `tours` for a feed file, ready to be pasted into it. */
export function toJson(draft: TourDraft, untitled: Untitled): string {
  const {id, title, description, steps} = tourOf(draft, untitled);
  const written = steps.map(({focus, tiers, ...step}) => ({
    ...step,
    ...(focus.length > 0 ? {focus} : {}),
    ...(tiers.length > 0 ? {tiers} : {}),
  }));
  return `${JSON.stringify({tours: [{id, title, description, steps: written}]}, null, 2)}\n`;
}
