import {isActor} from '../../feed/actors.js';
import type {ShownText} from '../../ui/text.js';
import {type ViewContext} from './view-context.js';

/** The chosen record of a selection, and the offer where one was chosen in the finder. */
export interface Choice {
  /** Ids of drawn records, the first one being what the panel shows. */
  readonly ids: readonly string[];
  readonly offerTitle?: ShownText;
}

/** What a selection means here: records themselves, and for offers who provides them. */
export function choiceOf(selection: readonly string[], context: ViewContext): Choice {
  const ids = new Set<string>();
  let offerTitle: ShownText | undefined;
  for (const id of selection) {
    const record = context.feed.get(id);
    if (isActor(record)) ids.add(id);
    if (record?.type !== 'offer') continue;
    offerTitle ??= context.text(record.title);
    for (const provider of record.providers) ids.add(provider.id);
  }
  return {ids: [...ids], offerTitle};
}
