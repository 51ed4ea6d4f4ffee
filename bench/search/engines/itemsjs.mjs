/** ItemsJS with its facets. */
import itemsjs from 'itemsjs';
import {cardPage} from '../card-page.mjs';
import {FACETS, PAGE, TEXTS} from '../fields.mjs';

const aggregations = Object.fromEntries(FACETS.map((name) => [name, {title: name, size: 50}]));

export const start = cardPage((documents) => {
  const index = itemsjs(documents, {searchableFields: TEXTS, aggregations});
  return {
    query(text, limit = PAGE) {
      const {data, pagination} = index.search({query: text, per_page: limit, page: 1});
      const facets = Object.entries(data.aggregations).map(([name, {buckets}]) => [
        name,
        Object.fromEntries(buckets.map(({key, doc_count}) => [key, doc_count])),
      ]);
      return {
        ids: data.items.map(({id}) => id),
        total: pagination.total,
        facets: Object.fromEntries(facets),
      };
    },
  };
});
