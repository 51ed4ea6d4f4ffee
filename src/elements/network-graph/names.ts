/** How a mark of the picture is called when it cannot be seen. */
import {isActor} from '../../feed/actors.js';
import type {Actor} from '../../feed/types.js';
import type {GraphNode} from '../../network/types.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import {abbreviation, fullName, seatsOf, type ViewContext} from './view-context.js';

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

/**
 * "Handwerkskammer (HWK), Kammern, Ebene 3 von 4: Partner, in 2 Gremien, 5 Verbindungen". What is written at the mark comes
 * first and in one piece, so that people who speak to their computer can say it. Unknown ids have no name.
 * @param written second line at the mark, where it is another one than the graph's
 */
export function markName(id: string, context: ViewContext, written?: string): string | undefined {
  const {feed, index} = context;
  const record = feed.get(id);
  const node = index.nodes.get(id);
  if (!node || !isActor(record)) return undefined;
  const own = withoutSoftHyphens(node.note ?? '');
  const note = noteOf(own, written);
  const parts = [
    ...(note
      ? [withoutSoftHyphens(node.label), note, abbreviation(record, context)]
      : [fullName(record, context).value]),
    own === note ? '' : own,
    ...placeWords(node, record, context).filter((part) => part !== note && part !== own),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A mark's name with what is told of its changes between two days. */
export function withChange(
  name: string | undefined,
  id: string,
  {told}: Pick<ViewContext, 'told'>,
): string | undefined {
  const change = told?.words.get(id);
  return name !== undefined && change !== undefined ? `${name}, ${change}` : name;
}

/** Kind, tier, seats and ties. */
function placeWords(node: GraphNode, record: Actor, context: ViewContext): readonly string[] {
  const {index, words} = context;
  const {tiers} = index.graph;
  const tier = withoutSoftHyphens(tiers[node.tier]?.label ?? '');
  const kind = kindOf(record, context);
  return [
    // The partners' own tier says what stands on it.
    kind === tier ? '' : kind,
    node.group ? words.group : '',
    words.tierPosition(tier, node.tier + 1, tiers.length),
    seatWords(record, context),
    words.connections(index.edgesOf(node.id).length),
  ];
}

/** The graph's own wording where what is written differs from it by line breaks only. */
function noteOf(note: string, written = note): string {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(written) === letters(note) ? note : written;
}

function seatWords(record: Actor, context: ViewContext): string {
  const seats = record.type === 'programme' ? 0 : seatsOf(record, context).length;
  return seats > 0 ? context.words.inCommittees(seats) : '';
}
