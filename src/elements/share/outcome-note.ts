/** What handing something on came to. */
import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {qrCode} from '../../export/qr-code.js';
import {shareMessages, type ShareMessages} from '../../i18n/share.js';
import {remember} from '../remember.js';

export interface Outcome {
  readonly text: string;
  /** What the visitor must copy, where the browser does not. */
  readonly copy?: string;
  /** The link that was handed on, for a QR code. */
  readonly link?: string;
}

export const outcomeStyles = css`
  .take-note label,
  .take-note .input {
    display: block;
    max-width: 36em;
    margin-top: 0.25em;
  }
  .take-note .input {
    width: 100%;
    padding-inline: 0.75em;
  }
  .take-note textarea.input {
    padding-block: 0.5em;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  .take-note summary {
    width: fit-content;
    padding-block: 0.75em;
    color: var(--k-accent);
    cursor: pointer;
  }
  .qr-code {
    display: block;
    width: 12em;
    max-width: 100%;
    border-radius: 0.25em;
    forced-color-adjust: none;
  }
  .qr-code rect {
    fill: #fff;
  }
  .qr-code path {
    fill: #000;
    shape-rendering: crispEdges;
  }
`;

/** With a field to copy from where the browser does not copy. */
export function outcomeNote({text, copy, link}: Outcome, lang: string): TemplateResult {
  const words = shareMessages(lang);
  return html`<div class="take-note small muted">
    <p>${text}</p>
    ${copy === undefined ? nothing : copyField(copy, words)}
    ${link === undefined ? nothing : html`<details><summary>${words.qrCode}</summary>${codeOf(link, words)}</details>`}
  </div>`;
}

const MOST_ROWS = 12;

/** A link on its line, a text with all of them; with the focus all of it is marked. */
function copyField(text: string, words: ShareMessages): TemplateResult {
  const onFocus = ({target}: Event): void => (target as HTMLInputElement).select();
  const rows = Math.min(MOST_ROWS, text.split('\n').length);
  const field =
    rows === 1
      ? html`<input class="input" type="text" readonly .value=${text} @focus=${onFocus} />`
      : html`<textarea class="input" readonly rows=${rows} .value=${text} @focus=${onFocus}></textarea>`;
  return html`<label>${words.copyYourself} ${field}</label>`;
}

const codeFor = remember(qrCode);

/** Dark on light whatever the colours of the page: cameras expect that. */
function codeOf(link: string, words: ShareMessages): TemplateResult {
  const code = codeFor(link);
  if (!code) return html`<p>${words.tooLong}</p>`;
  const {size, path} = code;
  return html`<svg class="qr-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.qrCodeOf(link)}>
    ${svg`<rect width=${size} height=${size}></rect><path d=${path}></path>`}
  </svg>`;
}
