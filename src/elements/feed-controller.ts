/** Finds the feed of an element (address, text in the page, object) and keeps its source open while connected. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sourceFromObject, sourceFromText, sourceFromUrl} from '../state/feed-source.js';
import {createStore} from '../state/create-store.js';
import type {FeedSource, LoadFailure, LoadState, State, Store, ViewName} from '../state/types.js';
import {feedAddress} from './feed-address.js';
import {failurePart} from './failure-part.js';
import type {InlineCopy} from './inline-copy.js';

/** What the controller needs to know of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  linked: string;
  /** Whose feeds it may show, if it was made from a link, a placeholder or a page's address; else any. */
  kokoAllowed?: {hasFeed(feed: URL): boolean};
}

/** What the element wants to know of the state that it shares. */
export interface StateHooks {
  /** Which kind of widget it is. */
  view(): ViewName;
  /** Called with what was there before it came, then with each change. */
  onState(state: State, isFirst: boolean): void;
  /** Called when it comes to a state; what it gives is called when it leaves. */
  onJoin?(store: Store): () => void;
}

/** How long a page may take to say where its feed is, ms. Frameworks often fetch first and set `feed` then. */
const WAIT_MS = 10_000;
const LOADING: LoadState = Object.freeze({phase: 'loading'});
const NO_SOURCE = failure('no-source', '');

/** One for each answer, so that it is told once. */
const refusals = new WeakMap<LoadState, LoadFailure>();

/** Of the widgets that show a feed, the one that says aloud what concerns all of them. */
const speakers = new WeakMap<FeedSource, FeedHost>();

