/** Windows of WebKitGTK, by WebDriver itself. */
import {until} from './until.mjs';

/** WebDriver's signs for keys without a letter. */
const KEYS = new Map([
  ['Escape', '\uE00C'],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
]);

/**
 * WebDriver talks to one window at a time: whoever asks another one goes there first.
 *
 * @param {(method: string, path: string, body?: object) => Promise<any>} send to the session
 */
export async function webkitWindows(send) {
  const first = await send('GET', '/window');
  let current = first;

  /**
   * @param {string} handle
   * @returns {import('./engines.mjs').Opened & {tell: (path: string, body: object) => Promise<any>}}
   */
  function windowOf(handle) {
    const go = async () => {
      if (current !== handle) await send('POST', '/window', {handle});
      current = handle;
    };
    const tell = async (/** @type {string} */ path, /** @type {object} */ body) => {
      await go();
      return send('POST', path, body);
    };
    return {
      tell,
      ask: (script) => tell('/execute/sync', {script: `return (${script})`, args: []}),
      press: (key) => tell('/actions', {actions: [pressOf(key)]}),
      reload: () => tell('/refresh', {}),
      opens: async (act) => windowOf(await newHandle(send, act)),
      async close() {
        if (handle === first) return tell('/url', {url: 'about:blank'});
        await go();
        await send('DELETE', '/window');
      },
    };
  }
  return windowOf(first);
}

/** @param {string} key */
function pressOf(key) {
  const value = KEYS.get(key) ?? key;
  return {type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({type, value}))};
}

/**
 * @param {(method: string, path: string) => Promise<any>} send
 * @param {() => Promise<void>} act
 * @returns {Promise<string>}
 */
async function newHandle(send, act) {
  /** @type {() => Promise<string[]>} */
  const handles = () => send('GET', '/window/handles');
  const before = await handles();
  await act();
  const find = async () => (await handles()).find((handle) => !before.includes(handle));
  return until(find, () => 'No window came.');
}
