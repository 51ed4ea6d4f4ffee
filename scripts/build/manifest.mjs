import {readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root, runTool} from '../lib/run.mjs';

/**
 * Writes `custom-elements.json`, which editors and catalogues read, with the paths of the package
 * in the place of those of the sources.
 *
 * @param {{folder: string}} options
 */
export async function writeManifest({folder}) {
  const outdir = relative(root, folder);
  const code = await runTool('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--litelement',
    '--quiet',
    ...['--config', 'scripts/build/manifest-config.mjs'],
    ...['--globs', 'src/elements/**/*.ts', 'src/define/*.ts'],
    ...['--exclude', '**/*.test.ts', '**/*.browser.ts'],
    ...['--outdir', outdir],
  ]);
  if (code !== 0) throw new Error('The custom elements manifest could not be written.');
  const file = join(folder, 'custom-elements.json');
  const text = readFileSync(file, 'utf8').replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
  writeFileSync(file, `${JSON.stringify(published(JSON.parse(text)), null, 2)}\n`);
}

/**
 * What people outside can use: the modules of elements and of their registration, without private
 * members.
 *
 * @param {{modules: any[]}} manifest
 */
export function published(manifest) {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? [])
      .filter(isClass)
      .map(withoutPrivates)
      .map(withoutGuesses),
  }));
  return {...manifest, modules: modules.filter((module) => isElementModule(module))};
}

/** @param {any} declaration */
function isClass({kind}) {
  return kind === 'class';
}

/** @param {any} declaration */
function withoutPrivates(declaration) {
  const members = (declaration.members ?? []).filter(
    (/** @type {any} */ member) =>
      !/^(private|protected)$/.test(member.privacy ?? '') && !/^[#_]/.test(member.name),
  );
  return {...declaration, members};
}

/**
 * The analyzer takes every `dispatchEvent` for an event of its own; those that `@fires` tells of have a sentence.
 *
 * @param {any} declaration
 */
function withoutGuesses(declaration) {
  const told = (declaration.events ?? []).filter(
    (/** @type {any} */ {name, description}) => name !== undefined && description !== undefined,
  );
  return declaration.events ? {...declaration, events: told} : declaration;
}

/** @param {any} module */
function isElementModule({declarations, exports: names = []}) {
  return (
    declarations.some((/** @type {any} */ {customElement}) => customElement) ||
    names.some((/** @type {any} */ {kind}) => kind === 'custom-element-definition')
  );
}
