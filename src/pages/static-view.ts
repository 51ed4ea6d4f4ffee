/** Offers, partners and network as headings, tables and lists: what every editor lets through, and what needs no script. */
import {seatsOn} from '../feed/seats.js';
import {livedOn} from '../feed/dates.js';
import {mailUrl, phoneUrl} from '../feed/contact-url.js';
import {safeUrl, type SafeUrl} from '../feed/safe-url.js';
import {officesFirst} from '../feed/offices-first.js';
import type {Contact, Dated, Day, Feed, Offer, Partner} from '../feed/types.js';
import {offerColumns} from '../export/columns.js';
import {lineOf, proseOf, type Speech} from '../export/speech.js';
import {isOver} from '../search/is-over.js';
import {commonMessages} from '../i18n/common.js';
import {staticViewMessages, type StaticViewMessages} from '../i18n/static-view.js';
import {lifeWords} from '../wording/life-words.js';
import {h, lines, type Markup} from './markup.js';
import {networkBlocks, type NetworkBlock} from './network-blocks.js';

export interface StaticOptions {
  /** BCP 47; a language without texts of ours is German. */
  readonly lang: string;
  /** Who is there, and whose name may still be told. */
  readonly day: Day;
  /** Level of the first heading, 1 to 4. */
  readonly headingLevel: number;
}

interface Context extends StaticOptions {
  readonly feed: Feed;
  readonly words: StaticViewMessages;
  readonly speech: Speech;
}

export interface StaticViews {
  readonly offers: string;
  readonly partners: string;
  readonly network: string;
}

/** @param options texts of the language must have been loaded */
export function staticViews(feed: Feed, options: StaticOptions): StaticViews {
  const languages = [options.lang, ...feed.meta.languages];
  const words = staticViewMessages(options.lang);
  const context = {...options, feed, words, speech: {languages, day: options.day}};
  return {
    offers: offersView(context).html,
    partners: partnersView(context).html,
    network: networkView(context).html,
  };
}

function offersView(context: Context): Markup {
  const {feed, words} = context;
  const entries = feed.offers
    .filter((offer) => !isOver(offer, context.day))
    .flatMap((offer) => offerEntry(offer, context));
  const content = entries.length > 0 ? entries : [h('p', {}, words.noOffers)];
  return lines(heading(0, words.offers, context), ...content);
}

function offerEntry(offer: Offer, context: Context): Markup[] {
  const {words, speech} = context;
  const columns = offerColumns(speech, words.lead).map(
    ({heading: name, value}) => [name, value(offer)] as const,
  );
  const facts = Object.values(words.lead).flatMap((name) => {
    const value = columns.find(([own]) => own === name)?.[1];
    return value ? [h('li', {}, `${name}: ${value}`)] : [];
  });
  const summary = proseOf(offer.summary ?? offer.description, speech);
  const more = safeUrl(offer.url);
  return [
    heading(1, lineOf(offer.title, speech), context),
    ...(summary ? [h('p', {}, summary)] : []),
    ...(facts.length > 0 ? [h('ul', {}, facts)] : []),
    ...(more
      ? [h('p', {}, h('a', {href: more}, `${words.more}: ${lineOf(offer.title, speech)}`))]
      : []),
  ];
}

function partnersView(context: Context): Markup {
  const {feed, words, lang} = context;
  const sorted = [...feed.partners].sort((a, b) =>
    nameOf(a, context).localeCompare(nameOf(b, context), lang),
  );
  const heads = [words.name, words.category, words.seats, words.place, words.contact];
  return lines(
    heading(0, words.partners, context),
    table(
      words.partners,
      heads,
      sorted.map((partner) => partnerRow(partner, context)),
    ),
  );
}

function partnerRow(partner: Partner, context: Context): Markup[] {
  const {speech, day} = context;
  const seats = seatsOn(partner, day).map(({committee}) => nameOf(committee, context));
  const url = safeUrl(partner.url);
  const name = nameOf(partner, context);
  const {postalCode = '', locality = ''} = partner.address ?? {};
  return [
    h('th', {scope: 'row'}, url ? h('a', {href: url}, name) : name, lifeNote(partner, context)),
    h('td', {}, partner.categories.map(({label}) => lineOf(label, speech)).join(', ')),
    h('td', {}, seats.join(', ')),
    h('td', {}, `${postalCode} ${locality}`.trim()),
    h(
      'td',
      {},
      ...officesFirst(partner.contacts)
        .slice(0, 1)
        .map((contact) => officeLine(contact, context)),
    ),
  ];
}

function officeLine({role, email, phone}: Contact, {speech}: Context): Markup {
  const ways = [
    ...(phone ? [linked(phoneUrl(phone), phone)] : []),
    ...(email ? [linked(mailUrl(email), email)] : []),
  ];
  return h('span', {}, lineOf(role, speech), ...ways.flatMap((way) => [' · ', way]));
}

const linked = (href: SafeUrl | undefined, text: string): Markup | string =>
  href ? h('a', {href}, text) : text;

/** The network's blocks as elements of HTML. */
function networkView({feed, lang, day, headingLevel, words}: Context): Markup {
  const blocks = networkBlocks(feed, {lang, day}).map((block) => blockMarkup(block, headingLevel));
  return lines(h(`h${headingLevel}`, {}, words.network), ...blocks);
}

function blockMarkup(block: NetworkBlock, headingLevel: number): Markup {
  switch (block.type) {
    case 'heading':
      return h(`h${Math.min(6, headingLevel + block.below)}`, {}, block.text);
    case 'paragraph':
      return h('p', {}, block.text);
    case 'list':
      return h(
        'ul',
        {},
        block.entries.map((entry) => h('li', {}, entry)),
      );
    case 'table':
      return table(
        block.caption,
        block.heads,
        block.rows.map(([first = '', ...rest]) => [
          h('th', {scope: 'row'}, first),
          ...rest.map((cell) => h('td', {}, cell)),
        ]),
      );
  }
}

/** " (geplant ab …)"; nothing for what simply is there. */
function lifeNote(record: Dated, {lang, day}: Context): string {
  const words = lifeWords(livedOn(record, day), commonMessages(lang), lang);
  return words ? ` (${words})` : '';
}

const nameOf = ({name}: Pick<Partner, 'name'>, {speech}: Context): string => lineOf(name, speech);

const heading = (below: number, text: string, {headingLevel}: Context): Markup =>
  h(`h${Math.min(6, headingLevel + below)}`, {}, text);

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Markup[])[],
): Markup =>
  h(
    'table',
    {},
    h('caption', {}, caption),
    // No thead and tbody: MediaWiki shows these words as text, and browsers make the latter themselves.
    h(
      'tr',
      {},
      heads.map((head) => h('th', {scope: 'col'}, head)),
    ),
    rows.map((row) => h('tr', {}, row)),
  );
