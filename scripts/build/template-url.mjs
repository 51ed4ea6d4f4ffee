import MagicString from 'magic-string';

const address = "new URL('./koko.offline.html', import.meta.url)";

const addresses = {
  /** Chunks stand in a folder below the loader's. */
  chunk: "new URL('../koko.offline.html', import.meta.url)",
  /** Read while the script runs for the first time; a script within a page has no address. */
  alone:
    "(document.currentScript?.src ? new URL('koko.offline.html', document.currentScript.src) : undefined)",
  /** As a bundler finds it in the package. */
  module: "new URL('../../embed/koko.offline.html', import.meta.url)",
};

/**
 * Says where the template of the one file stands, as seen from the built script.
 *
 * @param {keyof typeof addresses} place
 * @returns {import('rollup').Plugin}
 */
export function templateUrl(place) {
  return {
    name: 'koko-template-url',
    transform(code, id) {
      if (!/[\\/]take-file[\\/]template-url\.ts$/.test(id)) return null;
      // esbuild writes its own quotes.
      const found = new RegExp(address.replace(/[().]/g, '\\$&').replace(/'/g, `['"]`)).exec(code);
      if (!found) throw new Error('The address of the template stands elsewhere.');
      const text = new MagicString(code);
      text.overwrite(found.index, found.index + found[0].length, addresses[place]);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
