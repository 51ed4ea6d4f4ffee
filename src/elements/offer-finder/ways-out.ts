/** Help for an empty result: ways out with what they give, and a person to ask. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../feed/types.js';
import {emptyHelpMessages} from '../../i18n/empty-help.js';
import type {Phrase} from '../../i18n/phrase.js';
import type {FacetKey, WayOut} from '../../search/types.js';
import {contactList} from '../../ui/contacts.js';
import {heading} from '../../ui/heading.js';
import {pageIcon} from '../../ui/page-icons.js';
import {publisherContacts} from './contact-views.js';
import type {Drawing, Drawn} from './drawing.js';

/** One row: what would be let go of, what that gives, and the button that does it. */
export interface WayView {
  readonly text: Phrase;
  readonly count: number;
  readonly action: string;
  readonly onTake: () => void;
}

/** What the finder does when a way is taken. */
export interface WayActions {
  /** "Zielgruppe: Eltern" as group and label. */
  groupOf(facet: string): string;
  remove(facet: FacetKey, id: string): void;
  removeAll(): void;
  search(query: string): void;
}

/** The search room's ways in words. */
export function wayView(
  way: WayOut,
  filtered: boolean,
  actions: WayActions,
  {lang, say}: Drawing,
): WayView {
  const ways = emptyHelpMessages(lang);
  const {count} = way;
  switch (way.kind) {
    case 'remove-refinement':
      return {
        text: ways.withoutFilter(actions.groupOf(way.facet), say(way.label)),
        count,
        action: ways.remove,
        onTake: () => actions.remove(way.facet, way.id),
      };
    case 'remove-all':
      return {
        text: ways.withoutFilters,
        count,
        action: ways.removeAll,
        onTake: () => actions.removeAll(),
      };
    case 'remove-query':
      return {
        text: ways.withoutQuery(filtered),
        count,
        action: ways.clear,
        onTake: () => actions.search(''),
      };
    case 'query':
      return {
        text:
          way.reason === 'did-you-mean'
            ? ways.meant(way.query)
            : ways.fewerWords(way.query, filtered),
        count,
        action: ways.search,
        onTake: () => actions.search(way.query),
      };
  }
}

/** The card "Das bringt Treffer". */
export function waysCard(views: readonly WayView[], {words, lang, level}: Drawing): Drawn {
  if (views.length === 0) return nothing;
  return html`<div class="ways" part="ways">
    ${heading(level + 2, emptyHelpMessages(lang).title, 'heading-3')}
    <ul role="list">
      ${views.map((view) => wayRow(view, words.offers(view.count)))}
    </ul>
  </div>`;
}

/** A sentence with the visitor's words in plain emphasis. */
function strongPhrase(parts: Phrase): Drawn {
  return html`${parts.map((part) => (typeof part === 'string' ? part : html`<strong>${part.mark}</strong>`))}`;
}

function wayRow({text, action, onTake}: WayView, count: string): TemplateResult {
  const plain = text.map((part) => (typeof part === 'string' ? part : part.mark)).join('');
  return html`<li>
    <span class="way">${strongPhrase(text)}</span>
    <span class="small muted number">${count}</span>
    <button class="button compact" type="button" aria-label=${`${action}: ${plain}`} @click=${onTake}>${action}</button>
  </li>`;
}

/** "Nichts dabei?": the publisher's contact, where the feed has one. */
export function humanHelp(feed: Feed, drawing: Drawing): Drawn {
  const {lang, level} = drawing;
  const contacts = publisherContacts(feed, drawing);
  if (contacts.length === 0) return nothing;
  const words = emptyHelpMessages(lang);
  return html`<div class="help">
    ${pageIcon('people')}
    <div>
      ${heading(level + 2, words.nothingFits, 'heading-3')}
      <p class="small">${words.helpHere}</p>
      ${contactList(contacts, lang)}
    </div>
  </div>`;
}
