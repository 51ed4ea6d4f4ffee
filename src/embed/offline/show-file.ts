/** Puts the network into the page of the one file, in front of the text that stands there for all others. */
import {unpackText} from './unpack-text.js';

/** Where whoever takes the file along again finds its text: also known to `elements/take-file`. */
const OWN_FILE = Symbol.for('koko-widgets:own-file');

export async function showFile(page: Document): Promise<void> {
  page.currentScript?.remove();
  // Before anything is added: the page as it stands in its file.
  const {outerHTML} = page.documentElement;
  Object.assign(globalThis, {[OWN_FILE]: `<!doctype html>\n${outerHTML}`});
  const main = page.querySelector('main');
  const packed = page.getElementById('koko-feed')?.textContent;
  if (!main || !packed) return;
  const graph = page.createElement('koko-network-graph');
  for (const name of ['layout', 'tour']) {
    const value = main.getAttribute(`data-${name}`);
    if (value) graph.setAttribute(name, value);
  }
  Object.assign(graph, {feed: JSON.parse(await unpackText(packed)) as object});
  page.getElementById('koko-still')?.remove();
  page.getElementById('koko-text')?.removeAttribute('open');
  main.querySelector('h1')?.after(graph);
}
