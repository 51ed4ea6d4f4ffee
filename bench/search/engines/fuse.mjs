/** Fuse.js, told to look everywhere in a text and to be half as generous as it comes. */
import Fuse from 'fuse.js';
import {cardPage} from '../card-page.mjs';
import {TEXTS, WEIGHTS} from '../fields.mjs';

const keys = TEXTS.map((name) => ({name, weight: WEIGHTS[name] ?? 1}));

export const start = cardPage((documents) => {
  const index = new Fuse(documents, {
    ...{keys, ignoreLocation: true, threshold: 0.3, ignoreDiacritics: true},
  });
  return {
    query(text) {
      const ids = index.search(text).map(({item}) => item.id);
      return {ids, total: ids.length};
    },
  };
});
