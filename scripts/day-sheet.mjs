/**
 * Pictures of Hagen and Ennepe-Ruhr before, during and after the hand-over of 2013, a column for each day: network, its
 * list, directory. `npx tsx scripts/day-sheet.mjs` writes `docs/pictures/sheets/hagen-days.webp`. Needs `npm run build`.
 */
import {join} from 'node:path';
import {root} from './lib/run.mjs';
import {pictureOf, writeSheet} from './lib/sheet.mjs';
import {openStudio} from './lib/studio.mjs';

const DAYS = ['2012-06-01', '2013-06-01', '2014-03-01'];
const WIDTH = 1100;

/** @type {readonly (readonly [string, string])[]} */
const ROWS = [
  ['koko-network-graph', ''],
  ['koko-network-graph', '&koko-nv=list'],
  ['koko-partner-directory', '&koko-pv=committee'],
];

const studio = await openStudio();
try {
  /** @type {string[]} */
  const cells = [];
  for (const [widget, view] of ROWS)
    for (const day of DAYS) cells.push(await pictureOn(day, widget, view));
  const file = join(root, 'docs/pictures/sheets/hagen-days.webp');
  await writeSheet(await studio.blank(), {file, cells, widths: DAYS.map(() => WIDTH), scale: 0.5});
} finally {
  await studio.close();
}

/**
 * @param {string} day
 * @param {string} widget
 * @param {string} view
 */
async function pictureOn(day, widget, view) {
  const path = `hagen-ennepe-ruhr.html?koko-day=${day}${view}`;
  const page = await studio.open(path, {width: WIDTH, mode: 'light'});
  const picture = await pictureOf(page, widget);
  await page.close();
  return picture;
}
