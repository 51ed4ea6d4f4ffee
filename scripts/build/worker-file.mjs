import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const address = /new URL\(['"]\.\/worker-script\.js['"], import\.meta\.url\)/;
const script = fileURLToPath(new URL('../../src/network/run/worker-script.ts', import.meta.url));

/**
 * Gives the layout's worker a file of its own, which shares the layout code with the page's fallback. A
 * classic script stands alone: it has no worker.
 *
 * @param {{isAlone: boolean}} options
 * @returns {import('rollup').Plugin}
 */
export function workerFile({isAlone}) {
  return {
    name: 'koko-worker-file',
    transform(code, id) {
      if (!/[\\/]network[\\/]run[\\/]worker-url\.ts$/.test(id)) return null;
      const found = address.exec(code);
      if (!found) throw new Error('The address of the worker stands elsewhere.');
      const text = new MagicString(code);
      const own = isAlone
        ? 'undefined'
        : `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile(chunk)})`;
      text.overwrite(found.index, found.index + found[0].length, own);
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

/** @type {import('rollup').EmittedChunk} */
const chunk = {type: 'chunk', id: script, name: 'layout-worker'};
