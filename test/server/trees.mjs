import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = new URL('../trees/', import.meta.url);
const isUpdate = Boolean(process.env.UPDATE_TREES);
const isStrict = Boolean(process.env.CI ?? process.env.KOKO_REQUIRE_ENGINES);

/** Names written by this run: the first engine writes, the others are held against it. */
const written = new Set();

/**
 * The stored text of a tree. A tree that is not there yet, or any tree under `UPDATE_TREES=1`, is
 * stored first, except in CI, where a missing tree is null.
 *
 * @param {{name: string, text: string}} tree
 * @returns {string | null}
 */
export function storedTree({name, text}) {
  if (!/^[\w-]+(\/[\w-]+)*$/.test(name)) throw new Error(`Not a name of a tree: ${name}`);
  const file = fileURLToPath(new URL(`${name}.txt`, folder));
  if (existsSync(file) && !(isUpdate && !written.has(name))) return readFileSync(file, 'utf8');
  if (isStrict && !isUpdate) return null;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  written.add(name);
  return text;
}
