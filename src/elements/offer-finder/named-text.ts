/** Publishers and the like: a record of the feed, or plain text where no record exists. */
import type {Partner, Text} from '../../feed/types.js';

/** Whether it is a record: a text's entries are strings, a record's name is a text. */
export function isPartner(value: Partner | Text): value is Partner {
  return typeof value.name === 'object';
}

/** The name to show, either way. */
export function namedText(value: Partner | Text): Text {
  return isPartner(value) ? value.name : value;
}
