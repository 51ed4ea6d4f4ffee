/** What benches found, kept for docs/benchmarks.md: `bench/results/<name>.json`, not part of the repository. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';

const folder = new URL('../results/', import.meta.url);
const fileOf = (name) => new URL(`${name}.json`, folder);

/** Keeps rows with the machine, the day and the command they come from, and returns all that. */
export function store(name, rows, more = {}) {
  mkdirSync(folder, {recursive: true});
  const about = {
    day: new Date().toISOString().slice(0, 10),
    command: ['npm run bench --', name.split('-')[0], ...process.argv.slice(2)].join(' '),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
    ...more,
  };
  writeFileSync(fileOf(name), `${JSON.stringify({about, rows}, undefined, 2)}\n`);
  return {about, rows};
}

/** Names and versions of packages that are installed for the benches. */
export const versionsOf = (names) =>
  names
    .map((name) => {
      const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
    })
    .join(', ');
