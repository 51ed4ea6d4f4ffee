/**
 * Writes a feed of Musterstadt:
 * `npx tsx tools/musterstadt/cli.ts [--seed 68] [--partners 300] [--committees 16] [--offers 500] [--tiers 4] [--out file.json]`
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {formatLargeFeed} from '../lib/format-feed.js';
import {generateMusterstadt} from './generate.js';

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '68'},
    partners: {type: 'string', default: '300'},
    committees: {type: 'string', default: '16'},
    offers: {type: 'string', default: '500'},
    tiers: {type: 'string', default: '4'},
    out: {type: 'string', default: 'demo/feeds/musterstadt.json'},
  },
});

const feed = generateMusterstadt({
  seed: Number(values.seed),
  partners: Number(values.partners),
  committees: Number(values.committees),
  offers: Number(values.offers),
  tiers: Number(values.tiers),
});
writeFileSync(values.out, formatLargeFeed(feed));
console.log(`${values.out}: ${feed.partners.length} partners, ${feed.offers.length} offers`);
