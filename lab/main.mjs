/**
 * `npm run lab`: puts the snippets through the sanitizers and the editors, and keeps what is left of them in
 * `test/embed/lab/results.json`, from which the tables of docs/embed/compatibility.md are written. With ids behind
 * `--`, only those editors.
 */
import {fileURLToPath} from 'node:url';
import {writeStaleDocs} from '../scripts/make-compatibility-docs.js';
import {keepResults} from '../test/embed/lab/results.js';
import {sanitizers} from '../test/embed/lab/sanitizers.js';
import {RECOMMENDED, snippets} from '../test/embed/lab/snippets.js';
import {aboutPackage, throughEditors} from './drive.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const by = `Node ${process.versions.node.split('.')[0]}`;

const inNode = sanitizers.map(({id, clean}) => ({
  ...aboutPackage(id, root),
  kind: /** @type {const} */ ('sanitizer'),
  by,
  html: Object.fromEntries(snippets.map((snippet) => [snippet.id, clean(snippet.html)])),
}));
const measured = [...inNode, ...(await throughEditors(snippets, process.argv.slice(2)))];
const results = keepResults(measured, new Date().toISOString().slice(0, 10));
writeStaleDocs();

for (const {id, version, outcome} of results) {
  const usable = Object.values(outcome).filter((one) => one === 'usable').length;
  console.log(
    `${id} ${version}: ${usable} / ${snippets.length}, ${RECOMMENDED}: ${outcome[RECOMMENDED]}`,
  );
}
process.exitCode = results.every(({outcome}) => outcome[RECOMMENDED] === 'usable') ? 0 : 1;
