/** Who answers for what is shown: source, day, licence, and the file itself. */
import {html, nothing, type TemplateResult} from 'lit';
import {namedText} from '../../feed/actors.js';
import type {Feed, FeedDocument, Offer} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {safeUrl} from '../../feed/safe-url.js';
import type {Drawing, Drawn} from './drawing.js';

/**
 * @param offers what is shown: their sources are named where a licence asks for it
 * @param address of the feed, where it can be fetched by others
 */
export function feedFoot(
  feed: Feed,
  offers: readonly Offer[],
  address: string | undefined,
  drawing: Drawing,
): TemplateResult {
  const {common} = drawing;
  const url = safeUrl(address);
  return html`<div class="foot" part="foot">
    <div>${aboutFeed(feed, drawing)} ${creditsOf(offers).map((source) => credit(source, drawing))}</div>
    ${url ? html`<p class="no-print"><a href=${url}>${common.feedAsJson}</a></p>` : nothing}
  </div>`;
}

function aboutFeed({meta}: Feed, {common, lang, say}: Drawing): TemplateResult {
  const {publisher, updated, license, title} = meta;
  const parts = [
    `${common.source}: ${say(publisher === undefined ? title : namedText(publisher))}`,
    updated === undefined ? '' : common.updated(formatDate(updated, lang)),
    license === undefined ? '' : common.license(license),
  ];
  return html`<p>${parts.filter(Boolean).join(' · ')}</p>`;
}

/** Thousands of offers are not asked for theirs with each key. */
const credits = new WeakMap<readonly Offer[], readonly FeedDocument[]>();

/** Sources whose licence asks to be named wherever their data is shown, each once. */
function creditsOf(offers: readonly Offer[]): readonly FeedDocument[] {
  const known = credits.get(offers);
  if (known) return known;
  const sources = new Set(offers.flatMap(({source}) => (source ? [source] : [])));
  const named = [...sources].filter(
    ({attribution, license}) => attribution !== undefined || license !== undefined,
  );
  credits.set(offers, named);
  return named;
}

function credit({title, attribution, license}: FeedDocument, {shown, common}: Drawing): Drawn {
  return html`<p>${attribution ? shown(attribution) : html`${shown(title)}${license ? `, ${common.license(license)}` : nothing}`}</p>`;
}
