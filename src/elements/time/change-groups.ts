/** Changes in words, group by group. */
import {html, nothing, type TemplateResult} from 'lit';
import {timeMessages} from '../../i18n/time.js';
import type {ChangeGroup} from './change-view.js';

export function changeGroups(groups: readonly ChangeGroup[], lang: string): TemplateResult {
  const hasTies = groups.some((group) => group.hasTies);
  return html`<dl>${groups.map((group) => renderGroup(group, lang))}</dl>
    ${hasTies ? html`<p class="small muted">${timeMessages(lang).theirTies}</p>` : nothing}`;
}

function renderGroup({title, items, rest}: ChangeGroup, lang: string): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${items.map((item) => html`<dd>${item}</dd>`)}
    ${rest > 0 ? html`<dd>${timeMessages(lang).furtherOnes(rest)}</dd>` : nothing}
  </div>`;
}
