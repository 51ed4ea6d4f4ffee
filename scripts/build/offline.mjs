/** `koko.offline.html`, the template of the one file: a program in it that its own policy knows by hash, and no feed yet. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deflateRawSync} from 'node:zlib';
import {transform} from 'esbuild';
import {root} from '../lib/run.mjs';
import {bundleAlone} from './embed.mjs';
import {licensesOf} from './licenses.mjs';

const sources = join(root, 'src/embed');

/** Talks are written where their feed is published, never in the file. */
const EDITOR = /\/elements\/tour-editor\/editor-views\.ts$/;

/**
 * @param {{folder: string}} options
 * @returns {Promise<number>} bytes of the template, which a feed comes on top of
 */
export async function buildOffline({folder}) {
  const [program, start] = await Promise.all([
    bundleAlone(join(sources, 'offline.ts'), EDITOR),
    bundleAlone(join(sources, 'offline/start.ts')),
  ]);
  const {code} = await transform(readFileSync(join(sources, 'offline/page.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  const style = code.trim();
  const scripts = [start, program].map((chunk) => chunk.code.trim());
  const parts = {
    licenses: licensesOf([program]),
    policy: policyOf(scripts, style),
    style,
    start: scripts[0] ?? '',
    program: packed(scripts[1] ?? ''),
  };
  // What follows the last tag, a browser would put before it.
  const template = readFileSync(join(sources, 'offline/template.html'), 'utf8').trimEnd();
  const page = Object.entries(parts).reduce(
    (text, [name, part]) => text.replace(`{${name}}`, () => part),
    template,
  );
  writeFileSync(join(folder, 'koko.offline.html'), page);
  return Buffer.byteLength(page);
}

/**
 * Nothing from anywhere: scripts and style by hash, pictures that the page made itself.
 *
 * @param {readonly string[]} scripts
 * @param {string} style
 */
function policyOf(scripts, style) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types koko-file lit-html',
  ].join('; ');
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} text */
const packed = (text) => deflateRawSync(text, {level: 9, memLevel: 9}).toString('base64');
