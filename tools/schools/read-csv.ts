/** Reads separated values as offices hand them out. */

interface Cursor {
  readonly text: string;
  at: number;
}

const readQuoted = (cursor: Cursor): string => {
  let value = '';
  for (cursor.at++; cursor.at < cursor.text.length; cursor.at++) {
    const char = cursor.text.charAt(cursor.at);
    if (char !== '"') value += char;
    else if (cursor.text.charAt(cursor.at + 1) === '"') value += cursor.text.charAt(cursor.at++);
    else break;
  }
  cursor.at++;
  return value;
};

const readBare = (cursor: Cursor, separator: string): string => {
  const from = cursor.at;
  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === separator || char === '\n' || char === '\r') break;
    cursor.at++;
  }
  return cursor.text.slice(from, cursor.at);
};

const readRow = (cursor: Cursor, separator: string): string[] => {
  const row: string[] = [];
  for (;;) {
    const quoted = cursor.text.charAt(cursor.at) === '"';
    row.push(quoted ? readQuoted(cursor) : readBare(cursor, separator));
    if (cursor.text.charAt(cursor.at) !== separator) break;
    cursor.at++;
  }
  while (/[\r\n]/.test(cursor.text.charAt(cursor.at))) cursor.at++;
  return row;
};

/** The separator that a first line `sep=;` names, and the text after it. */
const takeSeparator = (text: string): {separator: string; rest: string} => {
  const line = /^sep=(.)\r?\n/.exec(text);
  return {separator: line?.[1] ?? ';', rest: text.slice(line?.[0].length ?? 0)};
};

/**
 * Rows as objects keyed by the header (RFC 4180 with any separator). A byte order mark and a
 * `sep=;` line are skipped, blanks around values cut off, and the word `null` means an empty value.
 */
export function readCsv(source: string): Readonly<Record<string, string>>[] {
  const {separator, rest} = takeSeparator(source.replace(/^\uFEFF/, ''));
  const cursor: Cursor = {text: rest, at: 0};
  const header = readRow(cursor, separator);
  const rows: Record<string, string>[] = [];
  while (cursor.at < rest.length) {
    const values = readRow(cursor, separator).map((value) => value.trim());
    const cells = header.map((key, index) => [key, values[index] ?? ''] as const);
    rows.push(
      Object.fromEntries(cells.map(([key, value]) => [key, value === 'null' ? '' : value])),
    );
  }
  return rows;
}
