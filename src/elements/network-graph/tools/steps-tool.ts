/** Only what is some steps away from a record: choice of the steps, and the line that says so. */
import {html, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {ViewContext} from '../view-context.js';

/** Beyond, most networks are whole. */
const CHOICES = [1, 2, 3];

export interface StepsContext {
  readonly view: ViewContext;
  /** How many are shown; undefined for everything. */
  readonly steps: number | undefined;
  readonly onSteps: (steps: number | undefined) => void;
}

export function stepsChoice({view, steps, onSteps}: StepsContext): TemplateResult {
  const words = graphToolsMessages(view.lang);
  return html`<div class="steps">
    <p class="small muted" id="steps-label">${words.around}</p>
    <div class="segments" role="group" aria-labelledby="steps-label">
      ${CHOICES.map(
        (count) =>
          html`<button
            type="button"
            aria-label=${words.steps(count)}
            title=${words.steps(count)}
            aria-pressed=${steps === count}
            @click=${() => onSteps(count)}
          >
            ${count}
          </button>`,
      )}
      <button type="button" aria-pressed=${steps === undefined} @click=${() => onSteps(undefined)}>
        ${words.everything}
      </button>
    </div>
  </div>`;
}
