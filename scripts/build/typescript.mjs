import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {transform} from 'esbuild';
import {root} from '../lib/run.mjs';

/** Every browser with container queries and adopted style sheets, which the widgets rest on. */
export const browsers = ['chrome105', 'firefox110', 'safari16.4'];

const tsconfigRaw = readFileSync(join(root, 'tsconfig.json'), 'utf8');

/**
 * A rollup plugin that finds `./x.ts` behind `./x.js` and takes the types out. Types are checked
 * and emitted by tsc.
 *
 * @returns {import('rollup').Plugin}
 */
export function typescript() {
  return {
    name: 'koko-typescript',
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !/^\.\.?\/.*\.js$/.test(source)) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const result = await transform(code, {
        loader: 'ts',
        sourcefile: id,
        sourcemap: true,
        target: browsers,
        tsconfigRaw,
      });
      return {code: result.code, map: result.map};
    },
  };
}
