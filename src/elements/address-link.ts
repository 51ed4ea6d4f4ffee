/** Ties a widget to the page's address. */
import type {AddressView} from '../state/address-codec.js';
import {createStore} from '../state/create-store.js';
import type {Action, AddressState, Store, ViewName} from '../state/types.js';
import {namesPage} from '../stage/names-page.js';
import {LazyPart} from './lazy-part.js';
import {onceFor} from './remember.js';
import {whenIdle} from './when-idle.js';

export const addressPart = new LazyPart(() => import('./address-part.js'));

interface Linked extends HTMLElement {
  readonly linked: string;
  /** The query of the link that became this widget. */
  kokoQuery?: string;
}

const REGISTRY = Symbol.for('koko-widgets:beginnings/1');

/** For each state how the page began, also for other copies of the script. */
const baseOf = onceFor<Store, Store>((store) => {
  const holder = globalThis as unknown as Record<symbol, WeakMap<Store, Store> | undefined>;
  const bases = (holder[REGISTRY] ??= new WeakMap<Store, Store>());
  const base = bases.get(store) ?? createStore();
  bases.set(store, base);
  return base;
});

/** Whether the page's address knows nothing of a widget. */
export const isApart = ({linked}: Linked): boolean => linked === 'none' || linked === 'widgets';

/** Whether the address may say something of a widget, which then waits for that. */
export const isAddressed = (host: Linked): boolean =>
  (!isApart(host) && location.search.includes('koko-')) || isShared(host);

/** Whether the link that became this widget may say something of it. */
const isShared = ({kokoQuery = ''}: Linked): boolean => kokoQuery.includes('koko-');

/** Widgets that join when the browser is idle. */
const waiting = new Set<() => void>();

/** Lets those join at once: somebody wants a link. */
export async function hurryAddress(): Promise<void> {
  await addressPart.load();
  for (const attach of [...waiting]) attach();
}

/** Keeps a widget's state and the address alike from now on; returns the way out. */
export function joinAddress(host: Linked, store: Store, view: AddressView): () => void {
  const isAlone = isApart(host);
  if (isAlone && !isShared(host)) return () => undefined;
  let isGone = false;
  let leave: (() => void) | undefined;
  const attach = (): void => {
    waiting.delete(attach);
    if (isGone || leave) return;
    const widget = {store, base: baseOf(store), names: namesOf(host), view};
    const address = addressPart.module?.pageAddress;
    if (host.kokoQuery !== undefined) address?.begin(widget, host.kokoQuery);
    // Only once: what somebody chose since stays when the widget is moved.
    if (address) host.kokoQuery = undefined;
    if (!isAlone) leave = address?.attach(widget);
  };
  if (addressPart.module) attach();
  else if (isAddressed(host)) void addressPart.load().then(attach);
  else {
    waiting.add(attach);
    whenIdle(() => void addressPart.load().then(attach));
  }
  return () => {
    isGone = true;
    waiting.delete(attach);
    leave?.();
  };
}

/** Takes an attribute's wish as how the page begins; of a widget that the address does not know, as it is. */
export function giveToPage(host: Linked, store: Store, action: Action): void {
  const {module} = addressPart;
  if (isApart(host)) {
    store.dispatch(action);
    return;
  }
  if (module) {
    module.pageAddress.give(store, baseOf(store), action);
    return;
  }
  baseOf(store).dispatch(action);
  store.dispatch(action);
}

/** All that a link can say of a state, a day that is no longer asked for with it. */
export function stateToLink(store: Store): AddressState {
  const {selection, day, compared, views} = store.getState();
  return {selection, day, compared, views};
}

/**
 * An absolute address of the page as it began, with a change: of one offer, of a filtered list.
 *
 * @param to where whoever follows the link is taken; without one, the page begins at its top
 */
export function linkTo(store: Store, change: Partial<AddressState>, to?: ViewName): string {
  const url = new URL(location.href);
  url.search = addressPart.module?.queryWith(store, change, to) ?? location.search;
  // Of a page that routes by its fragment, the page; of the hosted page, what it shows.
  if (!namesPage(url.hash)) url.hash = '';
  return url.href;
}

/** Where records stand: undefined for a widget that the address does not know, as no address leads to one alone. */
export function recordLinks(store: Store): (record: {readonly id: string}) => string | undefined {
  const start = linkTo(store, {selection: []});
  return ({id}) => {
    const link = linkTo(store, {selection: [id]});
    return link === start ? undefined : link;
  };
}

/** Whether the address leads to a widget of that kind; true once. */
export const isTarget = (host: Linked, view: ViewName): boolean =>
  !isApart(host) && addressPart.module?.takeTarget(view) === true;

/** The first feed of a page goes without a name; widgets of another one lend it theirs. */
function namesOf(host: HTMLElement): readonly string[] {
  const first = document.querySelector(
    'koko-offer-finder, koko-partner-directory, koko-network-graph',
  );
  const isOther = first !== null && first.getAttribute('src') !== host.getAttribute('src');
  if (host.id === '') return [''];
  return isOther ? [host.id] : ['', host.id];
}
