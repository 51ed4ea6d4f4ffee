/** The wall's end of the line: its name, when its talk began, and who leads it. */
import {SILENCE, type StageMessage, type WallState} from '../../stage/speaker-messages.js';
import {SpeakerLink} from './speaker-link.js';
import type {StageContext} from './stage-context.js';
import {talkOf} from './talk-of.js';
import {wallName} from './wall-name.js';

export interface LineActions {
  /** What the wall shows now; undefined where it shows nothing. */
  shown(): Pick<WallState, 'step' | 'isBlack'> | undefined;
  be(step: number, isBlack: boolean): void;
  /** The wall has another name, or one that is known from now on. */
  named(): void;
}

export class WallLine {
  readonly #actions: LineActions;
  #link: SpeakerLink | undefined;
  /** Tells this wall from others that show the tour. */
  #name = wallName();
  #isKnown = false;
  /** When a speaker window spoke to this wall last. */
  #led = 0;
  #load = 0;
  #since = 0;

  constructor(actions: LineActions) {
    this.#actions = actions;
  }

  get name(): string {
    return this.#name;
  }

  /** A speaker window knows the name: both windows must when they are loaded anew. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** Begins, and begins anew where another talk is shown. */
  open(context: StageContext): void {
    const talk = talkOf(context);
    if (this.#link?.talk === talk) return;
    this.close();
    this.#name = context.touring.wall ?? this.#name;
    this.#isKnown ||= context.touring.wall !== undefined;
    this.#since = Date.now();
    this.#load = this.#since + Math.random();
    this.#link = new SpeakerLink(talk, (message) => this.#hear(message));
  }

  close(): void {
    this.#link?.say({kind: 'bye', wall: this.#name});
    this.#link?.close();
    this.#link = undefined;
    this.#led = 0;
  }

  /** The speaker window that this wall has opened. */
  meet(peer: Window): void {
    if (this.#link) this.#link.peer = peer;
    this.#setKnown();
  }

  tell(): void {
    const shown = this.#actions.shown();
    if (!shown) return;
    const [wall, since, load] = [this.#name, this.#since, this.#load];
    const isLed = Date.now() - this.#led < SILENCE;
    this.#link?.say({kind: 'wall', wall, isLed, since, load, ...shown});
  }

  #hear(message: StageMessage): void {
    if ((message.wall ?? this.#name) !== this.#name) return;
    if (message.kind === 'wall') this.#meetTwin(message);
    else if (message.wall !== undefined) this.#onLed();
    if (message.kind === 'be') this.#actions.be(message.step, message.isBlack);
    // Without a name any wall was asked, and the time is that of another.
    if (message.kind === 'hello' && message.wall !== undefined)
      this.#since = Math.min(this.#since, message.since ?? this.#since);
    if (message.kind === 'hello' || message.kind === 'be') this.tell();
  }

  #onLed(): void {
    this.#led = Date.now();
    this.#setKnown();
  }

  #setKnown(): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    this.#actions.named();
  }

  /** The address was opened once more: the later wall takes another name, the first is told of by this. */
  #meetTwin({load}: WallState): void {
    if (load > this.#load) this.tell();
    if (load >= this.#load) return;
    this.#name = wallName();
    // What it was told of the time was meant for the first one.
    this.#since = Math.floor(this.#load);
    this.#led = 0;
    this.#actions.named();
  }
}
