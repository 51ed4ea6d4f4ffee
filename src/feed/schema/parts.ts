/** Shapes that recur inside records. */
import * as basic from './basics.js';
import {list, number, object, optional, text} from './forms.js';

export const dated = {
  since: optional(basic.partialDate),
  until: optional(basic.partialDate),
};

export const address = object({
  street: optional(basic.line),
  postalCode: optional(basic.line),
  locality: optional(basic.line),
  district: optional(basic.line),
  country: optional(basic.line),
});

export const geo = object({
  lat: number({min: -90, max: 90}),
  lon: number({min: -180, max: 180}),
});

export const contact = object({
  role: text,
  email: optional(basic.email),
  phone: optional(basic.line),
  url: optional(basic.url),
  hours: optional(text),
  name: optional(basic.line),
  consentUntil: optional(basic.partialDate),
});

export const contacts = optional(list(contact));

export const accessibility = object({
  wheelchair: optional(basic.flag),
  text: optional(text),
});

export const place = object({
  name: optional(text),
  address: optional(address),
  geo: optional(geo),
  area: optional(basic.id),
  accessibility: optional(accessibility),
});

export const schedule = object({
  text: optional(text),
  start: optional(basic.dateOrMoment),
  end: optional(basic.dateOrMoment),
  rrule: optional(basic.rrule),
  opensAt: optional(basic.time),
  closesAt: optional(basic.time),
});

export const cost = object({
  free: optional(basic.flag),
  amount: optional(basic.amount),
  currency: optional(basic.line),
  text: optional(text),
});

export const span = object({
  from: optional(basic.number),
  to: optional(basic.number),
});

export const capacity = object({
  places: optional(basic.amount),
  seats: optional(basic.amount),
  free: optional(basic.amount),
  asOf: optional(basic.partialDate),
});

export const application = object({
  from: optional(basic.partialDate),
  to: optional(basic.partialDate),
  text: optional(text),
  url: optional(basic.url),
});

export const rhythm = object({
  text: optional(text),
  rrule: optional(basic.rrule),
  start: optional(basic.partialDate),
});

export const identifier = object({
  scheme: basic.line,
  value: basic.line,
});
