/** One store for all widgets that show one feed: actions in, frozen states out. */
import type {Action, AddressState, Presence, State, Store, ViewState} from './types.js';

const EMPTY_VIEW: ViewState = Object.freeze({query: '', refinements: Object.freeze({})});

/** The search and filters of one widget; empty ones where nothing was set yet. */
export function viewStateOf(state: Pick<State, 'views'>, view: string): ViewState {
  return Object.hasOwn(state.views, view) ? (state.views[view] ?? EMPTY_VIEW) : EMPTY_VIEW;
}

/** A store without a page: hand it actions, read frozen states. */
export function createStore(initial: Partial<State> = {}): Store {
  let state: State = Object.freeze({
    selection: Object.freeze([]),
    views: Object.freeze({}),
    ...initial,
  });
  const listeners = new Set<(state: State) => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'select':
      return sameIds(state.selection, action.ids) ? state : select(state, action.ids);
    case 'day':
      return state.day === action.day
        ? state
        : withDays(stepped(state, action), {...state, day: action.day});
    case 'compare':
      return state.compared === action.compared
        ? state
        : withDays(stepped(state, action), {...state, compared: action.compared});
    case 'step':
      return stepped(state, {isStep: true});
    case 'query':
      return withView(state, action.view, {query: action.query});
    case 'refine':
      return withView(state, action.view, {
        refinements: refine(viewStateOf(state, action.view), action),
      });
    case 'refinements':
      return withView(state, action.view, {refinements: Object.freeze({...action.refinements})});
    case 'show':
      return withView(state, action.view, action.change);
    case 'restore':
      return restore(state, action.state);
    case 'matches':
      return withMatches(state, action);
    case 'reveal':
      return Object.freeze({
        ...state,
        reveal: Object.freeze({
          view: action.view,
          id: action.id,
          count: (state.reveal?.count ?? 0) + 1,
        }),
      });
    case 'present':
      return Object.freeze({
        ...state,
        present: Object.freeze(withPresence(state.present ?? [], action)),
      });
    default:
      // A newer copy of the script may know more actions than the copy that made the store.
      return state;
  }
}

function restore(state: State, given: Partial<AddressState>): State {
  const {selection, views} = given;
  const next = {...state, views: Object.freeze({...state.views, ...views})};
  if (selection === undefined) return Object.freeze(next);
  const ids = sameIds(state.selection, selection) ? state.selection : Object.freeze([...selection]);
  return withDays({...next, selection: ids}, given);
}

/** A record's surroundings are shown as long as something is chosen. */
function select(state: State, ids: readonly string[]): State {
  const views = ids.length > 0 ? state.views : withoutSurroundings(state.views);
  return Object.freeze({...state, views, selection: Object.freeze([...new Set(ids)])});
}

function withoutSurroundings(views: State['views']): State['views'] {
  const entries = Object.entries(views);
  if (!entries.some(([, {around}]) => around && around.steps > 0)) return views;
  const plain = entries.map(([key, view]) => {
    const {around, ...others} = view;
    return [key, around && around.steps > 0 ? Object.freeze(others) : view] as const;
  });
  return Object.freeze(Object.fromEntries(plain));
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

const stepped = (state: State, {isStep}: {readonly isStep?: boolean}): State =>
  isStep ? Object.freeze({...state, steps: (state.steps ?? 0) + 1}) : state;

/** What is not asked for is no part of a state. */
function withDays(state: State, {day, compared}: Pick<State, 'day' | 'compared'>): State {
  const next: {-readonly [Key in keyof State]: State[Key]} = {...state, day, compared};
  if (day === undefined) delete next.day;
  if (compared === undefined) delete next.compared;
  return Object.freeze(next);
}

function withView(state: State, view: string, change: Partial<ViewState>): State {
  const next = Object.freeze({...viewStateOf(state, view), ...change});
  return Object.freeze({...state, views: Object.freeze({...state.views, [view]: next})});
}

function withPresence(
  present: readonly Presence[],
  {view, widget, on}: Extract<Action, {type: 'present'}>,
): Presence[] {
  const others = present.filter((one) => one.widget !== widget);
  return on ? [...others, Object.freeze({view, widget})] : others;
}

function withMatches(state: State, {view, ids}: Extract<Action, {type: 'matches'}>): State {
  const {[view]: before, ...others} = state.matches ?? {};
  if (before === ids || (before && ids && sameIds(before, ids))) return state;
  const matches = ids ? {...others, [view]: Object.freeze([...ids])} : others;
  return Object.freeze({...state, matches: Object.freeze(matches)});
}

function refine(
  view: ViewState,
  action: Extract<Action, {type: 'refine'}>,
): ViewState['refinements'] {
  const all = view.refinements as Readonly<Record<string, readonly string[]>>;
  const rest = (all[action.facet] ?? []).filter((id) => id !== action.id);
  return Object.freeze({
    ...all,
    [action.facet]: Object.freeze(action.on ? [...rest, action.id] : rest),
  });
}
