/** What the widgets call a partner, committee or programme. */
import type {Actor, Text} from '../../feed/types.js';

type Named = Pick<Actor, 'name' | 'shortName'>;
type Say = (text: Text) => string;

/**
 * The abbreviation of a record; empty where it has none or its name holds it: a shortened form of
 * the name ("Lenkungskreis") is nothing that a reader would have to learn.
 */
export function abbreviation({name, shortName}: Named, say: Say): string {
  const short = shortName ? say(shortName) : '';
  return say(name).toLowerCase().includes(short.toLowerCase()) ? '' : short;
}

/** Name and abbreviation: "Handwerkskammer (HWK)". */
export function fullName(record: Named, say: Say): string {
  const short = abbreviation(record, say);
  return short === '' ? say(record.name) : `${say(record.name)} (${short})`;
}
