/** The directory over all schools, and what a visitor does with it. The text of the feed is in memory before the clock starts. */
import {longestSince, painted, rest} from '../shared/page-clock.mjs';

const LETTER_MS = 30;

let directory;
let began = 0;

const all = (selector) => [...directory.shadowRoot.querySelectorAll(selector)];

const firstCard = (root) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.card')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true});
  });

/** The code is there before the clock starts, as it is on every other page. */
async function warm() {
  const small = document.createElement('koko-partner-directory');
  small.feed = {meta: {format: 'koko-feed/1', title: 'leer', languages: ['de']}};
  document.body.append(small);
  await customElements.whenDefined('koko-partner-directory');
  await small.updateComplete;
  small.remove();
}

async function start() {
  const text = await (await fetch('feed.json')).text();
  await warm();
  await rest(300);
  const feed = document.createElement('script');
  [feed.type, feed.id, feed.textContent] = ['application/json', 'feed', text];
  directory = document.createElement('koko-partner-directory');
  directory.setAttribute('src', '#feed');
  began = performance.now();
  document.body.append(feed, directory);
  await firstCard(directory.shadowRoot);
  const first = (await painted()) - began;
  await rest(600);
  return {first, startLongest: longestSince(began), cards: all('.card').length};
}

/** Runs what changes the list, each to its painted picture. */
async function times(steps) {
  const from = performance.now();
  const taken = [];
  for (const step of steps) {
    const at = performance.now();
    step();
    await directory.updateComplete;
    taken.push((await painted()) - at);
    await rest(LETTER_MS);
  }
  await rest(600);
  return {taken, longest: longestSince(from)};
}

const write = (text) => () => {
  const field = directory.shadowRoot.querySelector('input[type=search]');
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
};

/** Words letter by letter; then the field is emptied. */
function keys(words) {
  directory.shadowRoot.querySelector('input[type=search]').focus();
  return times(
    words.flatMap((word) => [...[...word].map((_, at) => write(word.slice(0, at + 1))), write('')]),
  );
}

/** Each value of the facets that are to be seen, on and off again. */
function clicks() {
  const names = all('.option').map((option) => ({
    facet: option.closest('fieldset').dataset.facet,
    id: option.dataset.id,
  }));
  const press =
    ({facet, id}) =>
    () => {
      const path = `[data-facet="${facet}"] [data-id="${id}"] input`;
      const box = directory.shadowRoot.querySelector(path);
      // What is not there would be counted as a very fast filter.
      if (!box) throw new Error(`No option ${path}`);
      box.click();
    };
  return times(names.flatMap((name) => [press(name), press(name)]));
}

/** Asks for more of the longest list until so many cards stand in the page. */
async function grow(count) {
  while (all('.card').length < count) {
    const [button] = all('.more button');
    if (!button) break;
    button.click();
    await directory.updateComplete;
    await painted();
  }
  await rest(300);
  return all('.card').length;
}

/** Lengths of frames until it is told to stop. */
function frames() {
  const lengths = [];
  let last = performance.now();
  let isOver = false;
  const from = last;
  const next = (now) => {
    lengths.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    isOver = true;
    return {lengths: lengths.slice(1), longest: longestSince(from)};
  };
}

Object.assign(globalThis, {bench: {start, keys, clicks, grow, frames}});
