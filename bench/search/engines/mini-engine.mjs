import MiniSearch from 'minisearch';
import {TEXTS, WEIGHTS} from '../fields.mjs';

export const LOOSE = {prefix: true, fuzzy: 0.2, combineWith: 'AND'};

export function miniEngine(documents, options) {
  const index = new MiniSearch({fields: TEXTS, searchOptions: {boost: WEIGHTS, ...options}});
  index.addAll(documents);
  return {
    query(text) {
      const ids = index.search(text).map(({id}) => id);
      return {ids, total: ids.length};
    },
  };
}
