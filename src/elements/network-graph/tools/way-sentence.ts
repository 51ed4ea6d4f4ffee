/** A way as a sentence: "Handwerkskammer sitzt im Gremium Lenkungskreis; dort sitzt auch Agentur für Arbeit". */
import {html, type TemplateResult} from 'lit';
import {isActor} from '../../../feed/actors.js';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Way, WayStep} from '../../../network/graph/shortest-ways.js';
import type {GraphEdge} from '../../../network/types.js';
import {recordButton, type PartContext} from '../record-parts.js';
import {recordView} from '../view-context.js';

export function waySentence(way: Way, parts: PartContext): TemplateResult {
  const clauses = way.flatMap((step, k) =>
    step.edges.map((edge) => html`${clause(edge, step, way[k - 1], parts)}${life(edge, parts)}`),
  );
  return html`${clauses.map((one, k) => html`${k > 0 ? '; ' : ''}${one}`)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function name(id: string, parts: PartContext): unknown {
  const record = parts.view.feed.get(id);
  return isActor(record) ? recordButton(recordView(record, parts.view), parts) : '';
}

function clause(
  edge: GraphEdge,
  step: WayStep,
  before: WayStep | undefined,
  parts: PartContext,
): TemplateResult {
  const words = graphToolsMessages(parts.view.lang);
  const [from, to] = [name(edge.from, parts), name(edge.to, parts)];
  if (edge.kind === 'parent') return html`${from} ${words.isPartOf} ${to}`;
  if (edge.kind !== 'membership') return html`${from} ${edge.label ?? words.isTiedTo} ${to}`;
  if (edge.from === step.from) return html`${from} ${words.sitsIn} ${to}`;
  const isSaid = before?.edges.some(
    ({kind, to: body}) => kind === 'membership' && body === edge.to,
  );
  return isSaid
    ? html`${words.thereSits} ${from}`
    : html`${before ? words.inBody : capital(words.inBody)} ${to} ${words.sits} ${from}`;
}

function life({state}: GraphEdge, {view: {words}}: PartContext): string {
  if (state === 'planned') return ` (${words.planned})`;
  return state === 'ended' ? ` (${words.ended})` : '';
}
