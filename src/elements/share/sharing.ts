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
import {hurryAddress} from '../address-link.js';
import {LazyPart} from '../lazy-part.js';
import type {Outcome} from './outcome-note.js';

export const sharePart = new LazyPart(() => import('./share-part.js'));

export interface SharePort {
  /** Whether the page's address knows nothing of the widget: then there is no link. */
  isApart(): boolean;
  /** To what is shown now. */
  link(): string;
  /** What the link is called where the device asks whom to send it to. */
  title(): string;
  language(): string;
  say(message: string): void;
}

export class Sharing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #port: SharePort;
  #outcome: Outcome | undefined;
  #isAsked = false;

  constructor(host: ReactiveElement, port: SharePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  /** The button, and what came of it as long as the same is shown. */
  render({share, partMissing}: CommonMessages): TemplateResult | typeof nothing {
    if (this.#port.isApart()) return nothing;
    const isMissing = this.#isAsked && sharePart.isMissing;
    const note = isMissing ? html`<p class="small" role="alert">${partMissing}</p>` : nothing;
    return html`<div class="share no-print">
      <button type="button" class="link" @click=${() => void this.#share()}>${share}</button>
      ${this.#renderOutcome() ?? note}
    </div>`;
  }

  #renderOutcome(): TemplateResult | undefined {
    const {module} = sharePart;
    const outcome = this.#outcome;
    if (!module || outcome?.link !== this.#port.link()) return undefined;
    return module.outcomeNote(outcome, this.#port.language());
  }

  async #share(): Promise<void> {
    const lang = this.#port.language();
    this.#isAsked = true;
    await Promise.all([sharePart.load(), hurryAddress()]);
    await loadTexts(lang)?.catch(() => undefined);
    if (this.#port.isApart()) return;
    const url = this.#port.link();
    const outcome = await sharePart.module?.shareLink({title: this.#port.title(), url}, lang);
    if (outcome) this.#tell(outcome);
    this.#host.requestUpdate();
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#port.say(outcome.text);
    this.#host.requestUpdate();
    if (outcome.copy === undefined) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLInputElement>('.share input')?.select(),
    );
  }
}
