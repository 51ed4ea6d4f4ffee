/** Fields of a document that words are looked for in. */
export const TEXTS = [
  ...['title', 'summary', 'description', 'labels', 'providers', 'areas', 'places'],
  ...['programme', 'legalBasis', 'schedule', 'grades'],
];

/** Facets that are counted by the engines of others that can count. */
export const FACETS = ['audiences', 'fields', 'kinds', 'aims'];

/** A title weighs more than what stands in passing, for every engine that weighs. */
export const WEIGHTS = {title: 4, summary: 2, labels: 2};

export const PAGE = 20;
