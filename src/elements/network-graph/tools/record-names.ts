/** What can be looked for in the network: everything drawn, by each of its names. */
import {isActor} from '../../../feed/actors.js';
import type {Actor} from '../../../feed/types.js';
import {sortByText} from '../../../text/collate.js';
import {nameFinder, type FoundName, type Named} from '../../../text/find-names.js';
import {queryMender} from '../../../text/mend-query.js';
import {kindOf} from '../names.js';
import {fullName, recordView, type RecordView, type ViewContext} from '../view-context.js';
import {onceFor, remember} from '../../remember.js';

export interface HitView {
  readonly record: RecordView;
  /** "Gremium", "Kammern und Gewerkschaften". */
  readonly kind: string;
  /** The name by which it was found, where that is not the one shown. */
  readonly other: string;
}

function namedRecord(record: Actor, context: ViewContext): Named {
  const {id, name, shortName} = record;
  const names = [fullName(record, context).value, ...Object.values(name)];
  return {id, names: [...names, ...Object.values(shortName ?? {})]};
}

export interface FoundRecords {
  readonly hits: readonly FoundName[];
  /** What was probably meant, where nothing was found by what was typed; the hits are those of this. */
  readonly meant?: string;
}

const finderOf = onceFor((context: ViewContext): ((query: string) => FoundRecords) => {
  const {index, feed, lang} = context;
  const records = index.graph.nodes.map(({id}) => feed.get(id)).filter(isActor);
  const sorted = sortByText(records, (record) => fullName(record, context).value, {lang});
  const named = sorted.map((record) => namedRecord(record, context));
  const find = nameFinder(named);
  const mend = queryMender(named.flatMap(({names}) => names));
  return remember((query: string) => {
    const hits = find(query);
    const meant = hits.length > 0 ? undefined : mend(query);
    return meant === undefined ? {hits} : {hits: find(meant), meant};
  });
});

/** Records by a query, the best first. */
export const findRecords = (query: string, context: ViewContext): FoundRecords =>
  finderOf(context)(query);

export function hitView({id, other = ''}: FoundName, context: ViewContext): HitView | undefined {
  const record = context.feed.get(id);
  if (!isActor(record)) return undefined;
  return {record: recordView(record, context), kind: kindOf(record, context), other};
}

/** Name and abbreviation of a record; empty for an unknown id. */
export function nameOf(id: string, context: ViewContext): string {
  const record = context.feed.get(id);
  return isActor(record) ? fullName(record, context).value : '';
}
