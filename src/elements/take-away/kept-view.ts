/** The list of kept offers, or one that came with a link. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Offer} from '../../feed/types.js';
import {takeAwayMessages, type TakeAwayMessages} from '../../i18n/take-away.js';
import type {Hit} from '../../search/types.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {offerIcon} from '../../ui/offer-icons.js';
import {pageIcon} from '../../ui/page-icons.js';
import type {Drawing, Drawn} from '../offer-finder/drawing.js';
import {hitList} from '../offer-finder/hit-list.js';
import type {TakeAway} from './take-away.js';
import type {TakeRequest, Way} from './take-part.js';

export interface KeptView {
  readonly feed: Feed;
  /** Of a list that came with a link; undefined for the visitor's own. */
  readonly given: readonly string[] | undefined;
  readonly take: TakeAway;
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Where the own list opens, once a given one was taken over. */
  readonly onOwn: () => void;
  /** After everything was forgotten. */
  readonly onForgotten: () => void;
  readonly requestOf: (title: string, offers: readonly Offer[]) => TakeRequest;
}

const FILES: readonly (readonly [Way, () => TemplateResult])[] = [
  ['calendar', () => offerIcon('calendar')],
  ['contacts', () => pageIcon('people')],
  ['table', () => pageIcon('table')],
];

export function keptView(view: KeptView, drawing: Drawing): TemplateResult {
  const {feed, given, take} = view;
  const words = takeAwayMessages(drawing.lang);
  const ids = given ?? take.list.ids;
  const offers = ids.map((id) => feed.get(id)).filter((one) => one?.type === 'offer');
  const title = given ? words.fromLink(offers.length) : take.words.list(offers.length);
  const gone = ids.length - offers.length;
  return html`<p class="back no-print">
      <button class="link" type="button" @click=${view.onBack}>${pageIcon('previous')} ${view.backLabel}</button>
    </p>
    <div class="kept-head">
      ${heading(drawing.level + 1, title, 'count-heading', 'kept-heading')}
      <p class="small muted">${noteOf(view, words)}</p>
      ${gone > 0 ? html`<p class="small muted">${words.gone(gone)}</p>` : nothing}
    </div>
    ${offers.length === 0 ? empty(words) : html`${ways(view, title, offers, words)} ${hitList(offers.map(hitOf), drawing)}`}`;
}

const hitOf = (offer: Offer): Hit => ({
  offer,
  score: 0,
  similar: false,
  reasons: [],
  highlights: {},
});

function noteOf({given, take}: KeptView, words: TakeAwayMessages): string {
  if (given) return words.fromLinkNote;
  return take.list.isLasting ? words.stored : take.words.notLasting;
}

function empty(words: TakeAwayMessages): TemplateResult {
  return html`<div class="empty">
    <p class="heading-3">${words.emptyTitle}</p>
    <p>${words.emptyText}</p>
  </div>`;
}

function ways(
  view: KeptView,
  title: string,
  offers: readonly Offer[],
  words: TakeAwayMessages,
): TemplateResult {
  const {take, given} = view;
  const request = (): TakeRequest => view.requestOf(title, offers);
  const label = {calendar: words.calendar, contacts: words.contacts, table: words.table};
  return html`<div class="kept-ways no-print" role="group" aria-label=${words.take}>
    ${given ? wayButton(offerIcon('bookmark'), words.takeOver, () => takeOver(view, given), 'primary') : nothing}
    ${wayButton(pageIcon('copy'), words.copyText, () => void take.take('text', request))}
    ${FILES.map(([way, sign]) => wayButton(sign(), label[way as keyof typeof label], () => void take.take(way, request)))}
    ${given ? nothing : wayButton(icon('close'), words.forget, () => forget(view, words), 'forget')} ${take.takeButtons(request)}
  </div>`;
}

function wayButton(sign: TemplateResult, text: string, onClick: () => void, look = ''): Drawn {
  return html`<button class="button compact ${look}" type="button" @click=${onClick}>${sign} ${text}</button>`;
}

function takeOver({take, onOwn}: KeptView, ids: readonly string[]): void {
  take.list.add(ids);
  onOwn();
}

function forget({take, onForgotten}: KeptView, words: TakeAwayMessages): void {
  take.list.forget();
  take.tell({text: words.forgotten});
  onForgotten();
}
