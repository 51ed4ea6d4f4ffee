/** A tour in its page: what the step says, and the way on. */
import {html, nothing, type TemplateResult} from 'lit';
import {textIn} from '../../feed/text-in.js';
import type {Tour} from '../../feed/types.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {shownOf} from './shown-of.js';
import type {StageContext} from './stage-context.js';

export interface BarActions {
  /** Of the step's heading. */
  readonly level: number;
  /** Those that can be chosen. */
  readonly tours: readonly Tour[];
  choose(id: string): void;
  go(step: number): void;
  stop(): void;
  toStage(): void;
}

export function tourBar(context: StageContext, actions: BarActions): TemplateResult {
  const {tour, touring, words, languages} = context;
  const {step: at} = touring;
  const step = tour.steps[at];
  const name = textIn(tour.title, languages).value;
  return html`<section class="tour no-print" aria-label="${words.tour}: ${name}">
    <p class="small muted">${words.tour}: ${name} · ${words.stepOf(at + 1, tour.steps.length)}</p>
    ${heading(actions.level, shownOf(step?.title, context), 'heading-2')}
    ${step?.text ? html`<p>${shownOf(step.text, context)}</p>` : nothing}
    <div class="tour-buttons">
      <button type="button" class="button" ?disabled=${at === 0} @click=${() => actions.go(at - 1)}>
        ${icon('left')}${words.back}
      </button>
      <button
        type="button"
        class="button primary"
        ?disabled=${at === tour.steps.length - 1}
        @click=${() => actions.go(at + 1)}
      >
        ${words.next}${icon('right')}
      </button>
      <button type="button" class="button to-stage" @click=${() => actions.toStage()}>
        ${icon('fit')}${words.toStage}
      </button>
      <button type="button" class="link" @click=${() => actions.stop()}>${words.stop}</button>
    </div>
    ${actions.tours.length > 1 ? tourChoice(context, actions) : nothing}
  </section>`;
}

function tourChoice(
  {tour, words, languages}: StageContext,
  {tours, choose}: BarActions,
): TemplateResult {
  return html`<label class="small tour-choice"
    >${words.chooseTour}
    <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
      ${tours.map(
        ({id, title}) =>
          html`<option value=${id} .selected=${id === tour.id}>${textIn(title, languages).value}</option>`,
      )}
    </select></label
  >`;
}
