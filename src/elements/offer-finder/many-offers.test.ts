import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFeed} from '../../feed/parse-feed.js';
import {generateMusterstadt} from '../../../tools/musterstadt/generate.js';
import {enginePart, type Words} from './finder-search.js';
import {wordsFor} from './many-offers.js';

/** As if the words could not be read, until the given function is called. */
function breakEngine(): () => void {
  const module = {
    indexSteps: () => {
      throw new Error('no room');
    },
  };
  Object.defineProperty(enginePart, 'module', {value: module, configurable: true});
  return () => void Reflect.deleteProperty(enginePart, 'module');
}

test('words that could not be read once are read when they are asked for again', async () => {
  const {feed} = parseFeed(generateMusterstadt({seed: 3, partners: 8, committees: 2, offers: 20}));
  assert.ok(feed);
  const words: Words = {};
  const mend = breakEngine();
  await assert.rejects(wordsFor(feed, words), /no room/);
  mend();
  await wordsFor(feed, words);
  assert.notEqual(words.index, undefined);
});
