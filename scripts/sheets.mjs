/**
 * Pictures of the network in all widths and modes, a sheet for each feed, to be looked at: `npx tsx scripts/sheets.mjs [feeds]`.
 * Writes `docs/pictures/sheets/<feed>.webp`. Needs `npm run build`.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './lib/run.mjs';
import {pictureOf, writeSheet} from './lib/sheet.mjs';
import {openStudio} from './lib/studio.mjs';

const FEEDS = [
  'muenster',
  'kreis-offenbach',
  'hagen-ennepe-ruhr',
  'musterstadt',
  'musterstadt-5000',
  'musterstadt-5000-free',
];
/** In bands, with its partners counted; and laid out freely, on a canvas. */
const LARGE = 'musterstadt-5000';
const WIDTHS = [360, 768, 1440, 1920];
const MODES = ['light', 'dark', 'forced', 'print'];

/** Pictures are shown in this part of their size. */
const SCALE = 0.36;

/** The demo's pages keep their text in a column; here the widget has the whole window. A canvas gets sharp when it rests. */
const WIDEN = `(async () => {
  for (const one of document.querySelectorAll('main')) one.style.maxWidth = 'none';
  const graph = document.querySelector('koko-network-graph');
  GRAPH
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  await graph.updateComplete;
  while (graph.dataset.state !== 'ready') await new Promise(requestAnimationFrame);
  const canvas = graph.shadowRoot.querySelector('canvas');
  for (let before = '', same = canvas ? 0 : 3; same < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = canvas.toDataURL();
    same = now === before ? same + 1 : 0;
    before = now;
  }
})()`;

const feeds = process.argv.length > 2 ? process.argv.slice(2) : FEEDS;
const folder = join(root, 'docs/pictures/sheets');
const extra = mkdtempSync(join(tmpdir(), 'koko-sheets-'));
mkdirSync(folder, {recursive: true});
const studio = await openStudio({'/extra/': extra});
try {
  if (feeds.some((feed) => feed.startsWith(LARGE))) await writeLargeTown();
  for (const feed of feeds) await makeSheet(feed);
} finally {
  await studio.close();
  rmSync(extra, {recursive: true});
}

/** The page of the made-up town, with 5,000 partners. */
async function writeLargeTown() {
  const {generateMusterstadt} = await import('../tools/musterstadt/generate.js');
  const feed = generateMusterstadt({seed: 68, partners: 5000, committees: 80, offers: 0});
  writeFileSync(join(extra, 'feed.json'), JSON.stringify(feed));
  const page = readFileSync(join(root, 'demo/musterstadt.html'), 'utf8');
  const text = page
    .replaceAll('feeds/musterstadt.json', 'feed.json')
    .replace(/(src|href)="(?!https?:|#|\/|feed\.json)/g, '$1="../');
  writeFileSync(join(extra, `${LARGE}.html`), text);
}

/** @param {string} feed */
async function makeSheet(feed) {
  /** @type {string[]} */
  const cells = [];
  for (const mode of MODES)
    for (const width of WIDTHS) cells.push(await picture(feed, width, mode));
  const file = join(folder, `${feed}.webp`);
  await writeSheet(await studio.blank(), {file, cells, widths: WIDTHS, scale: SCALE});
  console.log(`${feed}.webp`);
}

/**
 * @param {string} feed
 * @param {number} width
 * @param {string} mode
 * @returns {Promise<string>} address that holds the picture
 */
async function picture(feed, width, mode) {
  const path = feed.startsWith(LARGE) ? `extra/${LARGE}.html` : `${feed}.html`;
  const script = WIDEN.replace(
    'GRAPH',
    feed === 'musterstadt-5000-free' ? "graph.layout = 'free';" : '',
  );
  const page = await studio.open(path, {width, mode, script});
  const shot = await pictureOf(page, 'koko-network-graph');
  await page.close();
  return shot;
}
