/** Keeps the states of a page's feeds and the page's address alike. */
import {
  fromParameters,
  isFlowing,
  keysOf,
  keysOfView,
  textsOf,
  toParameters,
  type AddressScope,
  type AddressView,
} from './address-codec.js';
import {blendBeginning} from './blend-beginning.js';
import {viewStateOf} from './create-store.js';
import {readQuery, writeQuery} from './query-parts.js';
import type {Action, AddressState, Store} from './types.js';

/** The page's address, as far as it is ours to read and write. */
export interface AddressPort {
  /** The query as it stands, with `?`, or empty. */
  read(): string;
  /** Writes another one, as a new step of the history or in place of the last. May throw where a page is not allowed to. */
  write(query: string, isStep: boolean): void;
  /** Calls back when somebody went back or forward; returns the way out. */
  onTravel(task: () => void): () => void;
  /** Calls back after some time; returns the way out. */
  after(ms: number, task: () => void): () => void;
}

export interface Widget {
  readonly store: Store;
  /** How the page began: what its markup asks for. */
  readonly base: Store;
  /** What may tell its feed apart from others, best first; the empty name is the usual one. */
  readonly names: readonly string[];
  readonly view: AddressView;
}

/** Typing rests; browsers also refuse to be written to more than some hundred times in half a minute. */
const REST_MS = 400;

type Texts = ReadonlyMap<string, string>;

const EMPTY: Texts = new Map();

/** One feed's part of the address. */
interface Link {
  readonly store: Store;
  readonly base: Store;
  readonly name: string;
  views: readonly AddressView[];
  /** Of widgets that have just gone. */
  left: readonly AddressView[];
  /** What the address says, or will when typing has come to rest. */
  texts: Texts;
  /** What was written last of it, or read. */
  written: Texts;
  /** The same when the last step of the history began. */
  begun: Texts;
  /** How many steps of the state were seen. */
  steps: number;
  isDirty: boolean;
  stopWaiting?: () => void;
  readonly leave: () => void;
}

export class PageAddress {
  readonly #port: AddressPort;
  readonly #links = new Map<Store, Link>();
  /** For each beginning, of what shared links say something. */
  readonly #linked = new WeakMap<Store, Set<string>>();
  #stopListening: (() => void) | undefined;

  constructor(port: AddressPort) {
    this.#port = port;
  }

  /**
   * Takes over what the address says of a widget, and writes what it shows from now on; returns the
   * way out. A widget whose parameters another one has taken stays out.
   */
  attach({store, base, names, view}: Widget): () => void {
    const known = this.#links.get(store);
    const name = known?.name ?? names.find((one) => !this.#isTaken({name: one, views: [view]}));
    if (name === undefined) return () => undefined;
    const link = known ?? this.#open(store, base, name);
    const isFirst = link.views.length === 0;
    link.views = [...link.views, view];
    if (!this.#restore(link, isFirst ? undefined : view)) this.#sync(link, false);
    return () => this.#detach(link, view);
  }

  /**
   * Takes a wish of the page's markup as how the page begins: what somebody chose since, and what the
   * address says, stays.
   */
  give(store: Store, base: Store, action: Action): void {
    const link = this.#links.get(store);
    if (link) this.#follow(link);
    if (link?.stopWaiting) this.#sync(link, false);
    base.dispatch(action);
    if (!link) {
      store.dispatch(action);
      return;
    }
    this.#hand(link, link.written);
    link.texts = textsOf(store.getState(), link);
  }

  /**
   * Takes what a shared link says of a widget as how the page begins: what somebody chose since, what the address says,
   * and what a link before said, stays.
   *
   * @param query of the link that is about to become the widget, which has not been attached yet
   */
  begin({store, base, view}: Omit<Widget, 'names'>, query: string): void {
    const link = this.#links.get(store);
    if (link) this.#follow(link);
    if (link?.stopWaiting) this.#sync(link, false);
    const said = this.#linked.get(base) ?? new Set();
    const blend = blendBeginning(query, view, {
      base: base.getState(),
      now: store.getState(),
      name: link?.name ?? '',
      isSaid: (key) => link?.written.has(key) === true,
      isTaken: (key) => said.has(key),
    });
    if (!blend) return;
    this.#linked.set(base, new Set([...said, ...blend.keys]));
    base.dispatch({type: 'restore', state: blend.base});
    store.dispatch({type: 'restore', state: blend.now});
    if (link) link.texts = textsOf(store.getState(), link);
  }

  /**
   * The page's query with another state in the place of a store's own: how the page began, with a change. Of a store
   * that stays out, the query as it is.
   */
  queryWith(store: Store, change: Partial<AddressState>): string {
    const link = this.#links.get(store);
    if (!link) return this.#port.read();
    const base = link.base.getState();
    const state = {...base, ...change, views: {...base.views, ...change.views}};
    return writeQuery(this.#port.read(), keysOf(link), toParameters(state, base, link));
  }

  #isTaken(claim: AddressScope): boolean {
    const taken = [...this.#links.values()].flatMap((link) => [...keysOf(link)]);
    return [...keysOf(claim)].some((key) => taken.includes(key));
  }

  #open(store: Store, base: Store, name: string): Link {
    const leave = store.subscribe(() => this.#onChange(link));
    const link: Link = {
      store,
      base,
      name,
      views: [],
      left: [],
      texts: EMPTY,
      written: EMPTY,
      begun: EMPTY,
      steps: store.getState().steps ?? 0,
      isDirty: false,
      leave,
    };
    this.#links.set(store, link);
    this.#stopListening ??= this.#port.onTravel(() => this.#onTravel());
    return link;
  }

  /** Hands the store what the address says; false where it says nothing of it. */
  #restore(link: Link, view?: AddressView): boolean {
    const parameters = readQuery(this.#port.read());
    const keys = view ? keysOfView(view) : [...keysOf(link)];
    const isSaid = keys.some((key) => parameters.has(key));
    if (isSaid) this.#hand(link, parameters, view);
    if (isSaid) link.written = ownPart(link, parameters);
    link.begun = link.written;
    link.texts = textsOf(link.store.getState(), link);
    return isSaid;
  }

  #hand(link: Link, parameters: Texts, view?: AddressView): void {
    const state = fromParameters(parameters, link.base.getState(), link);
    const own = view && {views: {[view.key]: viewStateOf(state, view.key)}};
    link.store.dispatch({type: 'restore', state: own ?? state});
  }

  // What one click sets in motion may be several changes; together they are one step.
  #onChange(link: Link): void {
    if (link.isDirty) return;
    link.isDirty = true;
    queueMicrotask(() => {
      link.isDirty = false;
      if (this.#links.get(link.store) === link) this.#follow(link);
    });
  }

  #follow(link: Link): void {
    const before = link.texts;
    const texts = textsOf(link.store.getState(), link);
    const changed = [...texts].filter(([key, text]) => before.get(key) !== text);
    const {steps = 0} = link.store.getState();
    const isMeant = steps !== link.steps;
    link.steps = steps;
    if (changed.length === 0) {
      if (isMeant) this.#keep(link);
      return;
    }
    if (!isMeant && changed.every(([key]) => isFlowing(key))) {
      link.texts = texts;
      link.stopWaiting?.();
      link.stopWaiting = this.#port.after(REST_MS, () => this.#sync(link, false));
      return;
    }
    // What was typed before belongs to the step before.
    if (link.stopWaiting) this.#sync(link, false);
    link.texts = texts;
    this.#sync(link, true);
  }

  #sync(link: Link, isStep: boolean): void {
    this.#rest(link);
    const usual = textsOf(link.base.getState(), link);
    link.written = new Map([...link.texts].filter(([key, text]) => text !== usual.get(key)));
    this.#write(keysOf(link), link.written, isStep);
    if (isStep) link.begun = link.written;
  }

