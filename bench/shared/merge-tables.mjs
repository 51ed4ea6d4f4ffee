/**
 * Tables of a page that outlive runs: what a run has measured takes the place of what stood there, every other row stays
 * as it was, with the day it was measured on.
 */

import {withShares} from './shares.mjs';

/**
 * @typedef {object} Block one table with the heading above it
 * @property {string} heading "### 100 Knoten"; empty where there is none
 * @property {readonly string[]} head titles of the columns, the day not among them
 * @property {readonly Line[]} lines
 * @property {string} [locale] of its numbers
 * @property {readonly import('./shares.mjs').Share[]} [shares] columns that are made from others
 */

/**
 * @typedef {object} Line a row
 * @property {readonly string[]} cells
 * @property {string} day ISO date
 */

/**
 * @typedef {object} Section
 * @property {readonly Block[]} blocks
 * @property {readonly string[]} notes what was run, newest first; each holds its day
 */

const DAY = /\d{4}-\d{2}-\d{2}/;

/**
 * Reads what stands between two markers of a page.
 *
 * @param {string} text
 * @param {string} dayTitle title of the column with the day
 * @returns {Section}
 */
export function readSection(text, dayTitle) {
  const parts = text.split(/\n{2,}/).map((part) => part.trim());
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  const notes = [];
  let heading = '';
  for (const part of parts) {
    if (part.startsWith('#')) heading = part;
    else if (part.startsWith('|')) blocks.push({heading, ...readTable(part, dayTitle)});
    else if (DAY.test(part)) notes.push(part);
    const day = DAY.exec(part)?.[0];
    const last = blocks.at(-1);
    // Tables of old pages say their day below.
    if (day && last && !part.startsWith('|'))
      blocks[blocks.length - 1] = {
        ...last,
        lines: last.lines.map((line) => (line.day === '' ? {...line, day} : line)),
      };
  }
  return {blocks, notes: [...new Set(notes)]};
}

/**
 * @param {string} text
 * @param {string} dayTitle
 */
function readTable(text, dayTitle) {
  const [head = [], , ...rows] = text.split('\n').map((row) =>
    row
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const at = head.indexOf(dayTitle);
  const isOwn = (/** @type {string} */ _cell, /** @type {number} */ k) => k !== at;
  return {
    head: head.filter(isOwn),
    lines: rows.map((row) => ({cells: row.filter(isOwn), day: row[at] ?? ''})),
  };
}

/**
 * What was measured over what stood there.
 *
 * @param {Section} old
 * @param {Section} fresh
 * @param {number} keys so many of the first cells say what a row is about
 * @returns {Section}
 */
export function mergeSections(old, fresh, keys) {
  const headings = [...new Set([...old.blocks, ...fresh.blocks].map(({heading}) => heading))];
  const blocks = headings.sort(bySize).flatMap((heading) => {
    const [before, after] = [old, fresh].map(({blocks: all}) =>
      all.find((block) => block.heading === heading),
    );
    if (!before || !after) return before ?? after ?? [];
    return {...after, lines: mergeLines(before, after, keys)};
  });
  const measured = new Set(fresh.blocks.flatMap(({lines}) => lines));
  const stay = blocks.flatMap(({lines}) => lines).filter((line) => !measured.has(line));
  const days = new Set(stay.map(({day}) => day));
  const kept = old.notes.filter((note) => days.has(DAY.exec(note)?.[0] ?? ''));
  return {blocks: blocks.map(withShares), notes: [...new Set([...fresh.notes, ...kept])]};
}

/** @param {string} heading */
const sizeOf = (heading) => Number(heading.replace(/\D/g, ''));

/**
 * @param {string} a
 * @param {string} b
 */
const bySize = (a, b) => sizeOf(a) - sizeOf(b);

/**
 * @param {Block} before
 * @param {Block} after
 * @param {number} keys
 */
function mergeLines(before, after, keys) {
  const keyOf = (/** @type {Line} */ {cells}) => cells.slice(0, keys).join(' | ');
  const fresh = new Map(after.lines.map((line) => [keyOf(line), line]));
  const lines = before.lines.map((line) => {
    const key = keyOf(line);
    const measured = fresh.get(key);
    fresh.delete(key);
    return measured ?? {...line, cells: inColumns(line.cells, before.head, after.head)};
  });
  return [...lines, ...fresh.values()];
}

/**
 * Cells of an old row under the titles of today.
 *
 * @param {readonly string[]} cells
 * @param {readonly string[]} from
 * @param {readonly string[]} to
 */
const inColumns = (cells, from, to) => to.map((title) => cells[from.indexOf(title)] ?? '–');

/**
 * @param {Section} section
 * @param {string} dayTitle
 */
export function writeSection({blocks, notes}, dayTitle) {
  const tables = blocks.flatMap(({heading, head, lines}) => {
    const rows = lines.map(({cells, day}) => [...cells, day]);
    const all = [[...head, dayTitle], [...head, ''].map(() => '---'), ...rows];
    const table = all.map((row) => `| ${row.join(' | ')} |`).join('\n');
    return heading === '' ? [table] : [heading, table];
  });
  return [...tables, ...notes].join('\n\n');
}
