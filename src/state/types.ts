/** The shared state of all widgets that show one feed. */
import type {Day, Feed, Problem} from '../feed/types.js';

export type ViewName = 'offers' | 'partners' | 'network';

/** Where somebody asked to be taken: the widget of that kind scrolls into view and moves focus to the record. */
export interface Reveal {
  readonly view: ViewName;
  readonly id: string;
  /** Counts up, so that the same wish twice is two wishes. */
  readonly count: number;
}

/** Chosen ids by facet; which facets there are is the widget's own matter. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>;

/** What is at most so many ties away from a record; with 0 steps, everything. */
export interface Around {
  readonly id: string;
  readonly steps: number;
}

/** How a tour is shown: in its page, on the whole screen, going on by itself, or as the window of whoever speaks. */
export type TourMode = 'page' | 'stage' | 'kiosk' | 'speaker';

/** Where in a tour somebody is. */
export interface Touring {
  readonly id: string;
  /** From 0. */
  readonly step: number;
  readonly mode: TourMode;
  /** Which wall is meant, once it has a speaker window: a few letters and digits. */
  readonly wall?: string;
}

export interface ViewState {
  readonly query: string;
  readonly refinements: Chosen;
  /** Order of the list, where it is not the usual one. */
  readonly sort?: string;
  /** How the list is arranged, or what is shown in another way than the usual one, such as `kept`, `list`. */
  readonly view?: string;
  /** How a picture is laid out, where not in the usual way. */
  readonly layout?: string;
  /** The part of a network that is shown; without it, what the page's markup asks for. */
  readonly around?: Around;
  readonly touring?: Touring;
  /** Columns of a table that were picked. */
  readonly columns?: readonly string[];
  /** Records that a link brought along as a list. */
  readonly list?: readonly string[];
  /** Postcode or place that distances are measured from, as it was typed. */
  readonly near?: string;
  /** Only what is at most so many km from there. */
  readonly within?: number;
}

export type Matches = Readonly<Partial<Record<string, readonly string[]>>>;

/** How a widget shows what it shows. */
export type Shown = Partial<
  Pick<
    ViewState,
    'sort' | 'near' | 'within' | 'view' | 'layout' | 'around' | 'touring' | 'columns' | 'list'
  >
>;

/** A widget that shares a state. */
export interface Presence {
  readonly view: ViewName;
  /** The widget itself. */
  readonly widget: object;
}

/** What of a state an address can hold. */
export type AddressState = Pick<State, 'selection' | 'day' | 'compared' | 'views'>;

/** A day, or `today`, whichever day that is. */
export type Comparison = Day;

export interface State {
  /** Ids of the chosen records; empty for none. */
  readonly selection: readonly string[];
  /** Without one, everything is shown, each with its state of today. */
  readonly day?: Day;
  /** What the shown day is compared with: another day, or `today`; without it, the day before the last milestone. */
  readonly compared?: Comparison;
  /** Counts what somebody did on purpose that would otherwise pass for typing or dragging. */
  readonly steps?: number;
  /** Search and filters of each widget, keyed by `offers`, `partners`, or `offers-<element id>`. */
  readonly views: Readonly<Record<string, ViewState>>;
  /** Ids of what a widget's search and filters leave, by view; no entry for one that leaves everything. */
  readonly matches?: Matches;
  readonly reveal?: Reveal;
  /** The widgets that share this state now, as they came: only those can be asked to reveal something. */
  readonly present?: readonly Presence[];
}

export type Action =
  | {readonly type: 'select'; readonly ids: readonly string[]}
  /** With `isStep`, somebody chose that day and may want to go back from it. */
  | {readonly type: 'day'; readonly day?: Day; readonly isStep?: boolean}
  | {readonly type: 'compare'; readonly compared?: Comparison; readonly isStep?: boolean}
  /** What was typed is meant: somebody may want to go back from it. */
  | {readonly type: 'step'}
  | {readonly type: 'query'; readonly view: string; readonly query: string}
  | {
      readonly type: 'refine';
      readonly view: string;
      /** A `FacetKey` of offers, or a facet of another widget. */
      readonly facet: string;
      readonly id: string;
      readonly on: boolean;
    }
  | {readonly type: 'refinements'; readonly view: string; readonly refinements: Chosen}
  | {
      readonly type: 'show';
      readonly view: string;
      readonly change: Shown;
    }
  /** Takes over what an address held: views by name, day and selection where there is a selection. */
  | {readonly type: 'restore'; readonly state: Partial<AddressState>}
  /** Tells the other widgets what a search and filters leave; without ids, everything. */
  | {readonly type: 'matches'; readonly view: string; readonly ids?: readonly string[]}
  | {readonly type: 'reveal'; readonly view: ViewName; readonly id: string}
  | ({readonly type: 'present'; readonly on: boolean} & Presence);

export interface Store {
  getState(): State;
  dispatch(action: Action): void;
  /** Calls back after each change; returns the way out. */
  subscribe(listener: (state: State) => void): () => void;
}

export interface LoadFailure {
  readonly phase: 'error';
  readonly code: string;
  readonly detail: string;
  readonly problems: readonly Problem[];
}

/** A new object for each answer. */
export type LoadState =
  | {readonly phase: 'loading'}
  | {
      readonly phase: 'ready';
      readonly feed: Feed;
      readonly problems: readonly Problem[];
      /** Why the feed is not newer than it is: the last fetch went wrong. */
      readonly failure?: LoadFailure;
      /** Where it came from in the end, if its server led on to another address. */
      readonly from?: string;
      /** The feed is the copy that stands in the page. */
      readonly isCopy?: true;
    }
  | LoadFailure;

/** One feed of a page: fetched once, with one store. */
export interface FeedSource {
  readonly store: Store;
  getLoad(): LoadState;
  subscribe(listener: () => void): () => void;
  /**
   * Fetches again, past the browser's cache; resolves when the newest answer is there. A feed that is there stays when
   * that is none.
   */
  refresh(): Promise<void>;
  /** The feed's text as it came; of a feed that a script handed over, one that says the same. */
  text(): Promise<string>;
}
