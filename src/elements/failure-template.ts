/** What stands in a widget's place when its feed could not be had. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/common.js';
import type {Feed} from '../feed/types.js';
import {formatDate} from '../i18n/format.js';
import {failureMessages, type FailureMessages} from '../i18n/failure.js';
import {uiLanguage} from '../i18n/language.js';
import type {LoadFailure} from '../state/types.js';
import {pageIcon} from '../ui/page-icons.js';

export {InlineCopy} from './inline-copy.js';

export const styles = [
  css`
    .error {
      display: flex;
      gap: 0.9em;
      padding: 1.1em 1.2em;
      border: 1px solid var(--k-line);
      border-inline-start: 4px solid var(--k-bad);
      border-radius: 0.25em;
    }
    .error > div {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .error > .icon {
      color: var(--k-bad);
      margin-top: 0.1em;
    }
    .copy {
      margin-block-end: 0.9em;
      padding: 0.7em 0.9em;
      border: 1px solid var(--k-line);
      border-inline-start: 4px solid var(--k-warn);
      border-radius: 0.25em;
    }
    .error p + p,
    .error details {
      margin-top: 0.6em;
    }
  `,
];

/** Errors that may be over when somebody tries again. */
const PASSING: ReadonlySet<string> = new Set([
  'unreachable',
  'not-found',
  'server-error',
  'timeout',
  // A server in need of repair, or a login.
  'is-page',
]);

/** The first ones mended, the rest shows. */
const SHOWN = 20;

export interface FailureContext {
  /** BCP 47. */
  readonly lang: string;
  readonly common: Pick<CommonMessages, 'errorTitle' | 'retry'>;
  readonly retry: () => Promise<void>;
  /** An alert in one of the widgets that show the feed; the others say it in silence. */
  readonly role: 'alert' | typeof nothing;
  /** What is shown nonetheless: the copy that stands in the page. */
  readonly copy?: Feed;
}

/** What is wrong, what helps, what works nonetheless; the webmaster's detail behind one link. */
export function failureTemplate(failure: LoadFailure, context: FailureContext): TemplateResult {
  const {lang, common, copy} = context;
  if (copy) return copyNote(copy, context);
  const words = failureMessages(lang);
  const canRetry = PASSING.has(failure.code);
  return html`<div class="error" role=${context.role}>
    ${pageIcon('warning')}
    <div>
      <p class="heading-3">${common.errorTitle}</p>
      <p>${canRetry ? words.help : words.forGood}</p>
      <p class="muted">${words.still}</p>
      ${canRetry ? retryButton(context) : nothing}
      <details>
        <summary>${words.details}</summary>
        ${failure.problems.length === 0 ? reason(failure, words) : problemList(failure, lang)}
      </details>
    </div>
  </div>`;
}

/** Of which day the copy is that is shown, and how to come to the feed itself. */
function copyNote({meta}: Feed, context: FailureContext): TemplateResult {
  const {lang} = context;
  const day = meta.updated && formatDate(meta.updated, lang);
  return html`<div class="copy">
    <p>${failureMessages(lang).copy(day)}</p>
    ${retryButton(context)}
  </div>`;
}

function retryButton({common, retry}: FailureContext): TemplateResult {
  return html`<p>
    <button class="button" type="button" @click=${() => void retry()}>${common.retry}</button>
  </p>`;
}

function reason({code, detail}: LoadFailure, words: FailureMessages): TemplateResult {
  return html`<p class="small">
    ${words.reasons[code] ?? code} ${detail ? html`<code>${detail}</code>` : nothing}
  </p>`;
}

function problemList({problems}: LoadFailure, lang: string): TemplateResult {
  const tongue = uiLanguage(lang);
  return html`<ul class="small">
    ${problems
      .slice(0, SHOWN)
      .map(({message, mend}) => html`<li>${message[tongue]} ${mend[tongue]}</li>`)}
  </ul>`;
}
