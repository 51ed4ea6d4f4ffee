/** Offers as the engines of others take them: one flat record each, with the texts that our finder searches. */

const all = (text) => (typeof text === 'string' ? text : Object.values(text ?? {}).join('\n'));
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const joined = (texts) => texts.map(all).filter(Boolean).join('\n');
const byId = (records = []) => new Map(records.map((record) => [record.id, record]));

/** Years at school as somebody would write them. */
function gradeWords({from, to} = {}) {
  if (from === undefined && to === undefined) return '';
  const [first, last] = [from ?? 5, to ?? 13];
  return Array.from({length: last - first + 1}, (_, k) => `Klasse ${first + k}`).join(' ');
}

/**
 * @param {Record<string, any>} feed as its file holds it
 * @returns {Record<string, string | string[]>[]} texts by field in all languages; the four facets as ids
 */
export function documentsOf(feed) {
  const terms = byId(Object.values(feed.vocabularies).flat());
  const [partners, areas] = [byId(feed.partners), byId(feed.areas)];
  const programmes = byId(feed.programmes);
  const labels = (ids) =>
    joined(ids.flatMap((id) => [terms.get(id)?.label, ...list(terms.get(id)?.synonyms)]));
  const names = (records, ids) =>
    joined(ids.flatMap((id) => [records.get(id)?.name, records.get(id)?.shortName]));
  return feed.offers.map((offer) => {
    const [audiences, fields, kinds, aims] = ['audiences', 'fields', 'kinds', 'aims'].map((key) =>
      list(offer[key]),
    );
    const places = list(offer.places);
    return {
      id: offer.id,
      title: all(offer.title),
      summary: all(offer.summary),
      description: all(offer.description),
      labels: labels([...audiences, ...fields, ...kinds, ...aims]),
      providers: names(partners, list(offer.providers)),
      areas: names(areas, list(offer.areas)),
      places: joined(places.flatMap(({name, address = {}}) => [name, ...Object.values(address)])),
      programme: names(programmes, list(offer.programme)),
      legalBasis: joined(list(offer.legalBasis)),
      schedule: joined(list(offer.schedule).map(({text}) => text)),
      grades: gradeWords(offer.grades),
      ...{audiences, fields, kinds, aims},
    };
  });
}
