/** Schemas of offers, and of what tells about the network. */
import * as z from 'zod/mini';
import * as basic from './basics.js';
import {idOrText, map, oneOrMany, text} from './forms.js';
import * as part from './parts.js';

const ids = z.optional(z.array(basic.id));

export const offer = z.object({
  id: basic.id,
  title: text,
  summary: z.optional(text),
  description: z.optional(text),
  fields: ids,
  kinds: ids,
  audiences: ids,
  aims: ids,
  providers: ids,
  areas: ids,
  places: z.optional(z.array(part.place)),
  mode: z.optional(z.array(z.enum(['on-site', 'online', 'phone', 'at-home']))),
  languages: z.optional(z.array(basic.languageTag)),
  grades: z.optional(part.span),
  ages: z.optional(part.span),
  schedule: z.optional(oneOrMany(part.schedule)),
  application: z.optional(part.application),
  cost: z.optional(part.cost),
  capacity: z.optional(part.capacity),
  accessibility: z.optional(part.accessibility),
  legalBasis: z.optional(oneOrMany(basic.line)),
  programme: z.optional(basic.id),
  funders: ids,
  contacts: part.contacts,
  documents: ids,
  url: z.optional(basic.url),
  status: z.optional(basic.status),
  validFrom: z.optional(basic.partialDate),
  validTo: z.optional(basic.partialDate),
  checkedOn: z.optional(basic.partialDate),
  checkedBy: z.optional(idOrText),
  source: z.optional(basic.id),
});

export const event = z.object({
  id: basic.id,
  title: text,
  description: z.optional(text),
  date: z.optional(basic.partialDate),
  kind: z.optional(basic.line),
  about: ids,
  decidedBy: z.optional(idOrText),
  result: z.optional(text),
  paper: z.optional(basic.line),
  url: z.optional(basic.url),
  source: z.optional(basic.id),
});

export const feedDocument = z.object({
  id: basic.id,
  title: text,
  description: z.optional(text),
  kind: z.optional(basic.line),
  date: z.optional(basic.partialDate),
  parties: ids,
  publisher: z.optional(idOrText),
  url: z.optional(basic.url),
  pages: z.optional(basic.line),
  license: z.optional(basic.line),
  attribution: z.optional(text),
});

export const situation = z.object({
  id: basic.id,
  title: text,
  description: z.optional(text),
  query: z.optional(basic.line),
  filter: z.optional(map(oneOrMany(basic.line))),
  order: z.optional(basic.number),
});

export const tourStep = z.object({
  title: text,
  text: z.optional(text),
  notes: z.optional(text),
  focus: ids,
  tiers: ids,
  date: z.optional(basic.partialDate),
  layout: z.optional(z.enum(['bands', 'rings', 'free'])),
  seconds: z.optional(basic.amount),
});

export const tour = z.object({
  id: basic.id,
  title: text,
  description: z.optional(text),
  steps: z.optional(z.array(tourStep)),
});
