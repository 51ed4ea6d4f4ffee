/** The values that further facets offer, with their labels. */
import {textIn} from '../feed/text-in.js';
import type {Feed, Text} from '../feed/types.js';
import {sortByText} from '../text/collate.js';
import type {FurtherFacet} from './facet-keys.js';
import type {FacetOptions, FacetValue} from './facets.js';

const BUILT_IN: Readonly<
  Record<string, readonly (readonly [id: string, de: string, en: string])[]>
> = {
  mode: [
    ['on-site', 'vor Ort', 'on site'],
    ['online', 'online', 'online'],
    ['phone', 'telefonisch', 'by phone'],
    ['at-home', 'bei Ihnen zu Hause', 'at your home'],
  ],
  cost: [
    ['free', 'kostenfrei', 'free of charge'],
    ['paid', 'kostenpflichtig', 'with a fee'],
    ['unknown', 'nicht angegeben', 'not stated'],
  ],
  open: [['now', 'jetzt offen', 'open now']],
  dates: [
    ['closing', 'Frist endet bald', 'deadline soon'],
    ['soon', 'Termin in den nächsten 30 Tagen', 'date within 30 days'],
  ],
};

function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function languageLabel(tag: string): Text {
  if (/^de-x-(ls|leicht)/i.test(tag)) return {de: 'Leichte Sprache', en: 'Easy German'};
  return {de: languageName(tag, 'de'), en: languageName(tag, 'en')};
}

/** School years, then the ages after them. */
function gradeLabel(id: string): Text {
  const ages = id.replace('-', '–');
  return ages === id
    ? {de: `Klasse ${id}`, en: `Year ${id}`}
    : {de: `${ages} Jahre`, en: `${ages} years old`};
}

function byLabel(feed: Feed, values: readonly FacetValue[], lang: string): FacetValue[] {
  return sortByText(values, ({label}) => textIn(label, [lang, ...feed.meta.languages]).value, {
    lang,
  });
}

/** What the offers of the feed use: the keys of `used`. */
export function facetValues(
  feed: Feed,
  key: FurtherFacet,
  used: ReadonlyMap<string, unknown>,
  {lang, day}: FacetOptions,
): FacetValue[] {
  if (key === 'areas' || key === 'providers') {
    const records = key === 'areas' ? feed.areas : feed.partners;
    const values = records.filter(({id}) => used.has(id)).map(({id, name}) => ({id, label: name}));
    return byLabel(feed, values, lang);
  }
  if (key === 'languages') {
    return byLabel(
      feed,
      [...used.keys()].map((id) => ({id, label: languageLabel(id)})),
      lang,
    );
  }
  if (key === 'grades') {
    return [...used.keys()]
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((id) => ({id, label: gradeLabel(id)}));
  }
  return (BUILT_IN[key] ?? [])
    .filter(([id]) => (day !== undefined && key === 'open') || used.has(id))
    .map(([id, de, en]) => ({id, label: {de, en}}));
}
