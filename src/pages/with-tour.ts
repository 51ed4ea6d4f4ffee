/** A feed's text with a tour that somebody wrote: first among the others, in the place of one with its id. */

/**
 * @param written `{"tours": […]}`, as the editor of talks gives it
 * @throws where one of them is no JSON
 */
export function withTour(feedText: string, written: string): string {
  const feed = JSON.parse(feedText.replace(/^\uFEFF/, '')) as {tours?: unknown};
  const {tours} = JSON.parse(written) as {tours: readonly unknown[]};
  const ids = new Set(tours.map(idOf));
  const others = Array.isArray(feed.tours) ? (feed.tours as unknown[]) : [];
  return JSON.stringify({
    ...feed,
    tours: [...tours, ...others.filter((one) => !ids.has(idOf(one)))],
  });
}

const idOf = (tour: unknown): unknown =>
  typeof tour === 'object' && tour !== null && 'id' in tour ? tour.id : undefined;
