/** What the speaker window shows. */
import {html, nothing, type TemplateResult} from 'lit';
import {textIn} from '../../feed/text-in.js';
import {wordsOf} from '../../stage/step-view.js';
import {icon} from '../../ui/icons.js';
import {otherLanguage} from '../../ui/text.js';
import {segments} from './segments.js';
import {shownOf} from './shown-of.js';
import type {StageContext} from './stage-context.js';
import {stepWords} from './step-words.js';

export interface SpeakerModel {
  readonly context: StageContext;
  readonly isBlack: boolean;
  readonly hasWall: boolean;
  /** Digits that were typed. */
  readonly typed: string;
  /** Whether it is open: what is said before that nobody hears. */
  readonly isOpen: boolean;
}

export interface SpeakerActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  /** The browser has closed the dialog. */
  readonly onClose: () => void;
  go(step: number): void;
  black(): void;
  size(by: number): void;
  close(): void;
}

export function speakerTemplate(model: SpeakerModel, actions: SpeakerActions): TemplateResult {
  const {context} = model;
  const {tour, words, languages} = context;
  const title = textIn(tour.title, languages).value;
  return html`<dialog
    class="speaker"
    aria-label=${words.speakerTitle(title)}
    @cancel=${(event: Event) => event.preventDefault()}
    @close=${actions.onClose}
    @keydown=${actions.onKeydown}
  >
    <div class="desk" tabindex="-1">
      <p class="visually-hidden step-status" role="status">${model.isOpen ? stepWords(context, context.touring.step) : ''}</p>
      ${times(model)} ${pictures(context)} ${notes(context)} ${buttons(model, actions)}
    </div>
  </dialog>`;
}

// What the clock says is drawn apart, each second.
function times({context, hasWall, typed}: SpeakerModel): TemplateResult {
  const {tour, touring, words} = context;
  const count = tour.steps.length;
  return html`<div class="desk-times">
    <p class="clock number"></p>
    <p class="wall-state ${hasWall || typed ? '' : 'lost'}" role="status">
      ${typed ? words.typed(typed) : hasWall ? words.wallFound : words.noWall}
    </p>
    <div class="spans"></div>
    <p>${words.stepOf(touring.step + 1, count)}</p>
    ${segments(context)}
  </div>`;
}

function pictures(context: StageContext): TemplateResult {
  const {tour, touring, words, languages} = context;
  const step = tour.steps[touring.step];
  const after = tour.steps[touring.step + 1];
  const said = step && wordsOf(step, languages);
  const later = after && wordsOf(after, languages);
  return html`<div class="desk-pictures">
    <section aria-label=${words.onWall}>
      <p class="muted">${words.onWall}</p>
      <svg class="now wall-picture" role="img" aria-label=${words.pictureOf(said?.title ?? '')}></svg>
      <h2>${shownOf(step?.title, context)}</h2>
    </section>
    <section aria-label=${words.nextUp}>
      <p class="muted">${words.nextUp}</p>
      ${
        later
          ? html`<svg class="next wall-picture" role="img" aria-label=${words.pictureOf(later.title)}></svg>
              <h3>${shownOf(after.title, context)}</h3>
              ${after.seconds === undefined ? nothing : html`<p class="muted">${words.seconds(after.seconds)}</p>`}`
          : html`<p>${words.lastStep}</p>`
      }
    </section>
  </div>`;
}

function notes({tour, touring, words, lang, languages}: StageContext): TemplateResult {
  const step = tour.steps[touring.step];
  const {value: own, lang: spoken} = step?.notes
    ? textIn(step.notes, languages)
    : {value: '', lang};
  const other = otherLanguage(spoken, lang);
  return html`<section class="desk-notes" aria-label=${words.notes} tabindex="0">
    <p class="muted">${words.notes}</p>
    ${
      own === ''
        ? html`<p class="muted">${words.noNotes}</p>`
        : own.split(/\n+/).map((line) => html`<p class="note" lang=${other ?? nothing}>${line}</p>`)
    }
  </section>`;
}

// A button that is disabled loses the focus, and with it the clicker's keys.
function buttons({context, isBlack}: SpeakerModel, actions: SpeakerActions): TemplateResult {
  const {tour, touring, words} = context;
  const {step} = touring;
  return html`<div class="desk-buttons">
    <button type="button" aria-disabled=${step === 0} @click=${() => actions.go(step - 1)}>
      ${icon('left')}${words.back}
    </button>
    <button
      type="button"
      class="go-on"
      aria-disabled=${step === tour.steps.length - 1}
      @click=${() => actions.go(step + 1)}
    >
      ${words.next}${icon('right')}
    </button>
    <button type="button" aria-pressed=${isBlack} @click=${() => actions.black()}>
      ${words.black} <kbd>B</kbd>
    </button>
    <button type="button" @click=${() => actions.size(1)}>${icon('plus')}${words.larger}</button>
    <button type="button" @click=${() => actions.size(-1)}>${icon('minus')}${words.smaller}</button>
    <button type="button" @click=${() => actions.close()}>${icon('close')}${words.close}</button>
  </div>`;
}
