/** FlexSearch with beginnings of words. */
import {Charset, Document} from 'flexsearch';
import {cardPage} from '../card-page.mjs';
import {TEXTS} from '../fields.mjs';

export const start = cardPage((documents) => {
  const index = new Document({
    ...{document: {id: 'id', index: TEXTS}, tokenize: 'forward', encoder: Charset.LatinBalance},
  });
  for (const one of documents) index.add(one);
  return {
    query(text) {
      const found = index.search(text, {limit: documents.length});
      const ids = [...new Set(found.flatMap(({result}) => result))];
      return {ids, total: ids.length};
    },
  };
});
