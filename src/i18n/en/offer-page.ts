import type {OfferPageMessages} from '../de/offer-page.js';
import {formatCount} from '../format.js';

const span = (unit: (text: string) => string, from?: number, to?: number): string => {
  if (from === undefined) return to === undefined ? '' : `up to ${unit(String(to))}`;
  if (to === undefined) return `from ${unit(String(from))}`;
  return unit(from === to ? String(from) : `${from} to ${to}`);
};

export const offerPage: OfferPageMessages = {
  questions: {
    audiences: 'For whom is it?',
    aims: 'What is its aim?',
    fields: 'Field of action',
    kinds: 'What is offered?',
    where: 'Where?',
    when: 'When?',
    application: 'Registration',
    capacity: 'How many places?',
    cost: 'What does it cost?',
    providers: 'Who offers it?',
    funders: 'Who pays for it?',
    commissions: 'Who commissions it?',
    advises: 'Who advises?',
    supervises: 'Who supervises?',
    moderates: 'Who moderates?',
    coordinates: 'Who coordinates?',
    others: 'Who else takes part?',
    programme: 'Programme',
    legalBasis: 'Legal basis',
    languages: 'Languages',
    accessibility: 'Barrier-free?',
    documents: 'Documents and sources',
    checked: 'How current is this?',
  },
  aboutTerms: 'What does that mean?',
  grades: (from, to) => span((text) => `year ${text}`, from, to),
  ages: (from, to) => span((text) => `${text} years`, from, to),
  valid: (period) => `valid ${period}`,
  seats: (places) => (places === 1 ? '1 place' : `${formatCount(places, 'en')} places`),
  seatsFree: (free) => `${formatCount(free, 'en')} free`,
  asOf: (date) => `as of ${date}`,
  by: (name) => `by: ${name}`,
  wheelchair: 'accessible by wheelchair',
  noWheelchair: 'not accessible by wheelchair',
  nextStep: 'What to do next',
  offerPage: 'Go to the offer’s page',
  applyPage: 'Go to the registration',
  applyWithin: (period) => `Registration ${period}`,
  askProvider: 'Ask the provider:',
  noContact: 'No contact is entered for this offer.',
  place: 'Place in the network',
  partnerBand: 'Partners',
};
