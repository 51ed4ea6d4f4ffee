/**
 * InstantSearch.js, which has no engine of its own: its widgets over MiniSearch (prefix and fuzzy) through a search client
 * made here, which counts the four facets that are shown.
 */
import instantsearch from 'instantsearch.js/es';
import {hits, refinementList, searchBox, stats} from 'instantsearch.js/es/widgets';
import {FACETS, PAGE} from '../fields.mjs';
import {LOOSE, miniEngine} from './mini-engine.mjs';

const countsOf = (found) =>
  Object.fromEntries(
    FACETS.map((name) => {
      const counts = {};
      for (const one of found) for (const id of one[name]) counts[id] = (counts[id] ?? 0) + 1;
      return [name, counts];
    }),
  );

function clientOf(documents, engine) {
  const byId = new Map(documents.map((one) => [one.id, {...one, objectID: one.id}]));
  const whole = [...byId.values()];
  const find = (query) => (query ? engine.query(query).ids.map((id) => byId.get(id)) : whole);
  const answer = ({indexName, params: {query = '', page = 0, hitsPerPage = PAGE} = {}}) => {
    const found = find(query);
    return {
      ...{index: indexName, query, page, hitsPerPage, params: '', processingTimeMS: 0},
      ...{hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage), nbHits: found.length},
      ...{nbPages: Math.ceil(found.length / hitsPerPage), facets: countsOf(found)},
      exhaustiveNbHits: true,
    };
  };
  return {search: (requests) => Promise.resolve({results: requests.map(answer)})};
}

const place = (container) => container.appendChild(document.createElement('div'));

const card = (hit, {html}) =>
  html`<h3>${hit.title.split('\n')[0]}</h3>
    <p>${hit.summary.split('\n')[0]}</p>
    <p>${hit.providers} ${hit.labels.split('\n')[0]}</p>`;

export async function start({text, container, note}) {
  const documents = JSON.parse(text);
  const from = performance.now();
  const engine = miniEngine(documents, LOOSE);
  note('index', performance.now() - from);
  const searchClient = clientOf(documents, engine);
  const search = instantsearch({indexName: 'offers', searchClient, insights: false});
  search.addWidgets([
    searchBox({container: place(container)}),
    stats({container: place(container)}),
    ...FACETS.map((attribute) =>
      refinementList({container: place(container), attribute, limit: 50}),
    ),
    hits({container: place(container), templates: {item: card}}),
  ]);
  const rendered = () => new Promise((resolve) => search.once('render', resolve));
  const first = rendered();
  search.start();
  await first;
  const field = container.querySelector('input');
  return {
    query: (words) => engine.query(words),
    async type(words) {
      const next = rendered();
      field.value = words;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await next;
    },
  };
}
