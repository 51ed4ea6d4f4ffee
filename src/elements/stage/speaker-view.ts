/** The speaker window: notes, this step and the next, the time; it leads the wall and follows it. */
import type {ReactiveElement, TemplateResult} from 'lit';
import {stageCommand, stepAfter, withDigit, type StageCommand} from '../../stage/stage-keys.js';
import {SILENCE, type StageMessage, type WallState} from '../../stage/speaker-messages.js';
import {speakerTemplate} from './speaker-template.js';
import {drawTimes} from './speaker-times.js';
import {SpeakerLink} from './speaker-link.js';
import type {StageContext} from './stage-context.js';
import type {StageScenes} from './stage-scenes.js';
import {talkOf} from './talk-of.js';
import {WallPicture} from './wall-picture.js';

/** ms between two looks at the clock. */
const TICK = 1000;

/** ms for the wall's answer to a wish; what it said before that is older than the wish. */
const PATIENCE = 1000;

/** What a speaker window does itself; other keys are the browser's. */
const DONE_HERE = /^(?:next|back|first|last|black|go|digit)/;

/** Sizes of the notes, em. */
const SIZES = [1.25, 1.6, 2, 2.6, 3.2];

/** What a speaker window asks of its graph. */
export interface SpeakerWishes {
  go(step: number): void;
  toPage(): void;
}

export class SpeakerView {
  readonly #host: ReactiveElement;
  readonly #scenes: StageScenes;
  readonly #actions: SpeakerWishes;
  readonly #now = new WallPicture();
  readonly #next = new WallPicture();
  #link: SpeakerLink | undefined;
  #context: StageContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #since: number | undefined;
  /** The wall that is followed. */
  #wall: string | undefined;
  /** 0 where it said good-bye. */
  #heard = 0;
  /** Since when nobody was heard. */
  #silentSince = 0;
  /** What was drawn of it. */
  #hadWall = false;
  /** Not yet answered. */
  #wished: {readonly step: number; readonly isBlack: boolean; readonly at: number} | undefined;
  #isBlack = false;
  #typed = '';
  #size = 2;

  constructor(host: ReactiveElement, scenes: StageScenes, actions: SpeakerWishes) {
    this.#host = host;
    this.#scenes = scenes;
    this.#actions = actions;
  }

  render(context: StageContext): TemplateResult {
    this.#hadWall = this.#hasWall;
    return speakerTemplate(
      {
        context,
        isBlack: this.#isBlack,
        hasWall: this.#hadWall,
        typed: this.#typed,
        isOpen: this.#context !== undefined,
      },
      {
        onKeydown: this.#onKeydown,
        go: (step) => this.#go(step),
        black: () => this.#do('black'),
        size: (by) => this.#resize(by),
        close: () => this.#close(),
      },
    );
  }

  updated(context: StageContext): void {
    const isNew = this.#context === undefined;
    this.#context = context;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.speaker');
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.style.setProperty('--notes', `${SIZES[this.#size] ?? 2}em`);
    if (isNew) this.#begin(context);
    this.#drawTimes();
    this.#paint(context);
  }

  leave(): void {
    if (!this.#context) return;
    clearInterval(this.#timer);
    this.#link?.close();
    this.#link = undefined;
    this.#context = undefined;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.speaker')?.close();
    this.#now.rest();
    this.#next.rest();
  }

  #begin(context: StageContext): void {
    this.#wall = context.touring.wall;
    this.#silentSince = Date.now();
    void this.#scenes.foresee(context.tour, context);
    this.#link = new SpeakerLink(talkOf(context), (message) => this.#hear(message));
    this.#greet();
    this.#timer = setInterval(() => this.#tick(), TICK);
    this.#host.renderRoot.querySelector<HTMLElement>('.speaker .desk')?.focus();
    this.#host.requestUpdate();
  }

  /** A window that a person opened cannot be closed by its page: there the tour goes on in the page. */
  #close(): void {
    window.close();
    if (!window.closed) this.#actions.toPage();
  }

  // A wall that was loaded anew knows nobody: it is asked as long as it is silent.
  #tick(): void {
    this.#greet();
    this.#drawTimes();
    if (this.#hasWall !== this.#hadWall) this.#host.requestUpdate();
  }

