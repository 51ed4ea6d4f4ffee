/** What stands in a widget's place when its feed could not be had. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../feed/types.js';
import type {CommonMessages} from '../i18n/common.js';
import type {LoadFailure} from '../state/types.js';
import {icon} from '../ui/icons.js';

/** Errors that may be over when somebody tries again. */
const PASSING: ReadonlySet<string> = new Set([
  'unreachable',
  'not-found',
  'server-error',
  'timeout',
]);

/** The first ones mended, the rest shows. */
const SHOWN = 20;

export interface FailureContext {
  readonly words: CommonMessages;
  /** The language of what is said of problems. */
  readonly tongue: keyof Problem['message'];
  readonly retry: () => Promise<void>;
}

/** What is wrong, what helps, what works nonetheless; the webmaster's detail behind one link. */
export function failureTemplate(failure: LoadFailure, context: FailureContext): TemplateResult {
  const {words} = context;
  const canRetry = PASSING.has(failure.code);
  return html`<div class="error" role="alert">
    ${icon('warning')}
    <div>
      <p class="heading-3">${words.errorTitle}</p>
      <p>${canRetry ? words.errorHelp : words.errorForGood}</p>
      <p class="muted">${words.errorStill}</p>
      ${canRetry ? retryButton(context) : nothing}
      <details>
        <summary>${words.details}</summary>
        ${failure.problems.length === 0 ? reason(failure, words) : problemList(failure, context)}
      </details>
    </div>
  </div>`;
}

function retryButton({words, retry}: FailureContext): TemplateResult {
  return html`<p>
    <button class="button" type="button" @click=${() => void retry()}>${words.retry}</button>
  </p>`;
}

function reason({code, detail}: LoadFailure, words: CommonMessages): TemplateResult {
  return html`<p class="small">
    ${words.errorFor[code] ?? code} ${detail ? html`<code>${detail}</code>` : nothing}
  </p>`;
}

function problemList({problems}: LoadFailure, {tongue}: FailureContext): TemplateResult {
  return html`<ul class="small">
    ${problems
      .slice(0, SHOWN)
      .map(({message, mend}) => html`<li>${message[tongue]} ${mend[tongue]}</li>`)}
  </ul>`;
}
