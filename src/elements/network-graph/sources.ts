/** Where the picture's data come from, and whose licence asks for a line. */
import {isActor, namedText} from '../../feed/actors.js';
import type {FeedDocument} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import type {ShownText} from '../../ui/text.js';
import {type ViewContext} from './view-context.js';
import {onceFor} from '../remember.js';

export interface SourcesView {
  /** "Quelle: …", "Stand …". */
  readonly lines: readonly string[];
  /** Attributions that licences ask for. */
  readonly attributions: readonly ShownText[];
  readonly license: string;
}

/** More titles than that are only told in the panels. */
const NAMED = 3;

export const sourcesView = onceFor((context: ViewContext): SourcesView => {
  const {feed, words, common, text, lang} = context;
  const cited = citedDocuments(context);
  const titles = cited.filter((one) => !mustCredit(one)).map((one) => text(one.title).value);
  const {updated, license} = feed.meta;
  return {
    lines: [
      sourceLine(
        titles.length > 0 && titles.length <= NAMED ? titles : [publisherOf(context)],
        words,
      ),
      updated ? common.updated(formatDate(updated, lang)) : '',
    ].filter((line) => line !== ''),
    attributions: cited.filter(mustCredit).map((document) => creditOf(document, context)),
    license: license ?? '',
  };
});

function sourceLine(titles: readonly string[], words: ViewContext['words']): string {
  const [only = ''] = titles;
  if (titles.length > 1) return words.dataFromMany(titles.join('; '));
  return only === '' ? '' : words.dataFrom(only);
}

const mustCredit = ({attribution, license}: FeedDocument): boolean =>
  attribution !== undefined || license !== undefined;

function creditOf({attribution, license, title}: FeedDocument, context: ViewContext): ShownText {
  if (attribution) return context.text(attribution);
  const shown = context.text(title);
  return license ? {...shown, value: `${shown.value}, ${context.common.license(license)}`} : shown;
}

function publisherOf({feed, text}: ViewContext): string {
  const {publisher} = feed.meta;
  return publisher ? text(namedText(publisher)).value : '';
}

/** Documents that drawn records name as their source, most cited first. */
function citedDocuments({feed, index}: ViewContext): readonly FeedDocument[] {
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
