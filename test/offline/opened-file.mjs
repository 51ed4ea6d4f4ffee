/** What can be asked of the one file once it is open. */

const GRAPH = `document.querySelector('koko-network-graph')`;
const IS_SETTLED = `${GRAPH}?.dataset.state === 'ready' && ${GRAPH}.shadowRoot.querySelector('[data-id]') !== null`;

/** Longer than the slowest seen by far: a hanging page fails with its state. */
const LIMIT = 30_000;

/**
 * Waits for the picture at rest.
 *
 * @param {import('./engines.mjs').Opened} page
 * @returns {Promise<number>} when it was first seen so, ms since the page began
 */
export async function settledAfter(page) {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const at = await page.ask(`${IS_SETTLED} ? performance.now() : 0`);
    if (at > 0) return at;
  }
  throw new Error(`No picture: ${await page.ask('document.body.innerText.slice(0, 300)')}`);
}

/**
 * @param {import('./engines.mjs').Opened} page
 * @returns {Promise<string>}
 */
export const pictureOf = (page) =>
  page.ask(`${GRAPH}.shadowRoot.querySelector('[part=picture]').outerHTML`);

/**
 * What the file's page makes as a file of its own. WebDriver waits for no promise: it is put where the next question finds it.
 *
 * @param {import('./engines.mjs').Opened} page
 * @returns {Promise<string>}
 */
export async function exportOf(page) {
  await page.ask(`void ${GRAPH}.exportSvg().then((svg) => (globalThis.exported = svg))`);
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const svg = await page.ask(`globalThis.exported ?? ''`);
    if (svg) return svg;
  }
  throw new Error('No SVG came.');
}
