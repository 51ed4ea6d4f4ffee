/** Taking partners along: a button at once; what it opens is fetched with the first click. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {CommonMessages} from '../../../i18n/common.js';
import {LazyPart} from '../../lazy-part.js';
import type {DirectoryContext} from '../context.js';
import type {Outcome} from './take-part.js';
import type {ShownPartners} from './take-request.js';

export const partnerTakePart = new LazyPart(() => import('./take-part.js'));

interface TakeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The element as this needs it. */
export interface TakePort {
  say(message: string): void;
}

export class PartnerTake implements ReactiveController {
  readonly #host: TakeHost;
  readonly #port: TakePort;
  /** What it was opened for: the list, or the page of a record. */
  #openFor: string | undefined;
  #outcome: Outcome | undefined;

  constructor(host: TakeHost, port: TakePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#openFor = undefined;
  }

  /** Whether it is open anywhere, so that its code is needed. */
  get isOpen(): boolean {
    return this.#openFor !== undefined;
  }

  /**
   * @param place the list, or the id of a record: what is open there is open there only
   * @param shown asked for when something is drawn or done with it
   */
  render(
    place: string,
    {words, common}: DirectoryContext,
    shown: () => ShownPartners,
  ): TemplateResult {
    const isHere = this.#openFor === place;
    return html`<div class="take no-print">
      <button
        class="button compact take-button"
        type="button"
        aria-expanded=${isHere ? 'true' : 'false'}
        @click=${() => this.#toggle(place)}
      >
        ${words.take}
      </button>
      ${isHere ? this.#renderPanel(common, shown) : nothing}
    </div>`;
  }

  #renderPanel({partMissing}: CommonMessages, shown: () => ShownPartners): TemplateResult {
    const {module} = partnerTakePart;
    if (!module) return html`<p class="take-panel" role="alert">${partMissing}</p>`;
    const {requestOf, take, takePanel} = module;
    return takePanel(requestOf(shown()), this.#outcome, (way) => {
      void take(way, shown, this.#host.renderRoot).then((outcome) => this.#tell(outcome));
    });
  }

  #toggle(place: string): void {
    this.#openFor = this.#openFor === place ? undefined : place;
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    if (outcome.text !== '') this.#port.say(outcome.text);
    this.#host.requestUpdate();
  }
}
