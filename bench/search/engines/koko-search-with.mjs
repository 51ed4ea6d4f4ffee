/** Our search without the element: what a page of one's own would take. */
import {parseFeedText} from 'koko-widgets/feed';
import {buildIndex, createOfferSearch} from 'koko-widgets/search';

/** Notes how long each stretch of work lasts after which the page may do something else. */
function watchSlices() {
  const yields = scheduler.yield.bind(scheduler);
  let [from, longest] = [performance.now(), 0];
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - from);
    await yields();
    from = performance.now();
  };
  return () => {
    delete scheduler.yield;
    return Math.max(longest, performance.now() - from);
  };
}

/** @param {(facet: {key: string}) => boolean} isCounted facets count when they are asked for */
export const searchPage = (isCounted) =>
  async function start({text, note}) {
    const {feed} = parseFeedText(text);
    const longestSlice = watchSlices();
    const from = performance.now();
    const index = await buildIndex(feed);
    note('index', performance.now() - from);
    note('slice', longestSlice());
    const search = createOfferSearch(feed, {lang: 'de', day: '2026-11-22', index});
    return {
      query(words) {
        const {hits, similar, total, facets} = search.query({text: words});
        for (const facet of facets) if (isCounted(facet)) void facet.items.length;
        const ids = [...hits, ...similar].map((hit) => ({id: hit.offer.id, similar: hit.similar}));
        return {ids, total, facets};
      },
    };
  };
