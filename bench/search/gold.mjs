/** The German gold set, answered by each engine in its page and scored by the set's own scorer. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../scripts/lib/run.mjs';

const gold = (name) => join(root, 'test/german', name);

export const goldFeed = () => JSON.parse(readFileSync(gold('offers-open.json'), 'utf8'));

/** @returns {{id: string, query: string}[]} */
export const goldQueries = () =>
  readFileSync(gold('queries-open.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({id, query}) => ({id, query}));

/** A fixed order in which any first part is a fair sample. */
export const mixed = (list) =>
  list
    .map((one, k) => ({one, at: (k * 97) % list.length}))
    .sort((a, b) => a.at - b.at)
    .map(({one}) => one);

/**
 * @param {Record<string, unknown[]>} answers what was found, by query
 * @param {string} folder for the file that the scorer reads
 */
export function scoreOf(answers, folder) {
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const command = [gold('score.mjs'), '--results', file, '--json'];
  return JSON.parse(execFileSync(process.execPath, command, {encoding: 'utf8'}));
}
