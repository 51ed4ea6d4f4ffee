/** Puts the schools of a list into the feeds: `npx tsx tools/schools/cli.ts <list.csv> [folder of the feeds]`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatFeed} from '../lib/format-feed.js';
import {putSchools, type FeedFile} from './put-schools.js';
import {readCsv} from './read-csv.js';

const FEEDS = ['hagen-ennepe-ruhr.json', 'muenster.json'];

const [list, folder = 'demo/feeds'] = process.argv.slice(2);
if (list === undefined) {
  console.error('Usage: npx tsx tools/schools/cli.ts <list.csv> [folder of the feeds]');
  process.exit(1);
}
const rows = readCsv(readFileSync(list, 'utf8'));
for (const name of FEEDS) {
  const path = join(folder, name);
  const feed = putSchools(JSON.parse(readFileSync(path, 'utf8')) as FeedFile, rows);
  writeFileSync(path, formatFeed(feed));
  console.log(`${name}: ${feed.partners.length} partners`);
}
