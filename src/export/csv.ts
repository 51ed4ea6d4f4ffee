/** Tables as comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */
import {harmlessText} from './harmless.js';

export interface Column<T> {
  readonly heading: string;
  readonly value: (record: T) => string;
}

export interface CsvOptions {
  /** `;` where a spreadsheet has a decimal comma, as in German; `,` by default. */
  readonly delimiter?: ',' | ';';
}

/** Spreadsheets look for an encoding; without this mark they guess, and umlauts break. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for the beginning of a formula, also as the wide signs of East Asian scripts. */
const FORMULA = /^[\s\u00a0]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

/** A file of one heading row and one row for each record, with byte order mark and CRLF. */
export function toCsv<T>(
  records: readonly T[],
  columns: readonly Column<T>[],
  {delimiter = ','}: CsvOptions = {},
): string {
  const rows = [
    columns.map(({heading}) => heading),
    ...records.map((record) => columns.map(({value}) => value(record))),
  ];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell)).join(delimiter));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A cell in quotation marks; what would be a formula becomes text by an apostrophe, as OWASP advises. */
function csvCell(value: string): string {
  const text = harmlessText(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
