/** A feed as a graph, on a fixed day and with plain words; in Node and in browsers. */
import {parseFeed} from '../../src/feed/parse-feed.js';
import {graphFromFeed} from '../../src/network/graph/graph-from-feed.js';
import type {Graph} from '../../src/network/types.js';

/** @param file a parsed feed file */
export function graphOfFeed(file: unknown): Graph {
  const {feed} = parseFeed(file);
  if (!feed) throw new Error('The feed cannot be read.');
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
