import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {rollup} from 'rollup';
import {minify as squeeze} from 'terser';
import {root} from '../lib/run.mjs';
import {leanLit, plainDecorators} from './lean-lit.mjs';
import {minifyTemplates} from './minify-templates.mjs';
import {templateUrl} from './template-url.mjs';
import {togetherIn} from './together.mjs';
import {browsers, typescript} from './typescript.mjs';
import {workerFile} from './worker-file.mjs';

/** @type {{version: string}} */
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @typedef {import('rollup').RollupOutput['output']} Files
 */

/**
 * `koko.js`, the loader, with the chunks it fetches as the page needs them.
 *
 * @param {{folder: string, sources?: string}} options `sources`: where `embed/loader.ts` stands
 * @returns {Promise<Files>}
 */
export async function buildLoader({folder, sources = join(root, 'src')}) {
  return write(join(sources, 'embed/loader.ts'), {
    dir: folder,
    format: 'es',
    entryFileNames: 'koko.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: togetherIn(sources),
    onlyExplicitManualChunks: true,
    minifyInternalExports: true,
  });
}

/**
 * `koko.classic.js`, a classic script that fetches the loader.
 *
 * @param {{folder: string}} options
 * @returns {Promise<Files>}
 */
export async function buildClassic({folder}) {
  return write(join(root, 'src/embed/classic.ts'), {
    dir: folder,
    format: 'iife',
    entryFileNames: 'koko.classic.js',
  });
}

/**
 * `koko.complete.js`: everything in one classic script.
 *
 * @param {{folder: string, sources?: string}} options
 * @returns {Promise<Files>}
 */
export async function buildComplete({folder, sources = join(root, 'src')}) {
  return write(join(sources, 'embed/complete.ts'), {
    dir: folder,
    format: 'iife',
    entryFileNames: 'koko.complete.js',
    inlineDynamicImports: true,
  });
}

/**
 * `koko.html`, the hosted page, with its script and its style sheet, and the kit for servers of one's own.
 *
 * @param {{folder: string}} options
 * @returns {Promise<Files>}
 */
export async function buildHostedPage({folder}) {
  const sources = join(root, 'src/embed/hosted');
  const output = await write(join(root, 'src/embed/hosted-page.ts'), {
    dir: folder,
    format: 'iife',
    entryFileNames: 'koko.page.js',
  });
  for (const file of readdirSync(sources)) copyFileSync(join(sources, file), join(folder, file));
  cpSync(join(root, 'src/embed/kit'), join(folder, 'kit'), {recursive: true});
  return output;
}

/**
 * `einbetten.html`, `doktor.html` (`embed.html`, `doctor.html`): the pages that help webmasters, the doctor's panel, and `koko.release.json` with what they
 * say of the scripts beside them, so that these come first.
 *
 * @param {{folder: string}} options
 */
export async function buildHelpPages({folder}) {
  const sources = join(root, 'src/embed/help');
  await write(join(sources, 'help-page.ts'), {
    dir: folder,
    format: 'iife',
    entryFileNames: 'koko.help.js',
  });
  await write(join(root, 'src/embed/doctor/panel.ts'), {
    dir: folder,
    format: 'es',
    entryFileNames: 'koko.doctor.js',
  });
  const release = JSON.stringify({version, integrity: integrityIn(folder)});
  const example = JSON.stringify(
    JSON.parse(readFileSync(join(sources, 'example-feed.json'), 'utf8')),
  );
  writeFileSync(join(folder, 'koko.release.json'), `${release}\n`);
  for (const file of readdirSync(join(sources, 'pages'))) {
    const text = readFileSync(join(sources, 'pages', file), 'utf8')
      .replace('id="release">{}', () => `id="release">${release}`)
      .replace('id="example">{}', () => `id="example">${example}`);
    writeFileSync(join(folder, file), text);
  }
}

/**
 * Hashes of the scripts as the attribute `integrity` takes them.
 *
 * @param {string} folder
 */
const integrityIn = (folder) =>
  Object.fromEntries(
    ['koko.js', 'koko.classic.js', 'koko.complete.js'].map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );

/**
 * @param {string} input
 * @param {import('rollup').OutputOptions} output
 */
async function write(input, output) {
  const bundle = await gather(input, output.format === 'iife');
  try {
    return (await bundle.write({...output, sourcemap: true})).output;
  } finally {
    await bundle.close();
  }
}

/**
 * Everything in one classic script that is no file of its own.
 *
 * @param {string} input
 * @param {RegExp} [unused] modules that this script never asks for
 */
