/** Milestones and decisions of a record. */
import {html, nothing, type TemplateResult} from 'lit';
import {compareDates} from '../../feed/dates.js';
import type {Actor, FeedEvent, FeedRecord} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import type {PageContext} from './context.js';
import {joined} from './member-row.js';
import {anyNames, pagePart, partyName} from './record-parts.js';

type Part = TemplateResult | typeof nothing;

/** Milestones and decisions in the order of time. */
export function eventPart(record: Actor, context: PageContext): Part {
  const events = [...record.events].sort((a, b) => compareDates(a.date, b.date));
  if (events.length === 0) return nothing;
  const list = html`<ol class="rows" role="list">
    ${events.map((event) => eventRow(event, record, context))}
  </ol>`;
  return pagePart(context, context.words.events, list);
}

function eventRow(event: FeedEvent, record: Actor, context: PageContext): TemplateResult {
  const {words, shown, lang} = context;
  const {date, title, description, decidedBy, result, paper} = event;
  const others = event.about.filter((about) => about.id !== record.id && isNamed(about));
  return html`<li class="event">
    <p class="small muted number">${date ? formatDate(date, lang) : words.undated}</p>
    <div>
      <p class="strong">${shown(title)}</p>
      ${description ? html`<p>${shown(description)}</p>` : nothing}
      <p class="small muted">
        ${joined([
          decidedBy && html`${words.decidedBy} ${partyName(decidedBy, context)}`,
          result && html`${words.result}: ${shown(result)}`,
          paper && `${words.paper} ${paper}`,
        ])}
      </p>
      ${
        others.length > 0
          ? html`<p class="small muted">
            ${words.about}: ${anyNames(others, context)}
          </p>`
          : nothing
      }
    </div>
  </li>`;
}

const isNamed = ({type}: FeedRecord): boolean =>
  ['partner', 'committee', 'programme', 'offer', 'document', 'area'].includes(type);
