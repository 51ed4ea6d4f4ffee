/**
 * Columns that say what part a row's number is of another row's. They are made from the rows that stand in the table after a
 * run: what was not measured again is set in proportion to the same number as what was.
 */

/**
 * @typedef {object} Share
 * @property {string} title of the column
 * @property {string} of title of the column whose numbers are set in proportion; the first number of a cell counts
 * @property {(name: string) => boolean} isBase rows that may be the measure, by their first cell; the least of them is
 * @property {number} digits
 */

/** Writes numbers as people do; a dash where there is none. */
export const numberIn =
  (/** @type {string} */ locale) =>
  (/** @type {number | null | undefined} */ value, digits = 0) =>
    value === undefined || value === null
      ? '–'
      : new Intl.NumberFormat(locale, {
          ...{minimumFractionDigits: digits, maximumFractionDigits: digits},
        }).format(value);

/**
 * The number that a cell begins with.
 *
 * @param {string} cell
 * @param {string} locale
 */
function numberAt(cell, locale) {
  const [point = '.'] = /[^\d]/.exec(new Intl.NumberFormat(locale).format(0.5)) ?? [];
  const [text] = /^\d[\d.,]*/.exec(cell) ?? [];
  const kept = [...(text ?? '')].filter((sign) => sign === point || /\d/.test(sign)).join('');
  return text === undefined ? undefined : Number(kept.replace(point, '.'));
}

/**
 * @template {{head: readonly string[], lines: readonly {cells: readonly string[], day: string}[],
 *   locale?: string, shares?: readonly Share[]}} Block
 * @param {Block} block
 * @returns {Block}
 */
export function withShares(block) {
  const {head, lines, locale = 'en-GB', shares = []} = block;
  const write = numberIn(locale);
  const columns = shares.map(({title, of, isBase, digits}) => {
    const from = head.indexOf(of);
    const numbers = lines.map(({cells}) => numberAt(cells[from] ?? '', locale));
    const bases = numbers.filter((_, k) => isBase(lines[k]?.cells[0] ?? ''));
    const base = Math.min(...bases.map((value) => value ?? Infinity));
    const isMeasure = base > 0 && base < Infinity;
    const texts = numbers.map((value) =>
      write(isMeasure && value !== undefined ? value / base : undefined, digits),
    );
    return {at: head.indexOf(title), numbers, texts};
  });
  return {
    ...block,
    lines: lines.map((line, k) => ({
      ...line,
      cells: line.cells.map((cell, at) => {
        const column = columns.find((one) => one.at === at);
        // A page that failed has no figures, and no dashes for them.
        return column && cell !== '' ? (column.texts[k] ?? cell) : cell;
      }),
    })),
  };
}
