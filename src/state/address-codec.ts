/** State as parameters of an address, and back: a pair of inverse functions. */
import {isDay} from '../feed/dates.js';
import {decodeFilter, decodeIds, encodeFilter, encodeIds} from '../search/filter-codec.js';
import {viewStateOf} from './create-store.js';
import type {AddressState, Chosen, TourMode, Touring, ViewState} from './types.js';

/** How a widget's part of the state is written. */
export interface AddressView {
  /** `offers`, or `offers-<element id>`: as in `State.views`. */
  readonly key: string;
  /** Facets whose chosen ids are written as they are, where the widget has no writing of its own. */
  readonly facets?: readonly string[];
  readonly encodeFilter?: (refinements: Chosen) => string;
  readonly decodeFilter?: (filter: string) => Chosen;
}

/** Whose parameters are meant. */
export interface AddressScope {
  /** Tells apart the feeds of one page; empty for the first. */
  readonly name: string;
  readonly views: readonly AddressView[];
}

/** One thing that an address holds, as text; empty where there is nothing to say. */
interface Field<T> {
  readonly code: string;
  readonly write: (from: T, view: AddressView) => string;
  readonly read: (text: string, view: AddressView) => Partial<T>;
}

type Shared = Pick<AddressState, 'selection' | 'day' | 'compared'>;

const NOTHING: Shared = {selection: []};
const NO_VIEW = viewStateOf({views: {}}, '');

/** What all widgets of a feed share. */
const SHARED: readonly Field<Shared>[] = [
  {
    code: 'id',
    write: ({selection}) => encodeIds(selection),
    read: (text) => ({selection: decodeIds(text)}),
  },
  {
    code: 'day',
    write: ({day}) => day ?? '',
    read: (day) => (isDay(day) ? {day} : {}),
  },
  {
    code: 'with',
    write: ({compared}) => compared ?? '',
    read: (compared) => (isDay(compared) || compared === 'today' ? {compared} : {}),
  },
];

/** What belongs to one widget. */
const OWN: readonly Field<ViewState>[] = [
  {code: 'q', write: ({query}) => query, read: (query) => ({query})},
  {
    code: 'f',
    write: ({refinements}, {facets = [], encodeFilter: encode = encodeFilter}) =>
      encode(refinements, facets),
    read: (text, {facets = [], decodeFilter: decode = decodeFilter}) => ({
      refinements: decode(text, facets),
    }),
  },
  {code: 's', write: ({sort}) => sort ?? '', read: (sort) => (sort ? {sort} : {})},
  {code: 'v', write: ({view}) => view ?? '', read: (view) => (view ? {view} : {})},
  {code: 'y', write: ({layout}) => layout ?? '', read: (layout) => (layout ? {layout} : {})},
  {
    code: 'a',
    write: ({around}) => (around ? `${encodeIds([around.id])}:${around.steps}` : ''),
    read: (text) => readAround(text),
  },
  {
    code: 't',
    write: ({touring}) => (touring ? writeTouring(touring) : ''),
    read: (text) => readTouring(text),
  },
  {
    code: 'c',
    write: ({columns}) => encodeIds(columns ?? []),
    read: (text) => (text ? {columns: decodeIds(text)} : {}),
  },
  {
    code: 'l',
    write: ({list}) => encodeIds(list ?? []),
    read: (text) => (text ? {list: decodeIds(text)} : {}),
  },
  {code: 'n', write: ({near}) => near ?? '', read: (near) => (near ? {near} : {})},
  {
    code: 'r',
    write: ({within}) => (within === undefined ? '' : String(within)),
    read: (text) => (isKilometres(text) ? {within: Number(text)} : {}),
  },
];

/** Offers are what most links are about: their keys are the short ones. */
const PREFIX: Readonly<Record<string, string>> = {offers: '', partners: 'p', network: 'n'};

/** Codes of what changes while somebody types or drags. */
const FLOWING = /^koko-(?:[pn]?q|nt|day|with)(?:-|$)/;

/** Whether a change of that parameter alone is no step that somebody would want to go back. */
export const isFlowing = (key: string): boolean => FLOWING.test(key);