  #greet(): void {
    const wall = this.#isFree ? undefined : this.#wall;
    this.#link?.say({kind: 'hello', since: this.#since, ...(wall === undefined ? {} : {wall})});
  }

  /** Opened by hand it takes the first wall that answers; else another one than its own only when that has been silent. */
  get #isFree(): boolean {
    if (this.#own === undefined) return !this.#hasWall;
    return Date.now() - this.#silentSince >= SILENCE;
  }

  /** The wall that opened this window. */
  get #own(): string | undefined {
    return this.#context?.touring.wall;
  }

  // The graph around it, which is not seen, is not drawn each second.
  #drawTimes(): void {
    if (this.#context) drawTimes(this.#host.renderRoot, this.#context, this.#since);
  }

  get #hasWall(): boolean {
    return Date.now() - this.#heard < SILENCE;
  }

  #paint({tour, touring, ...context}: StageContext): void {
    const show = (picture: WallPicture, name: string, at: number): void => {
      const svg = this.#host.renderRoot.querySelector<SVGSVGElement>(`.speaker .${name}`);
      const step = tour.steps[at];
      const drawn = step && this.#scenes.pictureOf(step, tour, context);
      if (svg && drawn) picture.show(svg, drawn, true);
    };
    show(this.#now, 'now', touring.step);
    show(this.#next, 'next', touring.step + 1);
  }

  #hear(message: StageMessage): void {
    if (message.kind !== 'wall' && message.kind !== 'bye') return;
    if (!this.#isMeant(message)) return;
    this.#silentSince = Date.now();
    this.#heard = message.kind === 'bye' ? 0 : this.#silentSince;
    if (message.kind === 'wall') this.#follow(message);
    if (this.#hasWall !== this.#hadWall) this.#host.requestUpdate();
  }

  // A wall that others lead is theirs.
  #isMeant(message: Extract<StageMessage, {kind: 'wall' | 'bye'}>): boolean {
    const isOther = message.kind === 'wall' && !(message.isLed && this.#own !== undefined);
    if (message.wall === this.#own || (this.#isFree && isOther)) this.#wall = message.wall;
    return message.wall === this.#wall;
  }

  #follow(message: WallState): void {
    this.#since = message.since;
    if (this.#isStale(message)) return;
    const isSame = this.#isBlack === message.isBlack;
    this.#wished = undefined;
    this.#isBlack = message.isBlack;
    this.#actions.go(message.step);
    if (!isSame) this.#host.requestUpdate();
  }

  #isStale({step, isBlack}: WallState): boolean {
    const wished = this.#wished;
    if (!wished || Date.now() - wished.at > PATIENCE) return false;
    return wished.step !== step || wished.isBlack !== isBlack;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isOnButton = (event.composedPath()[0] as Element).matches('button');
    // Long notes are read on with the keys that elsewhere change the step.
    const isInNotes = (event.composedPath()[0] as Element).matches('.desk-notes');
    const isOfNotes = isInNotes && /^(?:Arrow(?:Up|Down)|Home|End)$/.test(event.key);
    const command = stageCommand(event, isOnButton && this.#typed === '');
    if (command === undefined || isOfNotes || !DONE_HERE.test(command)) return;
    event.preventDefault();
    if (command !== 'black' || !event.repeat) this.#do(command);
  };

  #do(command: StageCommand): void {
    const {tour, touring} = this.#context ?? {};
    if (!tour || !touring) return;
    const more = withDigit(this.#typed, command);
    if (more !== undefined) {
      this.#typed = more;
      this.#host.requestUpdate();
      return;
    }
    const typed = this.#typed;
    this.#typed = '';
    const step = stepAfter(command, touring.step, tour.steps.length, typed);
    if (step !== undefined) this.#go(step);
    else if (command === 'black') {
      this.#isBlack = !this.#isBlack;
      this.#wish(touring.step);
    }
  }

  #go(step: number): void {
    const steps = this.#context?.tour.steps.length ?? 0;
    if (step < 0 || step >= steps) return;
    // Whoever goes on wants to show something.
    this.#isBlack = false;
    this.#since ??= Date.now();
    this.#actions.go(step);
    this.#wish(step);
  }

  #wish(step: number): void {
    const wish = {step, isBlack: this.#isBlack};
    this.#wished = {...wish, at: Date.now()};
    if (this.#wall !== undefined) this.#link?.say({kind: 'be', wall: this.#wall, ...wish});
    this.#host.requestUpdate();
  }

  #resize(by: number): void {
    this.#size = Math.max(0, Math.min(SIZES.length - 1, this.#size + by));
    this.#host.requestUpdate();
  }
}
