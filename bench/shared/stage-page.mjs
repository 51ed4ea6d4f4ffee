/** Runs in the page: the wall of a tour, and its keys. */
export const root = () => document.querySelector('koko-network-graph').shadowRoot;

const titleOf = () => root().querySelector('#stage-title')?.textContent;

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function until(isTrue) {
  while (!isTrue()) await frame();
}

/** As a key of the wall, which has the focus. */
export function press(key) {
  const wall = root().querySelector('.stage .wall');
  wall.dispatchEvent(new globalThis.KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
}

/** Waits until another step has its title. */
export function another() {
  const before = titleOf();
  return until(() => titleOf() !== before);
}

/** Back and forth as fast as steps are drawn. */
export async function steps(keys) {
  for (const key of keys) {
    const seen = another();
    press(key);
    await seen;
  }
}
