/** The speaker window: notes, this step and the next, the time; it leads the wall and follows it. */
import type {ReactiveElement, TemplateResult} from 'lit';
import {stageCommand, stepAfter, withDigit, type StageCommand} from '../../stage/stage-keys.js';
import {followedAfter, greeting, hasWall, nobodyYet} from '../../stage/followed-wall.js';
import type {StageMessage, WallState} from '../../stage/speaker-messages.js';
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
  #followed = nobodyYet(undefined, 0);
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
        onClose: this.#onClose,
        go: (step) => this.#go(step),
        black: () => this.#do('black'),
        size: (by) => this.#resize(by),
        close: () => this.#close(),
      },
    );
  }

  updated(context: StageContext): void {
    this.#context = context;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.style.setProperty('--notes', `${SIZES[this.#size] ?? 2}em`);
    if (this.#link?.talk !== talkOf(context)) this.#begin(context);
    this.#drawTimes();
    this.#paint(context);
  }

  leave(): void {
    if (!this.#context) return;
    this.#end();
    this.#context = undefined;
    this.#dialog?.close();
    this.#now.rest();
    this.#next.rest();
  }

  #begin(context: StageContext): void {
    this.#end();
    this.#followed = nobodyYet(context.touring.wall, Date.now());
    void this.#scenes.foresee(context.tour, context);
    this.#link = new SpeakerLink(talkOf(context), (message) => this.#hear(message));
    this.#greet();
    this.#timer = setInterval(() => this.#tick(), TICK);
    this.#focus();
    this.#host.requestUpdate();
  }

  /** Forgets the talk: the next one begins as if there had been none. */
  #end(): void {
    clearInterval(this.#timer);
    this.#link?.close();
    this.#link = undefined;
    this.#followed = nobodyYet(undefined, 0);
    this.#wished = undefined;
    this.#isBlack = false;
    this.#typed = '';
  }

  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.speaker .desk')?.focus();
  }

  /** A window that a person opened cannot be closed by its page: there the tour goes on in the page. */
  #close(): void {
    window.close();
    if (!window.closed) this.#actions.toPage();
  }

  #tick(): void {
    this.#greet();
    this.#drawTimes();
    if (this.#hasWall !== this.#hadWall) this.#host.requestUpdate();
  }

  #greet(): void {
    this.#link?.say(greeting(this.#followed, Date.now()));
  }

  // The graph around it, which is not seen, is not drawn each second.
  #drawTimes(): void {
    if (this.#context) drawTimes(this.#host.renderRoot, this.#context, this.#followed.since);
  }

  get #hasWall(): boolean {
    return hasWall(this.#followed, Date.now());
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
    const before = this.#followed;
    this.#followed = followedAfter(before, message, Date.now());
    if (this.#followed === before) return;
    if (message.kind === 'wall') this.#follow(message);
    if (this.#hasWall !== this.#hadWall) this.#host.requestUpdate();
  }

  #follow(message: WallState): void {
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

  /** Some browsers close a dialog without asking, by a gesture. What was opened again since need not be. */
  readonly #onClose = (): void => {
    const dialog = this.#dialog;
    if (!this.#context || !dialog || dialog.open) return;
    dialog.showModal();
    this.#focus();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // Not every browser asks a dialog before Escape closes it, and none asks twice.
    if (event.key === 'Escape') event.preventDefault();
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
    this.#followed = {...this.#followed, since: this.#followed.since ?? Date.now()};
    this.#actions.go(step);
    this.#wish(step);
  }

  #wish(step: number): void {
    const wish = {step, isBlack: this.#isBlack};
    this.#wished = {...wish, at: Date.now()};
    const {wall} = this.#followed;
    if (wall !== undefined) this.#link?.say({kind: 'be', wall, ...wish});
    this.#host.requestUpdate();
  }

  #resize(by: number): void {
    this.#size = Math.max(0, Math.min(SIZES.length - 1, this.#size + by));
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.speaker');
  }
}
