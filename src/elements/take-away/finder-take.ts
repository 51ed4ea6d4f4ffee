/** What a finder has to say to keeping and taking along. */
import type {TemplateResult} from 'lit';
import type {Feed, Offer} from '../../feed/types.js';
import type {OfferResult} from '../../search/types.js';
import {viewStateOf} from '../../state/create-store.js';
import type {Store, ViewState} from '../../state/types.js';
import {linkTo, recordLinks, stateToLink} from '../address-link.js';
import {groupOf} from '../offer-finder/chosen-view.js';
import type {Drawing} from '../offer-finder/drawing.js';
import {chosenValues} from '../offer-finder/finder-model.js';
import {keptView} from './kept-view.js';
import type {TakeAway} from './take-away.js';
import type {TakeRequest} from './take-part.js';

/** What is shown, as far as it can be taken along. */
export interface Shown {
  readonly store: Store;
  readonly viewKey: string;
  readonly feed: Feed;
  readonly heading: string;
  /** The offer that is open. */
  readonly offer: Offer | undefined;
  readonly result: OfferResult;
  /** How many of the hits are drawn. */
  readonly count: number;
  readonly drawing: Drawing;
}

/** The open offer, else the list as it is drawn. */
export function requestOf(shown: Shown): TakeRequest {
  const {store, feed, offer, result, count, heading, drawing} = shown;
  const linkOf = recordLinks(store);
  const base = {feed, linkOf, speaker: drawing};
  if (offer) {
    const url = linkTo(store, {selection: [offer.id]});
    return {...base, title: drawing.say(offer.title), offers: [offer], url};
  }
  const offers = result.hits.slice(0, count).map((hit) => hit.offer);
  const url = linkTo(store, stateToLink(store));
  return {...base, title: heading, note: noteOf(shown), offers, url};
}

/** "12 Angebote; Suche: Eltern; Zielgruppe: Eltern". */
function noteOf({store, viewKey, result, count, drawing}: Shown): string {
  const {query, refinements} = viewStateOf(store.getState(), viewKey);
  const {words, say} = drawing;
  const {total, facets} = result;
  const values = chosenValues(refinements).map(({facet, id}) => {
    const items = facets.find(({key}) => key === facet)?.items ?? [];
    const item = items.find((one) => one.id === id);
    return `${groupOf(facet, drawing)}: ${item ? say(item.label) : id}`;
  });
  const found = count < total ? words.shownOf(count, total) : words.offers(total);
  return [found, query.trim() && `${words.query}: ${query}`, ...values].filter(Boolean).join('; ');
}

/** Where focus goes, and what a view other than the list of hits can do. */
export interface KeptPort {
  readonly take: TakeAway;
  readonly backLabel: string;
  show(change: Partial<Pick<ViewState, 'view' | 'list'>>, focus: string): void;
  focusOn(selector: string): void;
}

/** The list of kept offers; undefined where it is not asked for. */
export function keptListView(shown: Shown, port: KeptPort): TemplateResult | undefined {
  const {store, viewKey, feed, drawing} = shown;
  const {view, list: given} = viewStateOf(store.getState(), viewKey);
  if (view !== 'kept') return undefined;
  return keptView(
    {
      feed,
      given,
      take: port.take,
      backLabel: port.backLabel,
      onBack: () => port.show({view: undefined, list: undefined}, '.kept-list'),
      onOwn: () => port.show({list: undefined}, '#kept-heading'),
      onForgotten: () => port.focusOn('#kept-heading'),
      requestOf: (title, offers) => {
        const list = offers.map(({id}) => id);
        const own: ViewState = {query: '', refinements: {}, view: 'kept', list};
        const url = linkTo(store, {views: {[viewKey]: own}});
        return {...requestOf({...shown, offer: undefined}), title, note: undefined, offers, url};
      },
    },
    drawing,
  );
}
