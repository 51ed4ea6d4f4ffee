/** Many pictures side by side in one file. */

/** @typedef {import('puppeteer-core').Page} Page */

/** The longest picture, px; the foot of longer ones is cut. */
const LONGEST = 2400;

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<string>} address that holds the picture of an element
 */
export async function pictureOf(page, selector) {
  const element = await page.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`No ${selector} on ${page.url()}`);
  const shot = await page.screenshot({
    captureBeyondViewport: true,
    clip: {...box, height: Math.min(LONGEST, box.height)},
    encoding: 'base64',
    type: 'webp',
    quality: 80,
  });
  return `data:image/webp;base64,${shot}`;
}

/**
 * @param {Page} page an empty one
 * @param {{file: string, cells: readonly string[], widths: readonly number[], scale: number}} sheet pictures row by row,
 *   widths of the columns in px, and in which part of their size they are shown
 */
export async function writeSheet(page, {file, cells, widths, scale}) {
  const columns = widths.map((width) => `${Math.round(width * scale)}px`).join(' ');
  await page.setContent(`<!doctype html><style>
    body {margin: 0; padding: 16px; background: #888; width: max-content}
    div {display: grid; grid-template-columns: ${columns}; gap: 16px; align-items: start}
    img {zoom: ${scale}; display: block}
  </style><div>${cells.map((cell) => `<img alt="" src="${cell}">`).join('')}</div>`);
  const body = await page.waitForSelector('body');
  await body?.screenshot({path: file, type: 'webp', quality: 38});
  await page.close();
}
