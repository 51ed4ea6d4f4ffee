/** What became of the widgets beside the real files of Debian, as it is kept in `debian-runs.json`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export interface DebianRun {
  readonly library: string;
  /** Debian's. */
  readonly version: string;
  /** ISO 8601 */
  readonly date: string;
  readonly ways: readonly {
    readonly way: string;
    /** Whether it held in each browser. */
    readonly engines: Readonly<Record<string, boolean>>;
  }[];
}

const FILE = fileURLToPath(new URL('debian-runs.json', import.meta.url));

export const readDebianRuns = (): DebianRun[] =>
  JSON.parse(readFileSync(FILE, 'utf8')) as DebianRun[];

export const keepDebianRuns = (runs: readonly DebianRun[]): void =>
  writeFileSync(FILE, `${JSON.stringify(runs, null, 2)}\n`);
