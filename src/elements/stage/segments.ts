/** How far a talk is, as bars; words beside them say the same. */
import {html, type TemplateResult} from 'lit';
import type {StageContext} from './stage-context.js';

export const segments = ({tour, touring}: StageContext): TemplateResult =>
  html`<div class="segments-done" aria-hidden="true">
    ${tour.steps.map((_, k) => html`<span class=${k <= touring.step ? 'done' : ''}></span>`)}
  </div>`;
