/** Names and lists that must fit a line. */

/** The same text where it fits; else as many whole words as do, and an ellipsis. Never longer than `most`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - 1);
  const end = text.lastIndexOf(' ', room);
  const kept = end > room / 2 ? text.slice(0, end) : wholeSigns(text, room);
  return `${kept.replace(LOOSE_END, '')}…`;
}

/** What no cut name should end with: little words, and signs that lead on. */
const LOOSE_END = /(?: \p{Ll}{1,3})?[\s,;:(–-]*$/u;

/** Half of a sign beyond the first 65,536 would be none. */
function wholeSigns(text: string, room: number): string {
  const kept = text.slice(0, room);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * As many names as fit, the rest as a number.
 *
 * @param join puts names and how many more there are into words
 */
export function listed(
  names: readonly string[],
  most: number,
  join: (shown: readonly string[], more: number) => string,
): string {
  for (let count = names.length; count > 1; count--) {
    const line = join(names.slice(0, count), names.length - count);
    if (line.length <= most) return line;
  }
  return shorten(join(names.slice(0, 1), Math.max(0, names.length - 1)), most);
}
