/** What stands on the wall: the picture, and under it the step's claim. Controls show when somebody looks for them. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatDate} from '../../i18n/format.js';
import type {Format} from '../../stage/format.js';
import type {StageCommand} from '../../stage/stage-keys.js';
import {wordsOf} from '../../stage/step-view.js';
import {icon, type IconName} from '../../ui/icons.js';
import type {WallCode} from './qr-of.js';
import {segments} from './segments.js';
import {shownOf} from './shown-of.js';
import type {StageContext} from './stage-context.js';
import {stepWords} from './step-words.js';

export interface WallModel {
  readonly context: StageContext;
  readonly format: Format;
  readonly isBlack: boolean;
  readonly isChoosing: boolean;
  readonly isPlaying: boolean;
  readonly hasPointer: boolean;
  readonly hasSpot: boolean;
  /** Digits that were typed. */
  readonly typed: string;
  /** Something that did not work. */
  readonly note: string;
  readonly qr: WallCode | undefined;
  /** Whether it is open: what is said before that nobody hears. */
  readonly isOpen: boolean;
}

export interface WallActions {
  leave(): void;
  /** Puts the focus where the keys of the stage are heard. */
  toWall(): void;
  go(step: number): void;
}

type Do = (command: StageCommand) => void;

export function wallTemplate(model: WallModel, act: Do, actions: WallActions): TemplateResult {
  const {context, isBlack, hasPointer, typed, note, format} = model;
  const {tour, touring, words, languages} = context;
  const step = tour.steps[touring.step];
  const said = step ? wordsOf(step, languages) : {title: '', text: '', notes: ''};
  return html`<div
    class="wall ${isBlack ? 'black' : ''} ${hasPointer ? 'touched' : ''}"
    tabindex="-1"
  >
    <div class="wall-board of-${format.id}">
      <svg class="wall-picture" role="img" aria-label=${words.pictureOf(said.title)}></svg>
      ${caption(model, act)}
      ${
        model.hasSpot
          ? svg`<svg class="wall-spot" preserveAspectRatio="none" aria-hidden="true"><path fill-rule="evenodd"></path></svg>`
          : nothing
      }
    </div>
    <p class="visually-hidden" role="status">${model.isOpen ? (isBlack ? words.isBlack : stepWords(context, touring.step)) : ''}</p>
    <p class="wall-note" role="status">${typed ? words.typed(typed) : note}</p>
    ${model.isChoosing ? stepList(context, actions) : nothing} ${controls(model, act, actions)}
  </div>`;
}

function caption({context, qr, isPlaying}: WallModel, act: Do): TemplateResult {
  const {tour, touring, words, feed} = context;
  const count = tour.steps.length;
  const step = tour.steps[touring.step];
  return html`<div class="wall-caption">
    <div class="wall-claim">
      <h2 id="stage-title">${shownOf(step?.title, context)}</h2>
      ${step?.text ? html`<p>${shownOf(step.text, context)}</p>` : nothing}
    </div>
    ${qr ? codeTemplate(qr, context) : nothing}
    <div class="wall-progress">
      <p class="number">${words.stepOf(touring.step + 1, count)}</p>
      ${segments(context)} ${isPlaying ? pause(context, act) : nothing}
      <p class="wall-source">${shownOf(feed.meta.title, context)}<br />${words.asOf(dateOf(context))}</p>
    </div>
  </div>`;
}

/** What goes on by itself can be stopped without looking for how. */
const pause = ({words}: StageContext, act: Do): TemplateResult =>
  html`<button type="button" class="wall-pause" aria-keyshortcuts="A" @click=${() => act('play')}>
    ${words.pause}
  </button>`;

function dateOf({tour, touring, feed, lang, today}: StageContext): string {
  const step = tour.steps[touring.step];
  const day = step?.date ?? feed.meta.updated?.slice(0, 10) ?? today;
  return formatDate(day, lang);
}

const codeTemplate = ({address, code}: WallCode, {words}: StageContext): TemplateResult =>
  html`<div class="wall-code">
    <svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${words.qrName(address)}>
      <rect width=${code.size} height=${code.size} fill="#fff"></rect>
      <path d=${code.path} fill="#000"></path>
    </svg>
    <p>${words.takeAlong}</p>
  </div>`;

function stepList(context: StageContext, actions: WallActions): TemplateResult {
  const {tour, touring, words} = context;
  return html`<div class="wall-steps" role="group" aria-label=${words.stepList}>
    <ol>
      ${tour.steps.map(
        (step, k) => html`<li>
          <button
            type="button"
            aria-current=${k === touring.step ? 'step' : nothing}
            @click=${() => actions.go(k)}
          >
            ${shownOf(step.title, context)}
          </button>
        </li>`,
      )}
    </ol>
  </div>`;
}

function controls(model: WallModel, act: Do, actions: WallActions): TemplateResult {
  const {context, isBlack, isPlaying} = model;
  const {words, tour, touring} = context;
  const button = (name: IconName | undefined, label: string, command: StageCommand, key: string) =>
    html`<button type="button" aria-keyshortcuts=${key} @click=${(event: MouseEvent) => {
      act(command);
      // Who pressed with a pointer goes on with the clicker; who came by keys stays at the button.
      if (event.detail > 0 && command !== 'steps') actions.toWall();
    }}>
      ${name ? icon(name) : nothing}${label}
    </button>`;
  const isFirst = touring.step === 0;
  const isLast = touring.step === tour.steps.length - 1;
  return html`<div class="wall-controls" role="group" aria-label=${words.stageTools}>
    ${isFirst ? nothing : button('left', words.back, 'back', 'PageUp')}
    ${isLast ? nothing : button('right', words.next, 'next', 'PageDown')}
    ${button(undefined, isPlaying ? words.pause : words.play, 'play', 'A')}
    ${button('list', words.goTo, 'steps', 'G')}
    ${button(undefined, isBlack ? words.notBlack : words.black, 'black', 'B')}
    ${button(undefined, words.spot, 'spot', 'L')}
    ${button('fit', words.fullscreen, 'fullscreen', 'F')}
    ${button(undefined, words.speaker, 'speaker', 'S')}
    <button type="button" aria-keyshortcuts="Escape" @click=${() => actions.leave()}>
      ${icon('close')}${words.leave}
    </button>
  </div>`;
}
