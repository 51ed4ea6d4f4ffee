/** Schemas of what is no list: the feed itself and positions computed ahead. */
import * as basic from './basics.js';
import {idOrText, list, map, object, optional, pair, text} from './forms.js';

/** Read first: what the texts of the rest mean depends on it. */
export const metaHead = {
  format: optional(basic.line),
  languages: optional(list(basic.languageTag)),
};

export const metaBody = {
  title: text,
  publisher: optional(idOrText),
  license: optional(basic.line),
  updated: optional(basic.dateOrMoment),
  homepage: optional(basic.url),
  contact: optional(basic.line),
};

export const layout = object({
  algorithm: optional(basic.line),
  hash: optional(basic.line),
  positions: optional(map(pair)),
});
