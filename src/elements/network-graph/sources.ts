/** Where the picture's data come from, and whose licence asks for a line. */
import {formatDate} from '../../i18n/format.js';
import type {ShownText} from '../../ui/text.js';
import {sourcesOf} from '../../wording/sources.js';
import {onceFor} from '../remember.js';
import type {ViewContext} from './view-context.js';

export interface SourcesView {
  /** "Quelle: …", "Stand …". */
  readonly lines: readonly string[];
  /** Attributions that licences ask for. */
  readonly attributions: readonly ShownText[];
  readonly license: string;
}

export const sourcesView = onceFor((context: ViewContext): SourcesView => {
  const {feed, words, common, lang} = context;
  const {titles, attributions, license} = sourcesOf(context);
  const {updated} = feed.meta;
  return {
    lines: [
      sourceLine(titles, words),
      updated ? common.updated(formatDate(updated, lang)) : '',
    ].filter((line) => line !== ''),
    attributions,
    license,
  };
});

function sourceLine(titles: readonly string[], words: ViewContext['words']): string {
  const [only = ''] = titles;
  if (titles.length > 1) return words.dataFromMany(titles.join('; '));
  return only === '' ? '' : words.dataFrom(only);
}
