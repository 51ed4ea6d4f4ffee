/** Writes the feed of all schools of North Rhine-Westphalia: `npx tsx tools/schools/state/cli.ts [file]`. */
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {formatLargeFeed} from '../../lib/format-feed.js';
import {readCsv} from '../read-csv.js';
import {stateFeed} from './state-feed.js';

const LIST = new URL('nrw-schools.csv', import.meta.url);
const FEED = new URL('../../../demo/feeds/nrw-schools.json', import.meta.url);

const [file = fileURLToPath(FEED)] = process.argv.slice(2);
const feed = stateFeed(readCsv(readFileSync(LIST, 'utf8')));
// A page that is open while the feed is written anew never reads half of it.
const next = `${file}.${process.pid}`;
writeFileSync(next, formatLargeFeed(feed));
renameSync(next, file);
