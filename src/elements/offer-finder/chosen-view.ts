/** What narrows the list, as chips that take themselves away. */
import {html, nothing} from 'lit';
import {chipList, type Chip} from '../../ui/chips.js';
import type {Drawing, Drawn} from './drawing.js';
import {chosenValues} from './finder-model.js';
import type {FinderActions, FinderView} from './finder-view.js';

export function chosenChips(view: FinderView, actions: FinderActions, drawing: Drawing): Drawn {
  const {words} = drawing;
  const all = [
    ...scopeChips(view, actions, drawing),
    ...queryChip(view, actions, drawing),
    ...valueChips(view, actions, drawing),
    ...placeChip(view, actions, drawing),
  ];
  if (all.length === 0) return nothing;
  const removeAll = html`<button class="link small no-print" type="button" @click=${() => actions.removeAll()}>${words.removeAll}</button>`;
  return html`<div class="chosen">${chipList(words.chosenFilters, all, all.length > 1 ? removeAll : undefined)}</div>`;
}

function scopeChips(
  {scope}: FinderView,
  actions: FinderActions,
  {words, say, shown}: Drawing,
): readonly Chip[] {
  return scope.map((record, at) => {
    const group = words.scope[record.type];
    const name = record.shortName ?? record.name;
    return {
      group,
      label: shown(name),
      removeLabel: words.removeScope(group, say(name)),
      onRemove: () => actions.removeScope(record.id, at),
    };
  });
}

/** What was typed stands among the chips only where it is part of the trouble. */
function queryChip(
  {query, result}: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): readonly Chip[] {
  if (result.total > 0 || query.trim() === '') return [];
  return [
    {
      group: words.query,
      label: query,
      removeLabel: words.removeQuery(query),
      onRemove: () => actions.search(''),
    },
  ];
}

function valueChips(view: FinderView, actions: FinderActions, drawing: Drawing): readonly Chip[] {
  const before = view.scope.length;
  return chosenValues(view.refinements).map(({facet, id}, index) => {
    const item = view.result.facets
      .find(({key}) => key === facet)
      ?.items.find((one) => one.id === id);
    const group = groupOf(facet, drawing);
    return {
      group,
      label: item ? drawing.shown(item.label) : id,
      removeLabel: drawing.words.removeFilter(group, item ? drawing.say(item.label) : id),
      onRemove: () => actions.removeValue(facet, id, before + index),
    };
  });
}

function placeChip(
  {scope, refinements, place, within}: FinderView,
  actions: FinderActions,
  {words}: Drawing,
): readonly Chip[] {
  if (!place) return [];
  const label = words.placeLabel(place.label, within);
  return [
    {
      group: words.place,
      label,
      removeLabel: words.removeFilter(words.place, label),
      onRemove: () => actions.removeNear(scope.length + chosenValues(refinements).length),
    },
  ];
}

/** A facet's name on a chip. */
export const groupOf = (facet: string, {words}: Drawing): string =>
  words.chips[facet] ?? words.facets[facet] ?? facet;
