/** The editor of talks as it is drawn: which tour, its steps, and how it is taken along. */
import {html, nothing, type TemplateResult} from 'lit';
import {tourEditorMessages, type TourEditorMessages} from '../../i18n/tour-editor.js';
import {toursOf} from '../../stage/tours-of.js';
import type {StepDraft, TourDraft} from '../../stage/tour-draft.js';
import {outcomeNote, type Outcome} from '../share/outcome-note.js';
import type {EditorContext} from './editor-context.js';
import {languagesOf, stepTemplate, textField} from './step-template.js';

/** Stands for the tour that is made from the data; no id of a feed is empty behind it. */
export const MADE = ' made';

export interface EditorView {
  readonly draft: TourDraft;
  readonly isOpen: boolean;
  /** The step whose fields are open; -1 for none. */
  readonly at: number;
  readonly outcome: Outcome | undefined;
  /** Written and not yet taken along, taken along, or as it was opened. */
  readonly state: 'loose' | 'kept' | 'same';
}

export interface EditorActions {
  toggle(isOpen: boolean): void;
  /** A tour of the feed by its id, `MADE`, or an empty one. */
  open(id: string): void;
  title(lang: string, value: string): void;
  unfold(at: number, isOpen: boolean): void;
  edit(at: number, change: Partial<StepDraft>): void;
  add(): void;
  anew(at: number): void;
  move(at: number, by: number): void;
  duplicate(at: number): void;
  remove(at: number): void;
  start(): void;
  stage(): void;
  copy(): void;
  save(): void;
}

export function editorTemplate(
  view: EditorView,
  context: EditorContext,
  actions: EditorActions,
): TemplateResult {
  const words = tourEditorMessages(context.lang);
  const onToggle = ({target, currentTarget}: Event): void => {
    // Those of the steps bubble in no browser, but what is slotted may.
    if (target === currentTarget) actions.toggle((target as HTMLDetailsElement).open);
  };
  return html`<details class="tour-editor no-print" ?open=${view.isOpen} @toggle=${onToggle}>
    <summary><span class="strong">${words.title}</span></summary>
    ${view.isOpen ? renderBody(view, context, actions) : nothing}
  </details>`;
}

function renderBody(
  view: EditorView,
  context: EditorContext,
  actions: EditorActions,
): TemplateResult {
  const {lang} = context;
  const words = tourEditorMessages(lang);
  const {draft} = view;
  const fields = languagesOf(lang).map((one) =>
    textField({label: words.tourTitle, lang: one, words: draft.title, rows: 0}, words, (value) =>
      actions.title(one, value),
    ),
  );
  return html`<p class="small">${words.help}</p>
    ${renderOpen(words, context, actions)} ${fields}
    <p class="strong" id="tour-steps">${words.steps}</p>
    ${draft.steps.length === 0 ? html`<p class="muted">${words.noSteps}</p>` : renderSteps(view, context, actions)}
    ${renderButtons(view, context, actions)}`;
}

function renderSteps(
  {draft, at}: EditorView,
  context: EditorContext,
  actions: EditorActions,
): TemplateResult {
  const total = draft.steps.length;
  return html`<ol class="tour-steps" aria-labelledby="tour-steps">
    ${draft.steps.map((step, index) =>
      stepTemplate({step, index, total, isOpen: index === at}, context, actions),
    )}
  </ol>`;
}

function renderOpen(
  words: TourEditorMessages,
  {feed, say}: EditorContext,
  {open}: EditorActions,
): TemplateResult {
  const onClick = ({currentTarget}: Event): void => {
    const row = (currentTarget as HTMLElement).parentElement;
    open(row?.querySelector('select')?.value ?? '');
  };
  return html`<div class="tour-open">
    <label>
      <span>${words.existing}</span>
      <select class="input">
        <option value="">${words.fresh}</option>
        <option value=${MADE}>${words.made}</option>
        ${toursOf(feed).map((tour) => html`<option value=${tour.id}>${say(tour.title)}</option>`)}
      </select>
    </label>
    <button type="button" class="button" @click=${onClick}>${words.open}</button>
  </div>`;
}

function renderButtons(
  {draft, outcome, state}: EditorView,
  {lang}: EditorContext,
  {add, start, stage, copy, save}: EditorActions,
): TemplateResult {
  const words = tourEditorMessages(lang);
  const rest = html`<button type="button" class="button" @click=${start}>${words.try}</button>
    <button type="button" class="button stage-try" @click=${stage}>${words.stage}</button>
    <button type="button" class="button" @click=${copy}>${words.copy}</button>
    <button type="button" class="button" @click=${save}>${words.save}</button>`;
  return html`<div class="tour-buttons">
      <button type="button" class="button primary add" @click=${add}>${words.add}</button>
      ${draft.steps.length > 0 ? rest : nothing}
    </div>
    ${outcome ? outcomeNote(outcome, lang) : nothing}
    ${draft.steps.length > 0 && state !== 'same' ? html`<p class="small strong loose">${words[state]}</p>` : nothing}
    ${draft.steps.length > 0 ? html`<p class="small">${words.intoFeed}</p>` : nothing}`;
}
