/** From what a graph shows to what a step would show, and that in words. */
import {isActor} from '../../feed/actors.js';
import type {Feed} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {tourEditorMessages} from '../../i18n/tour-editor.js';
import type {StepView} from '../../stage/tour-draft.js';
import type {EditorContext, Screen} from './editor-context.js';

/** A step follows what is chosen, the tiers that the legend leaves, the day and the layout. */
export function screenStep({state, view, layout}: Screen, feed: Feed): StepView {
  const {selection, day} = state;
  const {refinements} = view;
  return {
    focus: selection.filter((id) => isActor(feed.get(id))),
    tiers: (refinements.tiers ?? []).filter((id) => feed.get(id)?.type === 'tier'),
    ...(day === undefined ? {} : {date: day}),
    ...(layout === 'bands' ? {} : {layout}),
  };
}

/** "Agentur für Arbeit, Ebene Operative Ebene, am 1. Juni 2013". */
export function shownWords(view: StepView, {feed, lang, say}: EditorContext): string {
  const words = tourEditorMessages(lang);
  const names = view.focus.flatMap((id) => {
    const record = feed.get(id);
    return isActor(record) ? [say(record.name)] : [];
  });
  const tiers = view.tiers.flatMap((id) => {
    const tier = feed.get(id);
    return tier?.type === 'tier' ? [words.tier(say(tier.label))] : [];
  });
  const what = [...names, ...tiers];
  return [
    ...(what.length > 0 ? what : [words.whole]),
    ...(view.date === undefined ? [] : [words.onDay(formatDate(view.date, lang))]),
    ...(view.layout === undefined ? [] : [words.layouts[view.layout]]),
  ].join(', ');
}
