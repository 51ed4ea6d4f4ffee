/** Members of a committee, and partners without one, as rows; many of them in groups by category that open on demand. */
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.js';
import {sign} from '../../ui/signs.js';
import {cell, head, row, rowKey, type ListContext, type Spot} from './list-rows.js';
import {memberFacts, PAGE, shownIn} from './member-template.js';
import type {MemberGroup, MemberView} from './member-view.js';
import {recordButton, recordSign, recordTag} from './record-parts.js';
import {pagesIn} from './pages-in.js';

/** How many rows groups make under their parent. */
export const countRows = (groups: readonly MemberGroup[]): number =>
  groups.reduce((sum, {label, ids}) => sum + (label === '' ? ids.length : 1), 0);

/** The first rows under a body or a heading. */
export function memberRows(
  groups: readonly MemberGroup[],
  spot: Omit<Spot, 'at'>,
  parts: ListContext,
): readonly TemplateResult[] {
  return groups.map((group, at) =>
    group.label === ''
      ? membersIn(group, PAGE, spot, parts)
      : groupRow(group, {...spot, at: at + 1}, parts),
  );
}

function groupRow(group: MemberGroup, spot: Spot, parts: ListContext): TemplateResult {
  const {label, slot, ids, key} = group;
  const shown = shownIn(group, parts);
  const isOpen = shown > 0;
  const inside = {
    parent: rowKey(spot, key),
    level: spot.level + 1,
    of: ids.length,
  };
  const button = html`<button
    type="button"
    class="unfold"
    tabindex="-1"
    aria-expanded=${isOpen}
    data-fold
    @click=${() => parts.memory.show(key, isOpen ? 0 : PAGE)}
  >
    <span class="fold ${isOpen ? '' : 'closed'}">${icon('down')}</span>${sign(slot)}
    <span>${pagesIn(parts.view).countOf(label, ids.length)}</span>
  </button>`;
  return html`${row({look: 'group', spot, id: key, isOpen}, head(button))}
  ${isOpen ? membersIn(group, shown, inside, parts) : nothing}`;
}

function membersIn(
  group: MemberGroup,
  shown: number,
  spot: Omit<Spot, 'at'>,
  parts: ListContext,
): TemplateResult {
  const views = group.members(shown);
  return html`<div class="members" role="none">
      ${views.map((member, at) => memberRow(member, {...spot, at: at + 1}, parts))}
    </div>
    ${views.length < group.ids.length ? moreRow(group, shown, spot, parts) : nothing}`;
}

function memberRow(member: MemberView, spot: Spot, parts: ListContext): TemplateResult {
  const {record, note, lived} = member;
  const tag = lived.state === 'active' ? record.lived : lived;
  const name = html`${recordButton(record, parts)} ${recordTag({lived: tag, id: record.id}, parts.view)}`;
  const isChosen = parts.chosen.has(record.id);
  return row(
    {look: `member ${tag.state}`, spot, id: record.id, isChosen},
    html`${recordSign(record, parts.view)}
      <div class="grow" role="none">${head(name)} ${cell(2, memberFacts(member), 'small muted role')}</div>
      ${cell(3, note, 'small muted note')}`,
  );
}

/** Stands after the members that are shown; the first of those that come is where one reads on. */
function moreRow(
  {key, ids}: MemberGroup,
  shown: number,
  spot: Omit<Spot, 'at'>,
  parts: ListContext,
): TemplateResult {
  const onMore = (): void => {
    parts.memory.goTo(rowKey(spot, ids[shown] ?? ''));
    parts.memory.show(key, shown + PAGE);
  };
  const button = html`<button type="button" class="link" tabindex="-1" @click=${onMore}>
    ${pagesIn(parts.view).more(Math.min(PAGE, ids.length - shown))}
  </button>`;
  return row({look: 'more', spot: {...spot, at: shown + 1}, id: 'more'}, head(button));
}
