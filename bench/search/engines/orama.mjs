/** Orama with its German tokens and one wrong letter allowed. */
import {create, insertMultiple, search} from '@orama/orama';
import {cardPage} from '../card-page.mjs';
import {FACETS, PAGE, TEXTS, WEIGHTS} from '../fields.mjs';

const schema = {
  ...Object.fromEntries(TEXTS.map((name) => [name, 'string'])),
  ...Object.fromEntries(FACETS.map((name) => [name, 'enum[]'])),
};
const facets = Object.fromEntries(FACETS.map((name) => [name, {}]));

export const start = cardPage(async (documents) => {
  const index = create({schema, language: 'german'});
  await insertMultiple(index, documents, documents.length);
  return {
    async query(text, limit = PAGE) {
      const found = await search(index, {
        ...{term: text, properties: TEXTS, boost: WEIGHTS, tolerance: 1},
        ...{limit, facets},
      });
      return {
        ids: found.hits.map(({document}) => document.id),
        total: found.count,
        facets: Object.fromEntries(
          FACETS.map((name) => [name, found.facets?.[name]?.values ?? {}]),
        ),
      };
    },
  };
});
