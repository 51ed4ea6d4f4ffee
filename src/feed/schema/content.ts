/** Schemas of offers, and of what tells about the network. */
import * as basic from './basics.js';
import {idOrText, list, map, object, oneOf, oneOrMany, optional, text} from './forms.js';
import * as part from './parts.js';

const ids = optional(list(basic.id));

export const offer = {
  id: basic.id,
  title: text,
  summary: optional(text),
  description: optional(text),
  fields: ids,
  kinds: ids,
  audiences: ids,
  aims: ids,
  providers: ids,
  areas: ids,
  places: optional(list(part.place)),
  mode: optional(list(oneOf('on-site', 'online', 'phone', 'at-home'))),
  languages: optional(list(basic.languageTag)),
  grades: optional(part.span),
  ages: optional(part.span),
  schedule: optional(oneOrMany(part.schedule)),
  application: optional(part.application),
  cost: optional(part.cost),
  capacity: optional(part.capacity),
  accessibility: optional(part.accessibility),
  legalBasis: optional(oneOrMany(basic.line)),
  programme: optional(basic.id),
  funders: ids,
  contacts: part.contacts,
  documents: ids,
  url: optional(basic.url),
  status: optional(basic.status),
  validFrom: optional(basic.partialDate),
  validTo: optional(basic.partialDate),
  checkedOn: optional(basic.partialDate),
  checkedBy: optional(idOrText),
  source: optional(basic.id),
};

export const event = {
  id: basic.id,
  title: text,
  description: optional(text),
  date: optional(basic.partialDate),
  kind: optional(basic.line),
  about: ids,
  decidedBy: optional(idOrText),
  result: optional(text),
  paper: optional(basic.line),
  url: optional(basic.url),
  source: optional(basic.id),
};

export const feedDocument = {
  id: basic.id,
  title: text,
  description: optional(text),
  kind: optional(basic.line),
  date: optional(basic.partialDate),
  parties: ids,
  publisher: optional(idOrText),
  url: optional(basic.url),
  pages: optional(basic.line),
  license: optional(basic.line),
  attribution: optional(text),
};

export const situation = {
  id: basic.id,
  title: text,
  description: optional(text),
  query: optional(basic.line),
  filter: optional(map(oneOrMany(basic.line))),
  order: optional(basic.number),
};

export const tourStep = object({
  title: text,
  text: optional(text),
  notes: optional(text),
  focus: ids,
  tiers: ids,
  date: optional(basic.partialDate),
  layout: optional(oneOf('bands', 'rings', 'free')),
  seconds: optional(basic.amount),
});

export const tour = {
  id: basic.id,
  title: text,
  description: optional(text),
  steps: optional(list(tourStep)),
};
