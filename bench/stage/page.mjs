/** Runs in the page: steps on stage, and the time until each is seen. */
import {painted} from '../shared/page-clock.mjs';
import {another, frame, press, root, steps} from '../shared/stage-page.mjs';

/** @returns ms until the new title was painted, and the lengths of all frames until the glide had ended */
async function step(key) {
  /** From frame to frame, the one in which the step is drawn among them. */
  const lengths = [];
  let last = await frame();
  const start = performance.now();
  const seen = another();
  press(key);
  const watched = watchGlide((now) => {
    lengths.push(now - last);
    last = now;
  });
  await seen;
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

/** Back to the first step, from another one. */
const toStart = () => step('Home');

Object.assign(globalThis, {bench: {step, steps, toStart}});
