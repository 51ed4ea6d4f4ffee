/** A way as a sentence: "Handwerkskammer sitzt im Gremium Lenkungskreis; dort sitzt auch Agentur für Arbeit". */
import {html, type TemplateResult} from 'lit';
import {isActor} from '../../../feed/actors.js';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Way, WayStep} from '../../../network/graph/shortest-ways.js';
import type {GraphEdge} from '../../../network/types.js';
import {isMany} from '../is-many.js';
import {recordButton, type PartContext} from '../record-parts.js';
import {recordView} from '../view-context.js';

export function waySentence(way: Way, parts: PartContext): TemplateResult {
  const ties = way.flatMap((step, k) =>
    step.edges.map((edge) => ({edge, step, before: way[k - 1]})),
  );
  return html`${ties.map((tie, k) => {
    const isLast = k === ties.length - 1;
    return html`${clause(tie, isLast ? '' : ';', parts)} `;
  })}`;
}

/** One tie of a way. */
interface Told {
  readonly edge: GraphEdge;
  readonly step: WayStep;
  readonly before: WayStep | undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function name(id: string, parts: PartContext): unknown {
  const record = parts.view.feed.get(id);
  return isActor(record) ? recordButton(recordView(record, parts.view), parts) : '';
}

/** What ends a clause stays on the line of its last name: a line may break before and after a button. */
function clause({edge, step, before}: Told, end: string, parts: PartContext): TemplateResult {
  const {view} = parts;
  const words = graphToolsMessages(view.lang);
  const subject = view.feed.get(edge.from);
  const many = subject?.type === 'partner' && isMany(subject, view);
  const from = name(edge.from, parts);
  const close = (last: string): TemplateResult =>
    html`<span class="together">${name(last, parts)}${life(edge, parts)}${end}</span>`;
  if (edge.kind === 'parent') return html`${from} ${words.isPartOf} ${close(edge.to)}`;
  if (edge.kind !== 'membership')
    return html`${from} ${edge.label ?? words.isTiedTo(many)} ${close(edge.to)}`;
  if (edge.from === step.from) return html`${from} ${words.sitsIn(many)} ${close(edge.to)}`;
  const isSaid = before?.edges.some(
    ({kind, to: body}) => kind === 'membership' && body === edge.to,
  );
  if (isSaid) return html`${words.thereSits(many)} ${close(edge.from)}`;
  const place = before ? words.inBody : capital(words.inBody);
  return html`${place} ${name(edge.to, parts)} ${words.sits(many)} ${close(edge.from)}`;
}

function life({state}: GraphEdge, {view: {words}}: PartContext): string {
  if (state === 'planned') return `\u00A0(${words.planned})`;
  return state === 'ended' ? `\u00A0(${words.ended})` : '';
}
