/** What sanitizers, editors and systems left of the snippets, as it is kept in `results.json`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {judge, type Outcome} from './judge.js';
import {snippets} from './snippets.js';

/** What one of them made of each snippet. */
export interface Measured {
  /** The name of its package, or of the system and the role in it. */
  readonly id: string;
  readonly kind: 'sanitizer' | 'editor' | 'system';
  readonly version: string;
  /** SPDX */
  readonly licence: string;
  /** What it ran in. */
  readonly by: string;
  /** By the snippets' ids. */
  readonly html: Readonly<Record<string, string>>;
}

export interface Result extends Measured {
  /** ISO 8601 */
  readonly date: string;
  readonly outcome: Readonly<Record<string, Outcome>>;
}

const FILE = fileURLToPath(new URL('results.json', import.meta.url));

const KINDS = ['sanitizer', 'editor', 'system'] as const;

export const readResults = (): Result[] => JSON.parse(readFileSync(FILE, 'utf8')) as Result[];

/** Takes in what was measured today; what was not keeps its day. */
export function keepResults(measured: readonly Measured[], date: string): Result[] {
  const isNew = new Set(measured.map(({id}) => id));
  const results = [
    ...readResults().filter(({id}) => !isNew.has(id)),
    ...measured.map((one) => ({...one, date, outcome: outcomesOf(one)})),
  ].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.id, b.id));
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

export const outcomesOf = ({html}: Measured): Record<string, Outcome> =>
  Object.fromEntries(
    snippets.map((snippet) => [snippet.id, judge(snippet, html[snippet.id] ?? '')]),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
