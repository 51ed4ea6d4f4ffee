/** Hands on a link to what a widget shows. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type {CommonMessages} from '../../i18n/common.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import type {Store, ViewName} from '../../state/types.js';
import {linkTo} from '../address-link.js';
import {LazyPart} from '../lazy-part.js';
import type {Outcome} from './outcome-note.js';

export const sharePart = new LazyPart(() => import('./share-part.js'));

export interface SharePort {
  store(): Store;
  view(): ViewName;
  /** What the link is called where the device asks whom to send it to. */
  title(): string;
  language(): string;
  say(message: string): void;
}

export class Sharing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #port: SharePort;
  #outcome: Outcome | undefined;

  constructor(host: ReactiveElement, port: SharePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  /** The button, and what came of it. */
  render({share, partMissing}: CommonMessages): TemplateResult {
    const {module, isMissing} = sharePart;
    const outcome = this.#outcome;
    const note = isMissing ? html`<p class="small" role="alert">${partMissing}</p>` : nothing;
    return html`<div class="share no-print">
      <button type="button" class="link" @click=${() => void this.#share()}>${share}</button>
      ${module && outcome ? module.outcomeNote(outcome, this.#port.language()) : note}
    </div>`;
  }

  async #share(): Promise<void> {
    const lang = this.#port.language();
    await sharePart.load();
    await loadTexts(lang)?.catch(() => undefined);
    const store = this.#port.store();
    const url = linkTo(store, store.getState(), this.#port.view());
    const outcome = await sharePart.module?.shareLink({title: this.#port.title(), url}, lang);
    this.#host.requestUpdate();
    if (outcome) this.#tell(outcome);
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#port.say(outcome.text);
    if (outcome.copy === undefined) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLInputElement>('.share input')?.select(),
    );
  }
}
