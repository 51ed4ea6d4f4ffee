/** Runs in wall and speaker window: what a talk of hours is made of, as fast as it is drawn. */
import {press, root, steps, until} from '../shared/stage-page.mjs';

const graph = () => document.querySelector('koko-network-graph');

async function blank() {
  for (const isBlack of [true, false]) {
    press('b');
    await until(() => root().querySelector('.wall').matches('.black') === isBlack);
  }
}

async function leaveAndReturn() {
  press('Escape');
  await until(() => !root().querySelector('dialog.stage'));
  root().querySelector('.tour .to-stage').click();
  await until(() => root().querySelector('dialog.stage'));
  await until(isDrawn);
}

async function refresh(updated) {
  await graph().refresh();
  await until(() => graph().feed.meta.updated === updated);
  await until(isDrawn);
}

/** A picture with names, and nothing on its way. */
const isDrawn = () =>
  root().querySelector('dialog .name-over') !== null &&
  root().querySelector('.gliding') === null &&
  !graph().isUpdatePending;

const still = () => until(isDrawn);

/** As a browser tells it when another tab comes before this one, and when that has gone. */
function hide() {
  for (const value of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', {configurable: true, value});
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }
}

/** All places and names of the picture, as one number. */
function picture() {
  const drawing = root().querySelector('.stage .wall-picture').cloneNode(true);
  const text = drawing.innerHTML.replace(/koko-wall-\d+/g, '').replace(/<!--.*?-->/g, '');
  return [...text].reduce((hash, char) => (hash * 31 + char.codePointAt(0)) | 0, 7);
}

Object.assign(globalThis, {
  bench: {steps, blank, leaveAndReturn, refresh, hide, still, picture},
});
