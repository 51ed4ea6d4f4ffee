/** Builds a page for each engine, as a careful site would: minified, and only what it uses. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/lib/run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title>
<body><main id="offers"></main><script type="module" src="page.js"></script></body></html>`;

/**
 * @param {string} name of a file in `engines/`
 * @param {string} folder where `<name>/index.html` comes to stand
 */
export async function bundleEngine(name, folder) {
  const out = join(folder, name);
  mkdirSync(out, {recursive: true});
  await build({
    ...{entryPoints: [join(here, 'page.mjs')], outdir: out, entryNames: '[name]'},
    ...{bundle: true, minify: true, format: 'esm', splitting: true, chunkNames: '[name]-[hash]'},
    ...{target: 'es2022', logLevel: 'error', absWorkingDir: root},
    alias: {
      engine: join(here, 'engines', `${name}.mjs`),
      'koko-widgets/feed': join(root, 'dist/feed/index.js'),
      'koko-widgets/search': join(root, 'dist/search/index.js'),
    },
    define: {'process.env.NODE_ENV': '"production"'},
  });
  writeFileSync(join(out, 'index.html'), page);
}
