/** The times of a speaker window, drawn each second and nothing with them. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {clockTime, span} from './clock.js';
import type {StageContext} from './stage-context.js';

/** @param since when the talk began, ms since 1970; undefined before */
export function drawTimes(
  desk: ParentNode,
  {tour, words}: Pick<StageContext, 'tour' | 'words'>,
  since: number | undefined,
): void {
  const now = Date.now();
  const draw = (selector: string, times: unknown): void => {
    const place = desk.querySelector<HTMLElement>(selector);
    if (place) render(times, place);
  };
  draw('.clock', words.clock(clockTime(now)));
  draw('.spans', since === undefined ? nothing : spans({tour, words}, now - since));
}

const spans = (context: Pick<StageContext, 'tour' | 'words'>, elapsed: number): TemplateResult =>
  html`<p>${context.words.running} <b class="number">${span(elapsed)}</b></p>
    ${timeLeft(context, elapsed)}`;

function timeLeft(
  {tour, words}: Pick<StageContext, 'tour' | 'words'>,
  elapsed: number,
): TemplateResult | typeof nothing {
  if (tour.steps.some(({seconds}) => seconds === undefined)) return nothing;
  const all = tour.steps.reduce((sum, {seconds = 0}) => sum + seconds, 0) * 1000;
  return elapsed <= all
    ? html`<p>${words.left} <b class="number">${span(all - elapsed)}</b></p>`
    : html`<p class="over">${words.over} <b class="number">${span(elapsed - all)}</b></p>`;
}