export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #hooks: StateHooks;
  /** For `linked="none"`: one for each source, so that moving the element does not lose what was chosen. */
  readonly #ownStores = new WeakMap<FeedSource, Store>();
  #copy: InlineCopy | undefined;
  #given: object | undefined;
  #source: FeedSource | undefined;
  #failure: LoadFailure | undefined;
  #store: Store = createStore();
  /** The attributes that the source was looked for with. */
  #asked = '';
  #close: (() => void) | undefined;
  #waiting: AbortController | undefined;

  constructor(host: FeedHost, hooks: StateHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  get store(): Store {
    return this.#store;
  }

  get load(): LoadState {
    const load = this.#judged(this.#source?.getLoad() ?? this.#failure ?? LOADING);
    return load.phase === 'error' ? this.#insteadOf(load) : load;
  }

  /**
   * Takes it on to say aloud that the feed could not be had, where no other widget does; false where one does. What is
   * hidden is not heard.
   */
  claimVoice(): boolean {
    const source = this.#source;
    if (!source) return true;
    const first = speakers.get(source);
    if (first || this.#host.getClientRects().length === 0) return first === this.#host;
    speakers.set(source, this.#host);
    return true;
  }

  /** Whether nothing says yet where the feed is. */
  get isWaiting(): boolean {
    return !this.#source && !this.#failure;
  }

  hostConnected(): void {
    this.open();
  }

  hostDisconnected(): void {
    this.#shut();
  }

  /** Takes a parsed object instead of what the attributes say. */
  give(feed: object | undefined): void {
    this.#given = feed;
    this.open();
  }

  /** Looks for the feed anew where the attributes have changed. */
  follow(): void {
    if (this.#host.isConnected && this.#asked !== this.#attributes) this.open();
  }

  /** Looks for the feed anew. */
  open(): void {
    this.#shut();
    if (!this.#host.isConnected) return;
    this.#asked = this.#attributes;
    this.#failure = undefined;
    this.#source = this.#find();
    if (this.#source) this.#join(this.#source);
    else if (this.isWaiting) this.#wait();
    this.#host.requestUpdate();
  }

  /** The text of what is shown. */
  async text(): Promise<string> {
    return (await this.#source?.text()) ?? '';
  }

  async refresh(): Promise<void> {
    if (this.#source) await this.#source.refresh();
    else this.open();
  }

  get #attributes(): string {
    const {src, linked} = this.#host;
    return `${linked} ${src}`;
  }

  #find(): FeedSource | undefined {
    if (this.#given) return sourceFromObject(this.#given);
    const {src} = this.#host;
    if (src.startsWith('#')) return fromScript(document.getElementById(src.slice(1)));
    if (!src) return fromScript(this.#ownScript());
    const address = feedAddress(src, document.baseURI);
    if (address !== undefined) return sourceFromUrl(address);
    this.#failure = failure('bad-src', src);
    return undefined;
  }

  /** The page judged the first address; a server may have led on to another. */
  #judged(load: LoadState): LoadState {
    const from = load.phase === 'ready' ? load.from : undefined;
    if (from === undefined || this.#host.kokoAllowed?.hasFeed(new URL(from)) !== false) return load;
    const refusal = refusals.get(load) ?? failure('feed-not-allowed', from);
    refusals.set(load, refusal);
    return refusal;
  }

  #ownScript(): Element | null {
    return this.#host.querySelector(':scope > script[type="application/json"]');
  }

  /** A copy that stands in the element beside `src`, once what shows it is there. */
  #insteadOf(failed: LoadFailure): LoadState {
    const {isConnected, src} = this.#host;
    const text = isConnected && src && !this.#given ? textOf(this.#ownScript()) : undefined;
    const {module, isMissing} = failurePart;
    if (!text || isMissing) return failed;
    const update = (): void => this.#host.requestUpdate();
    if (!module) void failurePart.load().then(update);
    else this.#copy ??= new module.InlineCopy(update);
    return this.#copy?.insteadOf(failed, text) ?? LOADING;
  }

  #join(source: FeedSource): void {
    const store = this.#storeOf(source);
    this.#store = store;
    const view = this.#hooks.view();
    store.dispatch({type: 'present', view, widget: this.#host, on: true});
    this.#hooks.onState(store.getState(), true);
    const leaveSource = source.subscribe(() => this.#host.requestUpdate());
    let {matches} = store.getState();
    const leaveStore = store.subscribe((state) => {
      this.#hooks.onState(state, false);
      // What a search leaves is told by one action and is drawn in the picture alone.
      const isForOthers = view !== 'network' && state.matches !== matches;
      ({matches} = state);
      if (!isForOthers) this.#host.requestUpdate();
    });
    const leave = this.#hooks.onJoin?.(store);
    this.#close = () => {
      leave?.();
      leaveSource();
      leaveStore();
      store.dispatch({type: 'present', view, widget: this.#host, on: false});
    };
  }

  #storeOf(source: FeedSource): Store {
    if (this.#host.linked !== 'none') return source.store;
    const store = this.#ownStores.get(source) ?? createStore();
    this.#ownStores.set(source, store);
    return store;
  }

  #wait(): void {
    this.#waiting = new AbortController();
    const {signal} = this.#waiting;
    const again = (): void => this.open();
    try {
      const observer = new MutationObserver(again);
      observer.observe(this.#host, {childList: true});
      signal.addEventListener('abort', () => observer.disconnect());
    } catch {
      // What comes later is then found by the page's own events alone.
    }
    if (document.readyState === 'loading') {
      // A script in the head can define the element before the parser has reached its children.
      window.addEventListener('DOMContentLoaded', again, {once: true, signal});
      return;
    }
    const timer = setTimeout(() => this.#onWaited(), WAIT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #onWaited(): void {
    if (this.#find()) {
      this.open();
      return;
    }
    const {src} = this.#host;
    this.#failure = src ? failure('no-script', src) : NO_SOURCE;
    this.#host.requestUpdate();
  }

  #shut(): void {
    this.#close?.();
    this.#close = undefined;
    this.#waiting?.abort();
    this.#waiting = undefined;
    if (this.#source && speakers.get(this.#source) === this.#host) speakers.delete(this.#source);
    this.#source = undefined;
    this.#copy?.close();
  }
}

function failure(code: string, detail: string): LoadFailure {
  return Object.freeze({phase: 'error', code, detail, problems: []});
}

function fromScript(element: Element | null): FeedSource | undefined {
  const text = textOf(element);
  return text ? sourceFromText(text) : undefined;
}

/** Only a block of data: any other text of a page may be somebody's who may write no scripts. */
const textOf = (element: Element | null): string | undefined =>
  element?.matches('script[type="application/json"]') ? element.textContent.trim() : undefined;
