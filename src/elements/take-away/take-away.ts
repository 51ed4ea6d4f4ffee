/** Keeping offers and taking them along: what the list shows of it at once. The rest is fetched when idle. */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Offer} from '../../feed/types.js';
import {keepMessages, type KeepMessages} from '../../i18n/keep.js';
import {offerIcon} from '../../ui/offer-icons.js';
import {hurryAddress} from '../address-link.js';
import {LazyPart} from '../lazy-part.js';
import type {FocusHost} from '../offer-finder/finder-focus.js';
import type {Outcome} from '../share/outcome-note.js';
import {keptListOf, type KeptList} from './kept-list.js';
import type {Shown} from './finder-take.js';
import type {TakeRequest, Way} from './take-part.js';

export const takePart = new LazyPart(() => import('./take-part.js'));

/** The element as this needs it. */
export interface TakePort {
  /** Which list: the feed's address, or that of the page. */
  key(): string;
  language(): string;
  say(message: string): void;
  /** What was just done, on a card whose button may go away. */
  onToggled(id: string): void;
  openList(): void;
}

/** What is to be taken along, asked when the code for it is there. */
export type Ask = () => TakeRequest | undefined;

export class TakeAway implements ReactiveController {
  readonly #host: FocusHost;
  readonly #port: TakePort;
  #list: KeptList | undefined;
  #leave: (() => void) | undefined;
  #outcome: Outcome | undefined;

  constructor(host: FocusHost, port: TakePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#list = undefined;
    this.#outcome = undefined;
  }

  /** What this visitor has kept of this feed. */
  get list(): KeptList {
    const list = keptListOf(this.#port.key());
    if (list === this.#list) return list;
    this.#leave?.();
    this.#leave = list.subscribe(() => this.#host.requestUpdate());
    this.#list = list;
    return list;
  }

  get words(): KeepMessages {
    return keepMessages(this.#port.language());
  }

  /** The bookmark of an offer. */
  keepButton({id}: Offer, title: string): TemplateResult {
    const {words} = this;
    const isKept = this.list.has(id);
    return html`<button
      class="button compact keep no-print ${isKept ? 'on' : ''}"
      type="button"
      aria-label=${isKept ? words.dropOffer(title) : words.keepOffer(title)}
      @click=${() => this.#toggle(id)}
    >
      ${offerIcon('bookmark', isKept)} <span>${isKept ? words.kept : words.keep}</span>
    </button>`;
  }

  /** Ways to the list of kept offers, and to take along what is shown. */
  tools(shown: () => Shown | undefined): TemplateResult {
    const {words} = this;
    return html`<div class="tools no-print">
      <button class="button quiet compact kept-list" type="button" @click=${() => this.#port.openList()}>
        ${offerIcon('bookmark')} ${words.list(this.list.ids.length)}
      </button>
      ${this.takeButtons(() => {
        const now = shown();
        return now && takePart.module?.requestOf(now);
      })}
    </div>`;
  }

  takeButtons(request: Ask): TemplateResult {
    const {words} = this;
    const {module} = takePart;
    return html`<button class="button quiet compact" type="button" @click=${() => void this.take('share', request)}>
        ${offerIcon('share')} ${words.share}
      </button>
      <button class="button quiet compact" type="button" @click=${() => void this.take('print', request)}>
        ${offerIcon('print')} ${words.print}
      </button>
      ${this.#outcome && module ? module.outcomeNote(this.#outcome, this.#port.language()) : nothing}`;
  }

  /** What is shown is another thing now: a link to it before is no longer told of. */
  forgetLink(): void {
    if (this.#outcome?.link !== undefined) this.#outcome = undefined;
  }

  /** Does one thing with a list of offers, and tells what it came to. */
  async take(way: Way, ask: Ask): Promise<void> {
    await Promise.all([takePart.load(), hurryAddress()]);
    const request = ask();
    const outcome = request && (await takePart.module?.take(way, request, this.#host.renderRoot));
    if (outcome) this.tell(outcome);
  }

  tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#port.say(outcome.text);
    this.#host.requestUpdate();
    if (outcome.copy === undefined) return;
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLInputElement>('.take-note input')?.select();
    });
  }

  #toggle(id: string): void {
    const {list, words} = this;
    const isKept = list.toggle(id);
    const said = isKept ? words.nowKept(list.ids.length) : words.nowDropped(list.ids.length);
    this.#port.say(list.isLasting ? said : `${said}. ${words.notLasting}`);
    if (!isKept) this.#port.onToggled(id);
  }
}
