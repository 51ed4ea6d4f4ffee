/** Where the picture's data come from, and whose licence asks for a line. */
import {isActor, namedText} from '../feed/actors.js';
import type {Feed, FeedDocument, Text} from '../feed/types.js';
import type {CommonMessages} from '../i18n/common.js';
import type {Graph} from '../network/types.js';

interface Said {
  readonly value: string;
}

export interface Sources<T extends Said> {
  /** What the picture is made from, or who publishes the feed; empty where nobody says. */
  readonly titles: readonly string[];
  /** Attributions that licences ask for. */
  readonly attributions: readonly T[];
  readonly license: string;
}

export interface SourcesContext<T extends Said> {
  readonly feed: Feed;
  readonly index: {readonly graph: Graph};
  readonly common: CommonMessages;
  readonly text: (text: Text) => T;
}

/** More titles than that are only told in the panels and in the list. */
const NAMED = 3;

export function sourcesOf<T extends Said>(context: SourcesContext<T>): Sources<T> {
  const {feed, text} = context;
  const cited = citedDocuments(context);
  const titles = cited.filter((one) => !mustCredit(one)).map((one) => text(one.title).value);
  const isNamed = titles.length > 0 && titles.length <= NAMED;
  return {
    titles: (isNamed ? titles : [publisherOf(context)]).filter((title) => title !== ''),
    attributions: cited.filter(mustCredit).map((document) => creditOf(document, context)),
    license: feed.meta.license ?? '',
  };
}

const mustCredit = ({attribution, license}: FeedDocument): boolean =>
  attribution !== undefined || license !== undefined;

function creditOf<T extends Said>(
  {attribution, license, title}: FeedDocument,
  context: SourcesContext<T>,
): T {
  if (attribution) return context.text(attribution);
  const shown = context.text(title);
  return license ? {...shown, value: `${shown.value}, ${context.common.license(license)}`} : shown;
}

function publisherOf({feed, text}: SourcesContext<Said>): string {
  const {publisher} = feed.meta;
  return publisher ? text(namedText(publisher)).value : '';
}

/** Documents that drawn records name as their source, most cited first. */
function citedDocuments({feed, index}: SourcesContext<Said>): readonly FeedDocument[] {
  const counts = new Map<FeedDocument, number>();
  const cite = (source: FeedDocument | undefined): void => {
    if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  };
  for (const {id} of index.graph.nodes) {
    const record = feed.get(id);
    if (isActor(record)) cite(record.source);
  }
  for (const tie of [...feed.memberships, ...feed.relations]) cite(tie.source);
  return [...counts].sort(([, a], [, b]) => b - a).map(([document]) => document);
}
