/** The speaker window: notes, this step and the next, the time; it leads the wall and follows it. */
import type {ReactiveElement, TemplateResult} from 'lit';
import {stageCommand, stepAfter, withDigit, type StageCommand} from '../../stage/stage-keys.js';
import type {StageMessage, WallState} from '../../stage/speaker-messages.js';
import {speakerTemplate} from './speaker-template.js';
import {SpeakerLink} from './speaker-link.js';
import type {StageContext} from './stage-context.js';
import type {StageScenes} from './stage-scenes.js';
import {talkOf} from './talk-of.js';
import {WallPicture} from './wall-picture.js';

/** ms between two looks at the clock. */
const TICK = 1000;

/** ms without a word after which there is no wall. */
const SILENCE = 3500;

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
  #heard = 0;
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
    const now = Date.now();
    return speakerTemplate(
      {
        context,
        now,
        elapsed: this.#since === undefined ? undefined : now - this.#since,
        isBlack: this.#isBlack,
        hasWall: now - this.#heard < SILENCE,
        typed: this.#typed,
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
    void this.#scenes.foresee(context.tour, context);
    this.#link = new SpeakerLink(talkOf(context), (message) => this.#hear(message));
    this.#link.say({kind: 'hello', since: this.#since});
    this.#timer = setInterval(() => this.#tick(), TICK);
    this.#host.renderRoot.querySelector<HTMLElement>('.speaker .desk')?.focus();
  }

  /** A window that a person opened cannot be closed by its page: there the tour goes on in the page. */
  #close(): void {
    window.close();
    if (!window.closed) this.#actions.toPage();
  }

  // A wall that was loaded anew knows nobody: it is asked as long as it is silent.
  #tick(): void {
    this.#link?.say({kind: 'hello', since: this.#since});
    this.#host.requestUpdate();
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
    if (message.kind === 'bye') this.#heard = 0;
    if (message.kind !== 'wall') return;
    this.#heard = Date.now();
    this.#since = message.since;
    if (this.#isStale(message)) return;
    this.#wished = undefined;
    this.#isBlack = message.isBlack;
    this.#actions.go(message.step);
    this.#host.requestUpdate();
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
    this.#link?.say({kind: 'be', ...wish});
    this.#host.requestUpdate();
  }

  #resize(by: number): void {
    this.#size = Math.max(0, Math.min(SIZES.length - 1, this.#size + by));
    this.#host.requestUpdate();
  }
}
