/** Finds the feed of an element (address, text in the page, object) and keeps its source open while connected. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sourceFromObject, sourceFromText, sourceFromUrl} from '../state/feed-source.js';
import {createStore} from '../state/create-store.js';
import type {FeedSource, LoadState, State, Store, ViewName} from '../state/types.js';

/** What the controller needs to know of its element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  linked: string;
}

/** What the element wants to know of the state that it shares. */
export interface StateHooks {
  /** Which kind of widget it is. */
  view(): ViewName;
  /** Called with what was there before it came, then with each change. */
  onState(state: State, isFirst: boolean): void;
}

const NO_SOURCE: LoadState = Object.freeze({
  phase: 'error',
  code: 'no-source',
  detail: '',
  problems: [],
});
const LOADING: LoadState = Object.freeze({phase: 'loading'});

export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #hooks: StateHooks;
  #given: object | undefined;
  #source: FeedSource | undefined;
  #store: Store = createStore();
  #close: (() => void) | undefined;
  #waiting: AbortController | undefined;
  #missing = false;

  constructor(host: FeedHost, hooks: StateHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  get store(): Store {
    return this.#store;
  }

  get load(): LoadState {
    return this.#source?.getLoad() ?? (this.#missing ? NO_SOURCE : LOADING);
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

  /** Looks for the feed anew, after an attribute changed. */
  open(): void {
    this.#shut();
    if (!this.#host.isConnected) return;
    this.#source = this.#find();
    if (this.#source) this.#join(this.#source);
    else this.#wait();
    this.#host.requestUpdate();
  }

  async refresh(): Promise<void> {
    await this.#source?.refresh();
  }

  #find(): FeedSource | undefined {
    if (this.#given) return sourceFromObject(this.#given);
    const {src} = this.#host;
    if (src.startsWith('#')) return fromScript(document.getElementById(src.slice(1)));
    if (src) return sourceFromUrl(new URL(src, document.baseURI).href);
    return fromScript(this.#host.querySelector(':scope > script[type="application/json"]'));
  }

  #join(source: FeedSource): void {
    this.#missing = false;
    this.#store = this.#host.linked === 'none' ? createStore() : source.store;
    const store = this.#store;
    const view = this.#hooks.view();
    store.dispatch({type: 'present', view, on: true});
    this.#hooks.onState(store.getState(), true);
    const leaveSource = source.subscribe(() => this.#host.requestUpdate());
    const leaveStore = store.subscribe((state) => {
      this.#hooks.onState(state, false);
      this.#host.requestUpdate();
    });
    this.#close = () => {
      leaveSource();
      leaveStore();
      store.dispatch({type: 'present', view, on: false});
    };
  }

  // A script in the head can define the element before the parser has reached its children.
  #wait(): void {
    this.#missing = document.readyState !== 'loading';
    this.#waiting = new AbortController();
    const again = (): void => this.open();
    const observer = new MutationObserver(again);
    observer.observe(this.#host, {childList: true});
    this.#waiting.signal.addEventListener('abort', () => observer.disconnect());
    if (!this.#missing)
      window.addEventListener('DOMContentLoaded', again, {
        once: true,
        signal: this.#waiting.signal,
      });
  }

  #shut(): void {
    this.#close?.();
    this.#close = undefined;
    this.#waiting?.abort();
    this.#waiting = undefined;
    this.#source = undefined;
  }
}

function fromScript(element: Element | null): FeedSource | undefined {
  const text = element?.textContent.trim();
  return text ? sourceFromText(text) : undefined;
}
