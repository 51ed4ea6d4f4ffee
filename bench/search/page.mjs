/**
 * What every measured page runs. The text of the data is in memory before the clock starts; times are ms since then.
 */
import * as engine from 'engine';
import {longestSince, painted, rest} from '../shared/page-clock.mjs';

const container = document.querySelector('#offers');
let page;

/** From the data to the first twenty cards, then to the answer to a first word. */
async function start(firstWord) {
  const text = await (await fetch(engine.source ?? 'documents.json')).text();
  await engine.warm?.(container);
  await rest(300);
  const notes = {};
  const from = performance.now();
  page = await engine.start({text, container, note: (name, ms) => (notes[name] = ms)});
  if (page.type) {
    notes.first = (await painted()) - from;
    await page.type(firstWord);
    notes.answer = (await painted()) - from;
  }
  await rest(300);
  return {...notes, longest: longestSince(from)};
}

/** Times of single searches, as many of them as fit into the time that is given. */
async function queries(texts, limit) {
  const times = [];
  const end = performance.now() + limit;
  for (const text of texts) {
    if (times.length > 20 && performance.now() > end) break;
    const from = performance.now();
    await page.query(text);
    times.push(performance.now() - from);
    if (times.length % 20 === 0) await rest(0);
  }
  return times;
}

/** Times from a key to the painted results, while words are typed letter by letter. */
async function keys(words, limit) {
  const times = [];
  const end = performance.now() + limit;
  for (const word of words)
    for (let length = 1; length <= word.length; length += 1) {
      if (times.length > 10 && performance.now() > end) return times;
      const from = performance.now();
      await page.type(word.slice(0, length));
      times.push((await painted()) - from);
      await rest(30);
    }
  return times;
}

/** All that a search gives for each query. */
async function answers(list) {
  const found = {};
  for (const {id, query} of list) found[id] = (await page.query(query, 1000)).ids;
  return found;
}

Object.assign(globalThis, {
  bench: {start, queries, keys, answers, can: () => Object.keys(page)},
});
