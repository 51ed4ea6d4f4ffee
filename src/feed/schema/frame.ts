/** Schemas of what is no list: the feed itself and positions computed ahead. */
import * as z from 'zod/mini';
import * as basic from './basics.js';
import {idOrText, map, pair, text} from './forms.js';

/** Read first: what the texts of the rest mean depends on it. */
export const metaHead = z.object({
  format: z.optional(basic.line),
  languages: z.optional(z.array(basic.languageTag)),
});

export const metaBody = z.object({
  title: text,
  publisher: z.optional(idOrText),
  license: z.optional(basic.line),
  updated: z.optional(basic.dateOrMoment),
  homepage: z.optional(basic.url),
  contact: z.optional(basic.line),
});

export const layout = z.object({
  algorithm: z.optional(basic.line),
  hash: z.optional(basic.line),
  positions: z.optional(map(pair)),
});
