/** Schemas of the records that the network is made of. */
import * as z from 'zod/mini';
import * as basic from './basics.js';
import {text} from './forms.js';
import {address, contacts, dated, geo, identifier, rhythm} from './parts.js';

export const tier = z.object({
  id: basic.id,
  rank: basic.number,
  label: text,
  shortLabel: z.optional(text),
  decides: z.optional(text),
});

export const area = z.object({
  id: basic.id,
  name: text,
  description: z.optional(text),
  kind: z.optional(basic.line),
  parent: z.optional(basic.id),
  ars: z.optional(basic.regionKey(/^\d{12}$/)),
  ags: z.optional(basic.regionKey(/^\d{2,8}$/)),
  geo: z.optional(geo),
});

export const term = z.object({
  id: basic.id,
  label: text,
  definition: z.optional(text),
  synonyms: z.optional(z.array(text)),
  broader: z.optional(basic.id),
  exactMatch: z.optional(basic.url),
});

export const partner = z.object({
  id: basic.id,
  name: text,
  shortName: z.optional(text),
  description: z.optional(text),
  group: z.optional(basic.flag),
  ...dated,
  status: z.optional(basic.status),
  categories: z.optional(z.array(basic.id)),
  areas: z.optional(z.array(basic.id)),
  tier: z.optional(basic.id),
  address: z.optional(address),
  geo: z.optional(geo),
  url: z.optional(basic.url),
  logo: z.optional(basic.url),
  contacts,
  identifiers: z.optional(z.array(identifier)),
  parent: z.optional(basic.id),
  source: z.optional(basic.id),
});

export const committee = z.object({
  id: basic.id,
  name: text,
  shortName: z.optional(text),
  description: z.optional(text),
  purpose: z.optional(text),
  tier: basic.id,
  area: z.optional(basic.id),
  parent: z.optional(basic.id),
  rhythm: z.optional(rhythm),
  ...dated,
  status: z.optional(basic.status),
  url: z.optional(basic.url),
  contacts,
  basis: z.optional(z.array(basic.id)),
  source: z.optional(basic.id),
});

export const membership = z.object({
  id: basic.id,
  partner: basic.id,
  committee: basic.id,
  role: z.optional(basic.id),
  ...dated,
  status: z.optional(basic.status),
  source: z.optional(basic.id),
});

export const programme = z.object({
  id: basic.id,
  name: text,
  shortName: z.optional(text),
  description: z.optional(text),
  kind: z.optional(basic.line),
  tier: z.optional(basic.id),
  area: z.optional(basic.id),
  ...dated,
  status: z.optional(basic.status),
  url: z.optional(basic.url),
  source: z.optional(basic.id),
});

export const relation = z.object({
  id: basic.id,
  from: basic.id,
  to: basic.id,
  kind: basic.id,
  label: z.optional(text),
  ...dated,
  status: z.optional(basic.status),
  source: z.optional(basic.id),
});