export async function bundleAlone(input, unused) {
  const bundle = await gather(input, true, unused && leftOut(unused));
  try {
    const {output} = await bundle.generate({format: 'iife', inlineDynamicImports: true});
    return output[0];
  } finally {
    await bundle.close();
  }
}

/**
 * @param {string} input
 * @param {boolean} isAlone
 * @param {import('rollup').Plugin} [first] before all others
 */
function gather(input, isAlone, first) {
  return rollup({
    input,
    plugins: [
      first,
      typescript(),
      workerFile({isAlone}),
      templateUrl(isAlone ? 'alone' : 'chunk'),
      nodeResolve(),
      leanLit(),
      plainDecorators(),
      neighbours(),
      minifyTemplates(),
      minify(),
    ],
    onwarn: fail,
  });
}

// Some name must be there that others ask for: the bundler would warn of a missing export.
const empty = 'export class TourEditor { render() {} }';

/**
 * Modules that come to nothing.
 *
 * @param {RegExp} unused
 * @returns {import('rollup').Plugin}
 */
function leftOut(unused) {
  return {
    name: 'koko-left-out',
    load: (id) => (unused.test(id.replaceAll('\\', '/')) ? empty : null),
  };
}

/**
 * A warning of the bundler (a missing export, a circle) is an error here, unless it is about the
 * insides of a package, which are not ours to mend.
 *
 * @param {import('rollup').RollupLog} warning
 */
function fail(warning) {
  const ids = [...(warning.ids ?? []), ...(warning.id ? [warning.id] : [])];
  const isForeign = ids.length > 0 && ids.every((id) => id.includes('node_modules'));
  if (!isForeign) throw new Error(warning.message);
}

/**
 * Puts like beside like in the complete file: each widget's German and English texts, which have the
 * same keys, all style sheets, and then the modules of each folder. gzip looks back 32 kB for what
 * it has seen.
 *
 * @returns {import('rollup').Plugin}
 */
function neighbours() {
  return {
    name: 'koko-neighbours',
    transform(code, id) {
      if (!/[\\/]src[\\/]embed[\\/]complete\.ts$/.test(id)) return null;
      const files = [...textFiles(), ...filesIn(styled, styles), ...filesIn(rooms, modules)];
      const imports = files.map((file) => `import '../${file}';`);
      const text = new MagicString(code).prepend(imports.join(''));
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

const rooms = ['text', 'search', 'feed', 'state', 'ui', 'elements', 'network'];
const modules = /^(?!.*(?:fixtures|worker-script)).*?(?<!\.test|\.browser)\.ts$/;

const styled = ['ui', 'elements', 'network/paint'];
const styles = /(?:^|[\\/-])(?:styles|tokens)\.ts$/;

/** @param {string} file a path as it stands on this machine */
const asImport = (file) => file.replaceAll('\\', '/').replace(/\.ts$/, '.js');

/** What pages of their own say stands in scripts of their own. */
const elsewhere = /^(?:doctor|embedding|hosted|static-view)\.ts$/;

const textFiles = () =>
  readdirSync(join(root, 'src/i18n/de'))
    .filter((file) => !elsewhere.test(file))
    .sort()
    .flatMap((file) => ['de', 'en'].map((lang) => asImport(`i18n/${lang}/${file}`)));

/**
 * @param {readonly string[]} folders
 * @param {RegExp} wanted
 */
const filesIn = (folders, wanted) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), {encoding: 'utf8', recursive: true})
      .filter((file) => wanted.test(file))
      .sort()
      .map((file) => asImport(`${folder}/${file}`)),
  );

/**
 * esbuild shortens private names, terser what is left; together they save 3 % of what either
 * leaves.
 *
 * @returns {import('rollup').Plugin}
 */
function minify() {
  return {
    name: 'koko-minify',
    async renderChunk(code, _chunk, {format}) {
      const isModule = format !== 'iife';
      const short = await transform(code, {
        minify: true,
        sourcemap: true,
        target: browsers,
        format: isModule ? 'esm' : 'iife',
        charset: 'utf8',
        define: {KOKO_VERSION: JSON.stringify(version)},
        legalComments: 'none',
      });
      const result = await squeeze(short.code, {
        module: isModule,
        compress: {passes: 3, ecma: 2020},
        format: {
          comments: false,
          preamble: `/*! koko-widgets ${version} | MIT | licenses.txt */`,
        },
        sourceMap: {content: short.map},
      });
      return {code: result.code ?? '', map: String(result.map)};
    },
  };
}
