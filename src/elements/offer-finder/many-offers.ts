/** Reads the words of thousands of offers in slices, so that the page answers meanwhile. */
import type {Feed} from '../../feed/types.js';
import type {WordIndex} from '../../search/word-index.js';
import {runSlices} from '../../steps/slices.js';
import {enginePart, type Words} from './finder-search.js';

/** Ends when the words are there, or their code cannot be had; rejects with what goes wrong, and may be asked again then. */
export function wordsFor(feed: Feed, words: Words): Promise<void> {
  words.building ??= build(feed)
    .then((index) => {
      words.index ??= index;
    })
    .finally(() => {
      words.building = undefined;
    });
  return words.building;
}

async function build(feed: Feed): Promise<WordIndex | undefined> {
  await enginePart.load();
  return enginePart.module && runSlices(enginePart.module.indexSteps(feed));
}
