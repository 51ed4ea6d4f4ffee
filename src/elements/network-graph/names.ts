/** How a mark of the picture is called when it cannot be seen. */
import {lifeWords} from '../../ui/life-tag.js';
import type {Actor} from '../../feed/types.js';
import {countMembers} from './member-view.js';
import {fullName, isActor, livedOn, seatsOf, type ViewContext} from './view-context.js';

/** "Gremium", "Initiative", or the partner's first category. */
export function kindOf(record: Actor, {words, text}: ViewContext): string {
  if (record.type === 'committee') return words.committee;
  if (record.type === 'programme') {
    if (record.kind === 'initiative') return words.initiative;
    return record.kind === 'funding' ? words.funding : words.programme;
  }
  const category = record.categories[0];
  return category ? text(category.label).value : words.partner;
}

/** "Handwerkskammer (HWK), Kammern, Ebene 3 von 4, in 2 Gremien, 5 Verbindungen". Unknown ids have no name. */
export function markName(id: string, context: ViewContext): string | undefined {
  const {feed, index, words, common, lang} = context;
  const record = feed.get(id);
  const node = index.nodes.get(id);
  if (!node || !isActor(record)) return undefined;
  const seats = record.type === 'programme' ? 0 : seatsOf(record, context).length;
  const members = record.type === 'committee' ? countMembers(record, context) : 0;
  return [
    fullName(record, context).value,
    kindOf(record, context),
    node.group ? words.group : '',
    words.tierPosition(node.tier + 1, index.graph.tiers.length),
    lifeWords(livedOn(record, context), common, lang),
    members > 0 ? words.members(members) : '',
    seats > 0 ? words.inCommittees(seats) : '',
    words.connections(index.edgesOf(id).length),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
