/** Records that the network draws, and texts that stand where none exists. */
import type {Actor, FeedRecord, Text} from './types.js';

/** Whether it is a partner, committee or programme. A text may well have a key `id`, that is Indonesian; none has a key `type`. */
export function isActor(value: FeedRecord | Text | undefined): value is Actor {
  return value?.type === 'partner' || value?.type === 'committee' || value?.type === 'programme';
}

/** A text, or the name of the record that stands in its place. */
export function namedText(value: Actor | Text): Text {
  return isActor(value) ? value.name : value;
}