  /** Makes a step of what was typed: the step before is again as it began. */
  #keep(link: Link): void {
    if (link.stopWaiting) this.#sync(link, false);
    if (isSame(link.written, link.begun)) return;
    this.#write(keysOf(link), link.begun, false);
    this.#sync(link, true);
  }

  #rest(link: Link): void {
    link.stopWaiting?.();
    link.stopWaiting = undefined;
  }

  #write(owned: ReadonlySet<string>, values: Texts, isStep: boolean): void {
    const before = this.#port.read();
    const next = writeQuery(before, owned, values);
    // Another copy of the script may have written the same in another order.
    if (next === before || isSame(pick(readQuery(before), owned), values)) return;
    try {
      this.#port.write(next, isStep);
    } catch {
      // Frames in a sandbox, pages from a disk and hurried scripts are refused; the state goes on without.
    }
  }

  #onTravel(): void {
    const parameters = readQuery(this.#port.read());
    for (const link of this.#links.values()) this.#travel(link, parameters);
  }

  #travel(link: Link, parameters: Texts): void {
    const own = ownPart(link, parameters);
    // A jump inside of the page is no journey: what is being typed stays.
    if (link.stopWaiting && isSame(own, link.written)) return;
    this.#rest(link);
    this.#hand(link, parameters);
    link.texts = textsOf(link.store.getState(), link);
    link.written = own;
    link.begun = own;
  }

  #detach(link: Link, view: AddressView): void {
    if (link.stopWaiting) this.#sync(link, false);
    link.views = link.views.filter((one) => one !== view);
    link.left = [...link.left, view];
    const query = this.#port.read();
    // A widget that is only moved comes back at once.
    queueMicrotask(() => this.#forget(link, query));
  }

  /** Takes out of the address what belonged to widgets that have gone; not where the page has gone elsewhere meanwhile. */
  #forget(link: Link, query: string): void {
    const gone = link.left.filter(({key}) => link.views.every((one) => one.key !== key));
    link.left = [];
    if (gone.length === 0) return;
    const isSamePage = this.#port.read() === query;
    // What changed in the same breath must still be written.
    if (isSamePage) this.#follow(link);
    const isLast = link.views.length === 0;
    // Widgets of another copy of the script may go on with what all share.
    const isAlone = isLast && (link.store.getState().present ?? []).length === 0;
    const keys = isAlone ? keysOf({name: link.name, views: gone}) : gone.flatMap(keysOfView);
    if (isLast) this.#close(link);
    else link.texts = textsOf(link.store.getState(), link);
    if (isSamePage) this.#write(new Set(keys), EMPTY, false);
  }

  #close(link: Link): void {
    link.leave();
    this.#links.delete(link.store);
    if (this.#links.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }
}

/** What an address says of a feed, in its own words. */
const ownPart = (scope: AddressScope, parameters: Texts): Texts => pick(parameters, keysOf(scope));

const pick = (parameters: Texts, keys: ReadonlySet<string>): Texts =>
  new Map([...parameters].filter(([key]) => keys.has(key)));

const isSame = (a: Texts, b: Texts): boolean =>
  a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
