/** The demo feeds as graphs, on a fixed day and with plain words. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {graphFromFeed} from '../../src/network/graph/graph-from-feed.js';
import type {Graph} from '../../src/network/types.js';

export const FEEDS = {
  muenster: 'demo/feeds/muenster.json',
  'hagen-ennepe-ruhr': 'demo/feeds/hagen-ennepe-ruhr.json',
  'kreis-offenbach': 'demo/feeds/kreis-offenbach.json',
  musterstadt: 'demo/feeds/musterstadt.json',
  'offers-open': 'test/fixtures/offers-open.json',
};

export function graphOf(name: string): Graph {
  const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const {feed} = parseFeed(JSON.parse(text));
  assert.ok(feed);
  return graphFromFeed(feed, {
    languages: ['de'],
    day: '2026-11-21',
    wording: {
      partners: 'Partner',
      partnersNote: (count, hasGroups) =>
        `${count} Organisationen${hasGroups ? ' und Gruppen' : ''}`,
      boxNote: ({members, rhythm, state}) =>
        [
          state === 'planned' ? 'geplant' : members > 0 ? `Mitglieder: ${members}` : '',
          rhythm ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
    },
  });
}
