/** What the widgets call a partner, committee or programme. */
import type {Actor, Text} from '../../feed/types.js';

type Named = Pick<Actor, 'name' | 'shortName'>;
type Say = (text: Text) => string;

/**
 * The abbreviation of a record; empty where it has none, or where words of its name begin with it: a
 * shortened form ("Lenkungskreis") is nothing that a reader would have to learn.
 */
export function abbreviation({name, shortName}: Named, say: Say): string {
  const short = shortName ? say(shortName) : '';
  const long = say(name).toLowerCase();
  const at = long.indexOf(short.toLowerCase());
  const isHeld = at === 0 || (at > 0 && !/\p{L}/u.test(long.charAt(at - 1)));
  return isHeld ? '' : short;
}

/** Name and abbreviation: "Handwerkskammer (HWK)". */
export function fullName(record: Named, say: Say): string {
  const short = abbreviation(record, say);
  return short === '' ? say(record.name) : `${say(record.name)} (${short})`;
}
