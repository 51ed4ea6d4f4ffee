import type {Actor} from '../../feed/types.js';
import {recordViewsPart} from './parts.js';
import {fullName, type ViewContext} from './view-context.js';

/** "Agentur für Arbeit ausgewählt. Sitzt in beiden Gremien": what is announced of a choice. */
export function choiceWords(record: Actor, view: ViewContext): string {
  const {seatsTitle = '', membersTitle = ''} =
    recordViewsPart.module?.panelView(record, view) ?? {};
  const facts = [view.words.choice(fullName(record, view).value), seatsTitle || membersTitle];
  return facts.filter((fact) => fact !== '').join('. ');
}
