/** Runs in the page: steps on stage, and the time until each is seen. */
import {painted} from '../shared/page-clock.mjs';

const root = () => document.querySelector('koko-network-graph').shadowRoot;
const titleOf = () => root().querySelector('#stage-title').textContent;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(isTrue) {
  while (!isTrue()) await frame();
}

/** As a key of the wall, which has the focus. */
function press(key) {
  const wall = root().querySelector('.stage .wall');
  wall.dispatchEvent(new globalThis.KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
}

/** @returns ms until the new title was painted, and the lengths of all frames until the glide had ended */
async function step(key) {
  const before = titleOf();
  /** From frame to frame, the one in which the step is drawn among them. */
  const lengths = [];
  let last = await frame();
  const start = performance.now();
  press(key);
  const watched = watchGlide((now) => {
    lengths.push(now - last);
    last = now;
  });
  await until(() => titleOf() !== before);
  const shown = (await painted()) - start;
  await watched;
  return {shown, lengths};
}

/** A glide begins with the drawing of the step and ends a quarter of a second later. */
async function watchGlide(tell) {
  const end = performance.now() + 300;
  const isGliding = () => root().querySelector('.wall-picture.gliding') !== null;
  while (performance.now() < end || isGliding()) tell(await frame());
}

/** Back and forth as fast as steps are drawn. */
async function many(keys) {
  for (const key of keys) {
    const before = titleOf();
    press(key);
    await until(() => titleOf() !== before);
  }
}

/** Back to the first step, from another one. */
const toStart = () => step('Home');

Object.assign(globalThis, {bench: {step, many, toStart}});
