/** Members as a list of signs and names; large groups stay closed until somebody opens them. */
import {html, nothing, type TemplateResult} from 'lit';
import {sign} from '../../ui/signs.js';
import type {MemberGroup, MemberView} from './member-view.js';
import {recordButton, recordSign, recordTag, type PartContext} from './record-parts.js';

/** So many are shown at a time. */
export const PAGE = 200;

export interface GroupContext extends PartContext {
  /** How many of a group are shown; undefined where nobody has opened or closed it. */
  readonly shownOf: (key: string) => number | undefined;
  readonly onShow: (key: string, count: number) => void;
}

export function memberGroupList(group: MemberGroup, parts: GroupContext): TemplateResult {
  if (group.label === '') return memberList(group, PAGE, parts);
  const holdsChosen = group.ids.some((id) => parts.chosen.has(id));
  const shown = parts.shownOf(group.key) ?? (group.collapsed && !holdsChosen ? 0 : PAGE);
  const onToggle = (event: Event): void => {
    const {open} = event.target as HTMLDetailsElement;
    if (open !== shown > 0) parts.onShow(group.key, open ? PAGE : 0);
  };
  return html`<details class="group" ?open=${shown > 0} @toggle=${onToggle}>
    <summary>
      ${sign(group.slot)} ${parts.view.words.countOf(group.label, group.ids.length)}
    </summary>
    ${shown > 0 ? memberList(group, shown, parts) : nothing}
  </details>`;
}

function memberList(group: MemberGroup, shown: number, parts: GroupContext): TemplateResult {
  const more = Math.min(PAGE, group.ids.length - shown);
  return html`<ul class="members" role="list">
      ${group.members(shown).map((member) => memberItem(member, parts))}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="link" @click=${() => parts.onShow(group.key, shown + PAGE)}>
          ${parts.view.words.more(more)}
        </button>`
        : nothing
    }`;
}

function memberItem({record, role, note, lived}: MemberView, parts: GroupContext): TemplateResult {
  const tag = lived.state === 'active' ? record.lived : lived;
  return html`<li class="member ${tag.state}">
    ${recordSign(record, parts.view)}
    <span class="grow"
      >${recordButton(record, parts)} ${recordTag({lived: tag}, parts.view)}
      ${role ? html`<span class="small muted role">${role}</span>` : nothing}</span
    >
    ${note ? html`<span class="small muted note">${note}</span>` : nothing}
  </li>`;
}
