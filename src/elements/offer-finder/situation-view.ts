/** Ways in for somebody who does not know the terms, and for somebody who does not know at all. */
import {html, nothing} from 'lit';
import type {Drawing, Drawn} from './drawing.js';
import {chosenValues} from './finder-model.js';
import type {FinderActions, FinderView} from './finder-view.js';

/** Only where nothing was asked yet. */
export function situations(
  {feed, query, refinements, scope}: FinderView,
  actions: FinderActions,
  {shown, words}: Drawing,
): Drawn {
  const isStart = query === '' && chosenValues(refinements).length === 0 && scope.length === 0;
  if (!isStart || feed.situations.length === 0) return nothing;
  const all = [...feed.situations].sort(
    (a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0,
  );
  const entry = (text: unknown, onClick: () => void, look = ''): Drawn =>
    html`<li><button class="button compact ${look}" type="button" @click=${onClick}>${text}</button></li>`;
  return html`<div class="situations no-print" role="group" aria-labelledby="situations-label">
    <p class="small muted" id="situations-label">${words.situations}</p>
    <ul role="list">
      ${all.map((one) => entry(shown(one.title), () => actions.start(one)))}
      ${entry(words.unsure, () => actions.startOver(), 'quiet')}
    </ul>
  </div>`;
}
