/** The way between a finder's hits and the list of kept offers. */
import type {TemplateResult} from 'lit';
import type {ViewState} from '../../state/types.js';
import type {FinderFocus, FocusHost} from '../offer-finder/finder-focus.js';
import type {Shown} from './finder-take.js';
import {TakeAway, takePart} from './take-away.js';

type Change = Partial<Pick<ViewState, 'view' | 'list'>>;

/** The element as this needs it. */
export interface KeepingPort {
  readonly focus: FinderFocus;
  key(): string;
  language(): string;
  say(message: string): void;
  /** What is shown instead of the hits. */
  view(): string | undefined;
  closeOffer(): void;
  show(change: Change): void;
}

const HEADING = '#kept-heading';
const BUTTON = '.kept-list';

export class Keeping {
  readonly take: TakeAway;
  readonly #port: KeepingPort;
  #wasOpen = false;

  constructor(host: FocusHost, port: KeepingPort) {
    this.#port = port;
    this.take = new TakeAway(host, {
      key: () => port.key(),
      language: () => port.language(),
      say: (message) => port.say(message),
      onToggled: () => this.isOpen && this.#focusOn(HEADING),
      openList: () => this.#open(),
    });
  }

  /** Whether the list of kept offers stands in the place of the hits. */
  get isOpen(): boolean {
    return this.#port.view() === 'kept';
  }

  get backLabel(): string {
    return this.take.words.back;
  }

  /** Keeps focus where somebody goes back or forward between hits and list. */
  turn(hasFocus: boolean): void {
    const {isOpen} = this;
    const {focus} = this.#port;
    if (isOpen !== this.#wasOpen && hasFocus)
      focus.otherwise(() => focus.on(isOpen ? HEADING : BUTTON));
    this.#wasOpen = isOpen;
  }

  /** The list; undefined where it is not asked for, or its code is not there. */
  list(shown: Shown, backLabel: string): TemplateResult | undefined {
    return takePart.module?.keptListView(shown, {
      take: this.take,
      backLabel,
      show: (change, focus) => this.#show(change, focus),
      focusOn: (selector) => this.#focusOn(selector),
    });
  }

  #open(): void {
    this.#port.closeOffer();
    this.#show({view: 'kept', list: undefined}, HEADING);
  }

  #show(change: Change, focus: string): void {
    this.#port.show(change);
    this.#focusOn(focus);
  }

  #focusOn(selector: string): void {
    const {focus} = this.#port;
    focus.then(() => focus.on(selector));
  }
}
