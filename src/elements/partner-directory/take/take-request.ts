/** What of the directory is taken along: what search and filters show, or what a page is about. */
import type {Actor, Committee, Feed, Partner} from '../../../feed/types.js';
import type {Store} from '../../../state/types.js';
import {linkTo, recordLinks, stateToLink} from '../../address-link.js';
import type {DirectoryContext} from '../context.js';
import type {Found} from '../directory-model.js';
import {chosenLabels} from '../filter-panel.js';

/** What is shown, as far as it can be taken along. */
export interface ShownPartners {
  readonly store: Store;
  /** Heading of the list. */
  readonly title: string;
  readonly found: Found;
  /**
   * Table and letters: in the order in which they are shown. By name elsewhere: there one may stand more than once.
   */
  readonly partners: readonly Partner[];
  /** The record whose page is open. */
  readonly record?: Actor;
  readonly context: DirectoryContext;
}

/** Partners that somebody wants to take along, as they are shown. */
export interface TakeRequest {
  readonly title: string;
  /** What was searched and filtered. */
  readonly note?: string;
  readonly partners: readonly Partner[];
  /** Whose members they are; its own office comes first. */
  readonly committee?: Committee;
  readonly feed: Feed;
  readonly lang: string;
  readonly day: string;
  /** Where the list stands, an absolute address. */
  readonly url: string;
  /** Where a record stands; undefined where no address leads to it alone. */
  readonly linkOf: (record: Partner | Committee) => string | undefined;
}

export function requestOf(shown: ShownPartners): TakeRequest {
  const {store, record, context, title, partners} = shown;
  const {index, lang, day} = context;
  const linkOf = recordLinks(store);
  const base = {feed: index.feed, lang, day, linkOf};
  if (!record) {
    const url = linkTo(store, {...stateToLink(store), selection: []});
    return {...base, title, note: noteOf(shown), partners, url};
  }
  const name = context.text(record.name).value;
  return {
    ...base,
    title: name,
    ...aboutOf(record, context),
    url: linkTo(store, {selection: [record.id]}),
  };
}

/** A partner itself, or who sits in a committee. */
export function aboutOf(
  record: Actor,
  {index}: DirectoryContext,
): Pick<TakeRequest, 'partners' | 'committee'> {
  if (record.type === 'partner') return {partners: [record]};
  if (record.type === 'programme') return {partners: []};
  const members = index.seatedIn(record).map(({partner}) => partner);
  return {committee: record, partners: members.filter((member) => member.type === 'partner')};
}

/** "12 von 23 Partnern; Suche: Jugend; Kategorie: Kammern". */
function noteOf({found, context}: ShownPartners): string {
  const {words, common, index} = context;
  const {query, refinements, hits, isNarrowed} = found;
  const all = index.feed.partners.length;
  return [
    isNarrowed ? words.partnersOf(hits.length, all) : words.partners(all),
    query && `${common.search}: ${query}`,
    ...chosenLabels(refinements, context).map(({group, label}) => `${group}: ${label}`),
  ]
    .filter(Boolean)
    .join('; ');
}
