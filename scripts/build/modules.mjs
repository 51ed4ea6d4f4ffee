import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {rollup} from 'rollup';
import {root} from '../lib/run.mjs';
import {templateUrl} from './template-url.mjs';
import {typescript} from './typescript.mjs';

/**
 * The package for bundlers: one module for each source file, dependencies left to the host.
 *
 * @param {{folder: string}} options
 */
export async function buildModules({folder}) {
  const bundle = await rollup({
    input: entries(),
    external: isDependency,
    plugins: [typescript(), templateUrl('module')],
  });
  try {
    await bundle.write({
      dir: folder,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: join(root, 'src'),
    });
  } finally {
    await bundle.close();
  }
}

/** What `exports` in package.json opens, as sources. */
function entries() {
  const rooms = ['feed', 'search', 'network', 'export'].map((room) => `src/${room}/index.ts`);
  const tags = readdirSync(join(root, 'src/define')).map((file) => `src/define/${file}`);
  const worker = 'src/network/run/worker-script.ts';
  const command = 'src/cli/koko.ts';
  const files = ['src/index.ts', worker, command, ...rooms, ...tags].map((file) =>
    join(root, file),
  );
  const sources = files.filter((file) => existsSync(file) && !/\.(test|browser)\.ts$/.test(file));
  return Object.fromEntries(sources.map((file) => [entryName(file), file]));
}

/** @param {string} file */
function entryName(file) {
  return relative(join(root, 'src'), file).replaceAll('\\', '/').replace(/\.ts$/, '');
}

const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Optional ones are looked for when they are needed. */
const OPTIONAL = ['@resvg/resvg-wasm'];
const packages = [...Object.keys(dependencies), ...OPTIONAL];

/** @param {string} source */
function isDependency(source) {
  if (source.startsWith('node:')) return true;
  return packages.some((name) => source === name || source.startsWith(`${name}/`));
}