function readAround(text: string): Pick<ViewState, 'around'> {
  const colon = text.lastIndexOf(':');
  const [id = '', steps] = [decodeIds(text.slice(0, Math.max(colon, 0)))[0], text.slice(colon + 1)];
  const isWhole = steps === '0' && id === '';
  if (!isWhole && !(id !== '' && /^[1-9]\d?$/.test(steps))) return {};
  return {around: Object.freeze({id, steps: Number(steps)})};
}

const MODES: readonly TourMode[] = ['page', 'stage', 'kiosk', 'speaker'];

/** `tour:2`, `tour:2:stage`, `tour:2:stage:k3f9`; steps count from 1. */
const writeTouring = ({id, step, mode, wall}: Touring): string =>
  [
    `${encodeIds([id])}:${step + 1}`,
    ...(mode === 'page' && wall === undefined ? [] : [mode]),
    ...(wall === undefined ? [] : [wall]),
  ].join(':');

function readTouring(text: string): Pick<ViewState, 'touring'> {
  const [, own = '', step = '', name = 'page', wall] =
    /^(.+?):(\d{1,4})(?::([a-z]+)(?::([a-z\d]{1,12}))?)?$/.exec(text) ?? [];
  const [id = ''] = decodeIds(own);
  const mode = MODES.find((one) => one === name);
  if (id === '' || Number(step) < 1 || !mode) return {};
  const touring = {id, step: Number(step) - 1, mode, ...(wall === undefined ? {} : {wall})};
  return {touring: Object.freeze(touring)};
}

const isKilometres = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) > 0;

const keyOf = (code: string, name: string): string => `koko-${code}${name && `-${name}`}`;

/** `koko-q`, `koko-pf`, `koko-q-<element id>`. */
function ownKey(code: string, {key}: AddressView): string {
  const [kind = ''] = key.split('-', 1);
  return keyOf(`${PREFIX[kind] ?? kind}${code}`, key.slice(kind.length + 1));
}

/** Each parameter of a scope with its text, the empty ones too. */
export function textsOf(state: AddressState, scope: AddressScope): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const first = scope.views[0];
  if (first)
    for (const {code, write} of SHARED) texts.set(keyOf(code, scope.name), write(state, first));
  for (const view of scope.views) {
    const own = viewStateOf(state, view.key);
    for (const {code, write} of OWN) texts.set(ownKey(code, view), write(own, view));
  }
  return texts;
}

/** What must stand in the address: what differs from how the page began. */
export function toParameters(
  state: AddressState,
  base: AddressState,
  scope: AddressScope,
): ReadonlyMap<string, string> {
  const usual = textsOf(base, scope);
  return new Map([...textsOf(state, scope)].filter(([key, text]) => text !== usual.get(key)));
}

/** The state that an address means; what it does not name is as the page began. Never throws. */
export function fromParameters(
  parameters: ReadonlyMap<string, string>,
  base: AddressState,
  scope: AddressScope,
): AddressState {
  const texts = new Map([...textsOf(base, scope), ...parameters]);
  const viewOf = (view: AddressView): ViewState =>
    readFields(OWN, view, (code) => texts.get(ownKey(code, view)), NO_VIEW);
  const views = Object.fromEntries(scope.views.map((view) => [view.key, viewOf(view)] as const));
  const [first] = scope.views;
  const textOf = (code: string): string | undefined => texts.get(keyOf(code, scope.name));
  const shared = first ? readFields(SHARED, first, textOf, NOTHING) : NOTHING;
  return {...shared, views: Object.freeze(views)};
}

function readFields<T>(
  fields: readonly Field<T>[],
  view: AddressView,
  textOf: (code: string) => string | undefined,
  empty: T,
): Readonly<T> {
  return Object.freeze(
    fields.reduce((all, {code, read}) => ({...all, ...read(textOf(code) ?? '', view)}), empty),
  );
}

/** All parameters that a scope may write. */
export function keysOf({name, views}: AddressScope): ReadonlySet<string> {
  const shared = views.length > 0 ? SHARED.map(({code}) => keyOf(code, name)) : [];
  return new Set([...shared, ...views.flatMap(keysOfView)]);
}

/** Those that belong to one widget alone. */
export function keysOfView(view: AddressView): readonly string[] {
  return OWN.map(({code}) => ownKey(code, view));
}
