/** What visitors saw in real systems, as it is kept in `runs.json`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export interface Run {
  readonly system: string;
  readonly version: string;
  /** ISO 8601 */
  readonly date: string;
  readonly cases: readonly SeenCase[];
}

export interface SeenCase {
  readonly id: string;
  /** Of whoever wrote it. */
  readonly role: string;
  readonly title: {readonly de: string; readonly en: string};
  readonly expected: 'widget' | 'frame' | 'link' | 'source';
  /** Whether each browser showed it. */
  readonly engines: Readonly<Record<string, boolean>>;
  /** Whether the page has the link to the same view where scripts do not run. */
  readonly withoutScript: boolean;
}

const FILE = fileURLToPath(new URL('runs.json', import.meta.url));

export const readRuns = (): Run[] => JSON.parse(readFileSync(FILE, 'utf8')) as Run[];

/** The latest run of each system is kept. */
export function keepRuns(run: Run): void {
  const others = readRuns().filter(({system}) => system !== run.system);
  const runs = [...others, run].sort((a, b) => (a.system < b.system ? 1 : -1));
  writeFileSync(FILE, `${JSON.stringify(runs, null, 2)}\n`);
}
