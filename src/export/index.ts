/** What a person or another program takes along: files made of plain data, without a page. */
export {offerColumns, partnerColumns, type OfferColumn, type PartnerColumn} from './columns.js';
export {toCsv, type Column, type CsvOptions} from './csv.js';
export {offersToCalendar, type Calendar, type CalendarOptions} from './icalendar.js';
export {jsonLdText, offersToJsonLd, partnersToJsonLd, type JsonLdOptions} from './json-ld.js';
export {officesOfAll, officesOfPartner, type Office} from './offer-contacts.js';
export {postalLines} from './postal-lines.js';
export {sheetToText, type Sheet, type SheetEntry} from './plain-text.js';
export {qrCode, type QrCode} from './qr-code.js';
export type {Speech} from './speech.js';
export {
  officesToVcards,
  recordsToVcards,
  type AddressBook,
  type AddressBookOptions,
} from './vcard.js';
