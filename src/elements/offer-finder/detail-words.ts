/** Facts of an offer in words that only its own page has. */
import {townOf} from '../../feed/address-words.js';
import type {Offer, Place, Span} from '../../feed/types.js';
import {formatDate, formatPeriod} from '../../i18n/format.js';
import type {OfferFinderMessages} from '../../i18n/offer-finder.js';
import type {OfferPageMessages} from '../../i18n/offer-page.js';
import type {Drawing} from './drawing.js';
import type {Speaker} from './offer-words.js';

type DetailMessages = OfferFinderMessages & OfferPageMessages;

/** Who speaks on an offer's page. */
export interface DetailSpeaker extends Speaker {
  readonly words: DetailMessages;
}

/** What the templates of an offer's page need of the element that draws them. */
export interface DetailDrawing extends Drawing {
  readonly words: DetailMessages;
}

/** "Klasse 8 bis 10, 14 bis 16 Jahre", or an empty text. */
export function reachWords(
  grades: Span | undefined,
  ages: Span | undefined,
  {words}: DetailSpeaker,
): string {
  return [grades && words.grades(grades.from, grades.to), ages && words.ages(ages.from, ages.to)]
    .filter(Boolean)
    .join(', ');
}

/** "gilt 1. August 2026 bis 31. Juli 2027", or an empty text. */
export function validityWords(offer: Offer, {words, lang}: DetailSpeaker): string {
  const period = formatPeriod({since: offer.validFrom, until: offer.validTo}, lang);
  return period && words.valid(period);
}

/** "bis 31. März 2027, schriftlich", or an empty text. */
export function applicationWords({application}: Offer, speaker: DetailSpeaker): string {
  if (!application) return '';
  const period = formatPeriod({since: application.from, until: application.to}, speaker.lang);
  return [period, application.text ? speaker.say(application.text) : ''].filter(Boolean).join(', ');
}

/** "Rathaus, Marktplatz 1, 48143 Münster". */
export function placeWords({name, address, area}: Place, speaker: DetailSpeaker): string {
  return [
    name ? speaker.say(name) : '',
    address?.street,
    townOf(address) || (area ? speaker.say(area.name) : ''),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "15 Plätze, 3 frei, Stand 1. November 2026". */
export function capacityWords({capacity}: Offer, {words, lang}: DetailSpeaker): string {
  if (!capacity) return '';
  const {places, free, asOf} = capacity;
  const counts = [
    places === undefined ? '' : words.seats(places),
    free === undefined ? '' : words.seatsFree(free),
  ].filter(Boolean);
  if (counts.length === 0) return '';
  return [...counts, asOf === undefined ? '' : words.asOf(formatDate(asOf, lang))]
    .filter(Boolean)
    .join(', ');
}
