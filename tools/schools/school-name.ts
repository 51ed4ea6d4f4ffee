/**
 * A school's name from the three columns of the list. The columns are 40 characters wide and cut
 * words and phrases wherever they happen to end.
 */

/** What stands at a column's edge and belongs to its neighbour. */
const INNER_START = /^(für|der|des|d\.|f\.|i\.|im|in|mit|von|und|nach|n\.|Entwicklung)(?=[\s,]|$)/;
const INNER_END =
  /(^|\s)(für|der|des|dem|mit|und|Städt\.|Förderschwerpunkt|Förderschwerp\.|FSP|i\. Alten)$/;

/** A remark between dashes: "- Sekundarstufe I -", "-Sek.II-". */
const REMARK = /(^|\s)-\s?([^-]+?)\s?-(?=\s|$)/g;

const tidy = (line: string): string =>
  line
    .replace(REMARK, '$1($2) ')
    .replace(/ -(?=\p{Lu})/gu, ' – ')
    .replace(/-(?=Sekundarstufe)/g, ', ')
    .replace(/"([^"]*)"/g, '„$1“')
    .replace(/(?<=\p{Ll}{2})(?=GmbH)/gu, ' ')
    .replace(/Iu\./g, 'I u.')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(?<!\be)\.(?=\p{L})/gu, '. ')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .replace(/\s+/g, ' ')
    .trim();

const isPlace = (line: string, place: string): boolean =>
  line === place || line.startsWith(`${place}-`) || line.startsWith(`${place} `);

const join = (name: string, next: string, place: string): string => {
  if (name === '') return next;
  if (name.endsWith('-')) return /^\p{Ll}/u.test(next) ? name.slice(0, -1) + next : name + next;
  const belongs =
    INNER_START.test(next) ||
    INNER_END.test(name) ||
    /^[(–]/.test(next) ||
    name.endsWith(',') ||
    isPlace(next, place);
  return belongs ? `${name} ${next}` : `${name}, ${next}`;
};

/**
 * The full name, put together from columns; `place` is the municipality, which may stand in a
 * column of its own. Abbreviations stay as the list has them.
 */
export function joinSchoolName(columns: readonly string[], place: string): string {
  return columns
    .map(tidy)
    .filter((line) => line !== '')
    .reduce((name, line) => join(name, line, place), '');
}

/**
 * What people call the school: the first phrase of the full name, or the first `phrases` of them.
 * A carrier that stands before the name is left out.
 */
export function shortenSchoolName(name: string, phrases = 1): string {
  const parts = name.split(/, | \(| (?=(?:[dfin]\. ))/);
  const own = parts[0]?.startsWith('Evangelische Stiftung') ? parts.slice(1) : parts;
  return own.slice(0, phrases).join(', ');
}
