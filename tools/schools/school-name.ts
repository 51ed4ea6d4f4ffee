/**
 * A school's name from the three columns of the list. The columns are 40 characters wide and cut
 * words and phrases wherever they happen to end.
 */

/** Words that never begin or end a phrase: what stands beside them belongs together. */
const INNER_START = /^(für|der|des|d\.|f\.|i\.|mit|von|und|nach|n\.)(?=[\s\p{L}])/u;
const INNER_END = /(^|\s)(für|der|des|dem|die|mit|und|Förderschwerpunkt|Förderschwerp\.|FSP|FSP Lernen,)$/;

/** A remark between dashes: "- Sekundarstufe I -", "-Sek.II-". */
const REMARK = /(^|\s)-\s?([^-]+?)\s?-(?=\s|$)/g;

const tidy = (line: string): string =>
  line
    .replace(REMARK, '$1($2) ')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(?<=\p{L}{3})\.(?=\p{Lu})/gu, '. ')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .replace(/\s+/g, ' ')
    .trim();

const isPlace = (line: string, place: string): boolean => line === place || line.startsWith(`${place}-`);

const join = (name: string, next: string, place: string): string => {
  if (name === '') return next;
  if (name.endsWith('-')) return /^\p{Ll}/u.test(next) ? name.slice(0, -1) + next : name + next;
  const belongs =
    INNER_START.test(next) ||
    INNER_END.test(name) ||
    /^[(-]/.test(next) ||
    name.endsWith(',') ||
    isPlace(next, place);
  return belongs ? `${name} ${next}` : `${name}, ${next}`;
};

/** The full name, put together from columns; `place` is the municipality, which may stand in a column of its own. */
export function joinSchoolName(columns: readonly string[], place: string): string {
  return columns
    .map(tidy)
    .filter((line) => line !== '')
    .reduce((name, line) => join(name, line, place), '');
}

/** What people call the school: the full name up to its first comma or bracket. */
export function shortenSchoolName(name: string): string {
  return name.split(/, | \(/)[0] ?? name;
}
