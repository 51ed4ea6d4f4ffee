/** The button that makes the one file, and what came of it. */
import {css, html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {oneFileMessages} from '../../i18n/one-file.js';
import {saveFile} from '../take-away/save-file.js';
import {makeFile, type Made} from './make-file.js';
import type {Takeable} from './take-file-part.js';

export const styles = [
  css`
    .take-file .link {
      min-height: 2em;
    }
    .take-file p {
      max-width: 36em;
      margin: 0;
    }
  `,
];

/** What was said of each widget's file last. */
const said = new WeakMap<object, string>();
const busy = new WeakSet();

export function takeFile(host: ReactiveElement, wish: () => Takeable): TemplateResult {
  const {lang} = wish();
  const note = said.get(host);
  return html`<div class="take-file no-print">
    <button type="button" class="link" @click=${() => void take(host, wish())}>${oneFileMessages(lang).take}</button>
    ${note ? html`<p class="small">${note}</p>` : nothing}
  </div>`;
}

async function take(host: ReactiveElement, wish: Takeable): Promise<void> {
  if (busy.has(host)) return;
  busy.add(host);
  const tell = (text: string): void => {
    said.set(host, text);
    wish.say(text);
    host.requestUpdate();
  };
  tell(oneFileMessages(wish.lang).making);
  const made: Made = await makeFile(wish);
  if (made.text !== undefined) {
    saveFile(made.name, 'text/html', made.text);
    wish.written?.kept();
  }
  busy.delete(host);
  tell(made.told);
}
