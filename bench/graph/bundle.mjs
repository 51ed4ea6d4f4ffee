/** Builds a page for each engine, as a careful site would: minified, and only what it uses. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/lib/run.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const page = (
  script,
) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title>
<style>body { margin: 0 } #graph { width: 1200px; height: 800px } #graph > svg, #graph > canvas { display: block }
#graph > svg { width: 1200px; height: 800px }</style>
<body><div id="graph"></div><script type="module" src="${script}"></script></body></html>`;

/**
 * @param {string} name of a file in `engines/`
 * @param {string} folder where `<name>/index.html` comes to stand
 */
export async function bundleEngine(name, folder) {
  const out = join(folder, name);
  mkdirSync(out, {recursive: true});
  const toolkit = join(root, 'dist/network');
  const worker = name === 'koko-toolkit' ? [join(toolkit, 'run/worker-script.js')] : [];
  await build({
    ...{entryPoints: [join(here, 'page.mjs'), ...worker], outdir: out, entryNames: '[name]'},
    ...{bundle: true, minify: true, format: 'esm', splitting: true, chunkNames: '[name]-[hash]'},
    ...{target: 'es2022', logLevel: 'error', absWorkingDir: root},
    alias: {
      engine: join(here, 'engines', `${name}.mjs`),
      'koko-widgets/network': join(toolkit, 'index.js'),
    },
    define: {'process.env.NODE_ENV': '"production"'},
  });
  writeFileSync(join(out, 'index.html'), page('page.js'));
}
