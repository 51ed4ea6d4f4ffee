/** Shapes that recur inside records. */
import * as z from 'zod/mini';
import * as basic from './basics.js';
import {text} from './forms.js';

export const dated = {
  since: z.optional(basic.partialDate),
  until: z.optional(basic.partialDate),
};

export const address = z.object({
  street: z.optional(basic.line),
  postalCode: z.optional(basic.line),
  locality: z.optional(basic.line),
  district: z.optional(basic.line),
  country: z.optional(basic.line),
});

export const geo = z.object({
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
});

export const contact = z.object({
  role: text,
  email: z.optional(basic.email),
  phone: z.optional(basic.line),
  url: z.optional(basic.url),
  hours: z.optional(text),
  name: z.optional(basic.line),
  consentUntil: z.optional(basic.partialDate),
});

export const contacts = z.optional(z.array(contact));

export const accessibility = z.object({
  wheelchair: z.optional(basic.flag),
  text: z.optional(text),
});

export const place = z.object({
  name: z.optional(text),
  address: z.optional(address),
  geo: z.optional(geo),
  area: z.optional(basic.id),
  accessibility: z.optional(accessibility),
});

export const schedule = z.object({
  text: z.optional(text),
  start: z.optional(basic.dateOrMoment),
  end: z.optional(basic.dateOrMoment),
  rrule: z.optional(basic.rrule),
  opensAt: z.optional(basic.time),
  closesAt: z.optional(basic.time),
});

export const cost = z.object({
  free: z.optional(basic.flag),
  amount: z.optional(basic.amount),
  currency: z.optional(basic.line),
  text: z.optional(text),
});

export const span = z.object({
  from: z.optional(basic.number),
  to: z.optional(basic.number),
});

export const capacity = z.object({
  places: z.optional(basic.amount),
  seats: z.optional(basic.amount),
  free: z.optional(basic.amount),
  asOf: z.optional(basic.partialDate),
});

export const application = z.object({
  from: z.optional(basic.partialDate),
  to: z.optional(basic.partialDate),
  text: z.optional(text),
  url: z.optional(basic.url),
});

export const rhythm = z.object({
  text: z.optional(text),
  rrule: z.optional(basic.rrule),
});

export const identifier = z.object({
  scheme: basic.line,
  value: basic.line,
});
