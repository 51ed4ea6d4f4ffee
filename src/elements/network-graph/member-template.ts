/** Members in the panel, as a list of signs and names; large groups stay closed until somebody opens them. */
import {html, nothing, type TemplateResult} from 'lit';
import {sign} from '../../ui/signs.js';
import type {ListMemory} from './list-memory.js';
import type {MemberGroup, MemberView} from './member-view.js';
import {recordButton, recordSign, recordTag, type PartContext} from './record-parts.js';
import {pagesIn} from './pages-in.js';

/** So many are shown at a time. */
export const PAGE = 200;

export interface GroupContext extends PartContext {
  readonly memory: ListMemory;
}

export function memberGroupList(group: MemberGroup, parts: GroupContext): TemplateResult {
  if (group.label === '') return memberList(group, PAGE, parts);
  const shown = shownIn(group, parts);
  const onToggle = (event: Event): void => {
    const {open} = event.target as HTMLDetailsElement;
    if (open !== shown > 0) parts.memory.show(group.key, open ? PAGE : 0);
  };
  return html`<details class="group" ?open=${shown > 0} @toggle=${onToggle}>
    <summary>
      ${sign(group.slot)} ${pagesIn(parts.view).countOf(group.label, group.ids.length)}
    </summary>
    ${shown > 0 ? memberList(group, shown, parts) : nothing}
  </details>`;
}

/** How many of a group are shown: none of a long list, unless it holds what is chosen. */
export function shownIn({key, ids, collapsed}: MemberGroup, parts: GroupContext): number {
  const holdsChosen = ids.some((id) => parts.chosen.has(id));
  return parts.memory.shownOf(key) ?? (collapsed && !holdsChosen ? 0 : PAGE);
}

/** "Vorsitz · seit 2014". */
export const memberFacts = ({role, period}: MemberView): string =>
  [role, period].filter((part) => part !== '').join(' · ');

function memberList(group: MemberGroup, shown: number, parts: GroupContext): TemplateResult {
  const more = Math.min(PAGE, group.ids.length - shown);
  return html`<ul class="members" role="list">
      ${group.members(shown).map((member) => memberItem(member, parts))}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="link" @click=${() => parts.memory.show(group.key, shown + PAGE)}>
          ${pagesIn(parts.view).more(more)}
        </button>`
        : nothing
    }`;
}

function memberItem(member: MemberView, parts: GroupContext): TemplateResult {
  const {record, note, lived} = member;
  const facts = memberFacts(member);
  const tag = lived.state === 'active' ? record.lived : lived;
  return html`<li class="member ${tag.state}">
    ${recordSign(record, parts.view)}
    <span class="grow"
      >${recordButton(record, parts)} ${recordTag({lived: tag, id: record.id}, parts.view)}
      ${facts ? html`<span class="small muted role">${facts}</span>` : nothing}</span
    >
    ${note ? html`<span class="small muted note">${note}</span>` : nothing}
  </li>`;
}
