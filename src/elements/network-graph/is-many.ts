import {isActor} from '../../feed/actors.js';
import type {ViewContext} from './view-context.js';

/** Whether what stands after a record's name is in the plural: „Schulen sitzen“, but „Trägerverbund sitzt“. */
export function isMany(id: string, {feed, words, text}: ViewContext): boolean {
  const record = feed.get(id);
  if (!isActor(record) || record.type !== 'partner' || !record.group) return false;
  return !words.oneBody.test(text(record.name).value);
}
