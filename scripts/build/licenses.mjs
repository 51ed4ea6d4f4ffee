import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';

/**
 * Writes the licences of everything in some bundles beside them.
 *
 * @param {string} folder
 * @param {readonly import('rollup').OutputChunk[]} chunks
 */
export function writeLicenses(folder, chunks) {
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(chunks));
}

/**
 * The licences of everything in some bundles; packages with the same one share it.
 *
 * @param {readonly import('rollup').OutputChunk[]} chunks
 */
export function licensesOf(chunks) {
  const packages = new Set(chunks.flatMap((chunk) => chunk.moduleIds.flatMap(packageOf)));
  /** @type {Map<string, string[]>} */
  const names = new Map([[readFileSync(join(root, 'LICENSE'), 'utf8').trim(), ['koko-widgets']]]);
  for (const name of [...packages].sort()) {
    const text = licenseOf(name);
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `${[...names].map(([text, all]) => `${all.join('\n')}\n\n${text}`).join(rule)}\n`;
}

/** @param {string} id */
function packageOf(id) {
  return /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? [];
}

/** @param {string} name */
function licenseOf(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file && existsSync(join(folder, file)))
    return readFileSync(join(folder, file), 'utf8').trim();
  throw new Error(`${name} brings no licence text.`);
}
