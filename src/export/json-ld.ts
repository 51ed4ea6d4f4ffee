/** Offers and partners as schema.org data in JSON-LD: no names of persons, no mail, no phone numbers. */
import {safeUrl} from '../feed/safe-url.js';
import {seatsOn} from '../feed/seats.js';
import type {Address, Geo, Offer, Partner, Place} from '../feed/types.js';
import {harmlessLine} from './harmless.js';
import {lineOf, proseOf, type Speech} from './speech.js';

export interface JsonLdOptions extends Speech {
  /** Where a record stands, an absolute address; it becomes its `@id`. */
  readonly linkOf?: (record: Offer | Partner) => string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** An `ItemList` of services. */
export function offersToJsonLd(offers: readonly Offer[], options: JsonLdOptions): Node {
  return itemList(offers.map((offer) => service(offer, options)));
}

/** An `ItemList` of organisations, each with the committees in which it sits on the day. */
export function partnersToJsonLd(partners: readonly Partner[], options: JsonLdOptions): Node {
  return itemList(partners.map((partner) => listed(partner, options)));
}

/** The text of a `<script type="application/ld+json">`: nothing in it can end the script. */
export function jsonLdText(node: Node): string {
  return JSON.stringify(node).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function itemList(nodes: readonly Node[]): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: nodes.length,
    itemListElement: nodes.map((item, k) => ({'@type': 'ListItem', position: k + 1, item})),
  };
}

function service(offer: Offer, options: JsonLdOptions): Node {
  const {audiences, cost, languages, places, providers} = offer;
  const labels = (terms: Offer['kinds']): readonly string[] =>
    terms.map(({label}) => lineOf(label, options));
  return said({
    '@type': 'Service',
    '@id': safeUrl(options.linkOf?.(offer)),
    name: lineOf(offer.title, options),
    description: proseOf(offer.summary ?? offer.description, options),
    serviceType: labels(offer.kinds),
    category: labels(offer.fields),
    audience: labels(audiences).map((audienceType) => ({'@type': 'Audience', audienceType})),
    provider: providers.map((partner) => organisation(partner, options)),
    areaServed: offer.areas.map(({name}) => lineOf(name, options)),
    offers: cost?.free ? {'@type': 'Offer', price: 0} : undefined,
    availableChannel: channels(
      places.map((place) => location(place, options)),
      languages,
    ),
    subjectOf: offer.checkedOn && {'@type': 'WebPage', dateModified: offer.checkedOn},
    url: safeUrl(offer.url),
  });
}

/** Where and in which languages: schema.org knows languages of a way to a service, not of the service. */
function channels(
  locations: readonly Node[],
  availableLanguage: readonly string[],
): readonly Node[] {
  const ways = locations.length > 0 || availableLanguage.length === 0 ? locations : [undefined];
  return ways.map((serviceLocation) =>
    said({'@type': 'ServiceChannel', serviceLocation, availableLanguage}),
  );
}

function organisation(partner: Partner, options: JsonLdOptions): Node {
  return said({
    '@type': 'Organization',
    '@id': safeUrl(options.linkOf?.(partner)),
    name: lineOf(partner.name, options),
    alternateName: lineOf(partner.shortName, options),
    address: postalAddress(partner.address),
    url: safeUrl(partner.url),
  });
}

/** What a directory adds: what kind of organisation it is, where it works and where it sits. */
function listed(partner: Partner, options: JsonLdOptions): Node {
  const {areas, categories, geo, identifiers} = partner;
  return said({
    ...organisation(partner, options),
    description: proseOf(partner.description, options),
    keywords: categories.map(({label}) => lineOf(label, options)),
    areaServed: areas.map(({name}) => lineOf(name, options)),
    location: geo && {'@type': 'Place', geo: coordinates(geo)},
    identifier: identifiers.map(({scheme, value}) => ({
      '@type': 'PropertyValue',
      propertyID: harmlessLine(scheme),
      value: harmlessLine(value),
    })),
    memberOf: seatsOn(partner, options.day).map(({committee}) => ({
      '@type': 'Organization',
      name: lineOf(committee.name, options),
    })),
  });
}

function location({name, address, geo}: Place, options: JsonLdOptions): Node {
  return said({
    '@type': 'Place',
    name: lineOf(name, options),
    address: postalAddress(address),
    geo: geo && coordinates(geo),
  });
}

const coordinates = ({lat, lon}: Geo): Node => ({
  '@type': 'GeoCoordinates',
  latitude: lat,
  longitude: lon,
});

function postalAddress(address: Address | undefined): Node | undefined {
  if (!address) return undefined;
  const line = (text = ''): string => harmlessLine(text);
  return said({
    '@type': 'PostalAddress',
    streetAddress: line(address.street),
    postalCode: line(address.postalCode),
    addressLocality: line(address.locality),
    addressCountry: line(address.country),
  });
}

/** Without what is not said. */
function said(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
