import type {PartnerTakeMessages} from '../de/partner-take.js';
import {counted} from './partner-directory.js';

const partners = (count: number): string => counted(count, 'partner', 'partners');

export const partnerTake: PartnerTakeMessages = {
  of: (count) =>
    count === 1 ? 'This is about this partner.' : `This is about these ${partners(count)}.`,
  contacts: 'Address book (vCard)',
  table: 'Table (CSV)',
  list: 'Print address list',
  labels: 'Print labels',
  data: 'Data (JSON-LD)',
  saved: (file) => `Saved: ${file}`,
  savedContacts: (count, file) =>
    `Address book with ${counted(count, 'entry', 'entries')} saved: ${file}.`,
  without: (count) =>
    `${partners(count)} without contact, address and website ${count === 1 ? 'is' : 'are'} not in it.`,
  noContacts: 'Neither contact nor address has been entered for these partners.',
  noPrint: 'This page may not print here. Open it in a window of its own.',
  labelsMade: (count) =>
    `${counted(count, 'label', 'labels')} of 70 × 37 mm, 3 × 8 on A4. Please print without margins and at actual size.`,
  withoutAddress: (count) =>
    `${partners(count)} without a full address ${count === 1 ? 'is' : 'are'} missing.`,
  noLabels: 'No full address has been entered for these partners.',
  files: {contacts: 'partners.vcf', table: 'partners.csv', data: 'partners.jsonld'},
  sitsIn: (names) => `Sits in: ${names}`,
  page: (address) => `To be read at ${address}`,
  columns: {
    id: 'Id',
    name: 'Name',
    shortName: 'Short name',
    categories: 'Category',
    street: 'Street',
    postalCode: 'Postal code',
    locality: 'Town',
    contact: 'Contact point',
    phone: 'Phone',
    email: 'Mail',
    url: 'Website',
    areas: 'Area',
    committees: 'Sits in',
    since: 'since',
    until: 'until',
    identifiers: 'Identifiers',
  },
};
