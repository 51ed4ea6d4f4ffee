/** Documents and sources as lists. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FeedDocument} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {icon} from '../../ui/icons.js';
import {safeUrl} from '../../feed/safe-url.js';
import type {DirectoryContext} from './context.js';
import {partyName} from './record-parts.js';

/** Documents with what is in them, who published them, when, and on which page to look. */
export function documentList(
  documents: readonly FeedDocument[],
  context: DirectoryContext,
): TemplateResult {
  return html`<ul class="rows" role="list">
    ${documents.map(
      (document) => html`<li>
        <p class="strong">${documentTitle(document, context)}</p>
        ${document.description ? html`<p class="small">${context.shown(document.description)}</p>` : nothing}
        ${documentFacts(document, context)}
      </li>`,
    )}
  </ul>`;
}

/** Sources in small print. */
export function sourceList(
  sources: readonly FeedDocument[],
  context: DirectoryContext,
): TemplateResult {
  return html`<ul class="sources" role="list">
    ${sources.map(
      (source) => html`<li>${documentTitle(source, context)}${documentFacts(source, context)}</li>`,
    )}
  </ul>`;
}

function documentTitle({title, url}: FeedDocument, {shown}: DirectoryContext): unknown {
  const href = safeUrl(url);
  return href ? html`<a href=${href}>${shown(title)} ${icon('link')}</a>` : shown(title);
}

function documentFacts(
  document: FeedDocument,
  context: DirectoryContext,
): TemplateResult | typeof nothing {
  const {words, common, lang, shown} = context;
  const {publisher, date, pages, attribution, license} = document;
  const facts = [
    publisher && !attribution && html`${words.publishedBy} ${partyName(publisher, context)}`,
    date && formatDate(date, lang),
    pages && common.pages(pages),
    attribution ? shown(attribution) : license && common.license(license),
  ].filter(Boolean);
  if (facts.length === 0) return nothing;
  return html`<p class="small muted">${facts.map((fact, at) => html`${at > 0 ? ' · ' : ''}${fact}`)}</p>`;
}
