/** Schemas of the records that the network is made of. */
import * as basic from './basics.js';
import {list, optional, text} from './forms.js';
import {address, contacts, dated, geo, identifier, rhythm} from './parts.js';

export const tier = {
  id: basic.id,
  rank: basic.number,
  label: text,
  shortLabel: optional(text),
  decides: optional(text),
};

export const area = {
  id: basic.id,
  name: text,
  description: optional(text),
  kind: optional(basic.line),
  parent: optional(basic.id),
  ars: optional(basic.regionKey(/^\d{12}$/)),
  ags: optional(basic.regionKey(/^\d{2,8}$/)),
  geo: optional(geo),
};

export const term = {
  id: basic.id,
  label: text,
  definition: optional(text),
  synonyms: optional(list(text)),
  broader: optional(basic.id),
  exactMatch: optional(basic.url),
};

export const partner = {
  id: basic.id,
  name: text,
  shortName: optional(text),
  description: optional(text),
  group: optional(basic.flag),
  ...dated,
  status: optional(basic.status),
  categories: optional(list(basic.id)),
  areas: optional(list(basic.id)),
  tier: optional(basic.id),
  address: optional(address),
  geo: optional(geo),
  url: optional(basic.url),
  logo: optional(basic.url),
  contacts,
  identifiers: optional(list(identifier)),
  parent: optional(basic.id),
  source: optional(basic.id),
};

export const committee = {
  id: basic.id,
  name: text,
  shortName: optional(text),
  description: optional(text),
  purpose: optional(text),
  tier: basic.id,
  area: optional(basic.id),
  parent: optional(basic.id),
  rhythm: optional(rhythm),
  ...dated,
  status: optional(basic.status),
  url: optional(basic.url),
  contacts,
  basis: optional(list(basic.id)),
  source: optional(basic.id),
};

export const membership = {
  id: basic.id,
  partner: basic.id,
  committee: basic.id,
  role: optional(basic.id),
  ...dated,
  status: optional(basic.status),
  source: optional(basic.id),
};

export const programme = {
  id: basic.id,
  name: text,
  shortName: optional(text),
  description: optional(text),
  kind: optional(basic.line),
  tier: optional(basic.id),
  area: optional(basic.id),
  ...dated,
  status: optional(basic.status),
  url: optional(basic.url),
  source: optional(basic.id),
};

export const relation = {
  id: basic.id,
  from: basic.id,
  to: basic.id,
  kind: basic.id,
  label: optional(text),
  ...dated,
  status: optional(basic.status),
  source: optional(basic.id),
};
