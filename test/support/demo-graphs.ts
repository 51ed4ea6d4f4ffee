/** The demo feeds as graphs, on a fixed day and with plain words. */
import {readFileSync} from 'node:fs';
import type {Graph} from '../../src/network/types.js';
import {graphOfFeed} from './graph-of-feed.js';

export const FEEDS = {
  muenster: 'demo/feeds/muenster.json',
  'hagen-ennepe-ruhr': 'demo/feeds/hagen-ennepe-ruhr.json',
  'kreis-offenbach': 'demo/feeds/kreis-offenbach.json',
  musterstadt: 'demo/feeds/musterstadt.json',
  'offers-open': 'test/fixtures/offers-open.json',
};

export function graphOf(name: string): Graph {
  const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  return graphOfFeed(JSON.parse(text));
}
