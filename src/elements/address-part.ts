/** The page's address, kept by one object for all widgets of the page: fetched where a link says something, else when idle. */
import {PageAddress, type AddressPort} from '../state/page-address.js';
import {readQuery, writeQuery} from '../state/query-parts.js';
import type {AddressState, Store, ViewName} from '../state/types.js';

/** Says where whoever follows a link is taken: to the first widget of a kind. */
const TARGET = 'koko-to';

const port: AddressPort = {
  read: () => location.search,
  write(query, isStep) {
    // Not relative: a page's `base` may lead elsewhere.
    const url = new URL(location.href);
    url.search = query;
    // The page's own router finds its notes unchanged.
    if (isStep) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  },
  onTravel(task) {
    window.addEventListener('popstate', task);
    return () => window.removeEventListener('popstate', task);
  },
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

export const pageAddress = new PageAddress(port);

let target = readTarget();

/** Whether the page was opened by a link that leads to a widget of that kind; true once. */
export function takeTarget(view: ViewName): boolean {
  if (view !== target) return false;
  target = undefined;
  return true;
}

/** The page's query as it began, with a change, and where it leads. */
export function queryWith(store: Store, change: Partial<AddressState>, to?: ViewName): string {
  const query = pageAddress.queryWith(store, change);
  return withTarget(query, to);
}

function withTarget(query: string, to: string | undefined): string {
  const values = to === undefined ? [] : [[TARGET, to] as const];
  return writeQuery(query, new Set([TARGET]), new Map(values));
}

/** It has been followed once it is read: who goes on in the page, or comes back, is not taken there again. */
function readTarget(): string | undefined {
  const query = port.read();
  const name = readQuery(query).get(TARGET);
  if (name === undefined) return undefined;
  try {
    port.write(withTarget(query, undefined), false);
  } catch {
    // Where a page may not write its address, it stays there.
  }
  return name;
}
