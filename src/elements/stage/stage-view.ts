/** The stage: the picture of a step on the whole screen, driven by keys, clicker, touch or the speaker window. */
import {html, type ReactiveElement, type TemplateResult} from 'lit';
import {stageCommand, stepAfter, withDigit, type StageCommand} from '../../stage/stage-keys.js';
import type {TourMode, Touring} from '../../state/types.js';
import {hurryAddress} from '../address-link.js';
import {mediaQuery} from '../network-graph/media-query.js';
import {Autoplay} from './autoplay.js';
import {qrOf} from './qr-of.js';
import {speakerWindow} from './speaker-window.js';
import type {StageContext} from './stage-context.js';
import type {StageScenes} from './stage-scenes.js';
import {wallTemplate, type WallModel} from './wall-template.js';
import {isAtControls, Spot} from './spot.js';
import {Swipe} from './swipe.js';
import {WakeLock} from './wake-lock.js';
import {WallLine} from './wall-line.js';
import {WallPicture} from './wall-picture.js';
import {WallScreen} from './wall-screen.js';
import {askScreen, leaveScreen} from './whole-screen.js';

export interface StageActions {
  go(step: number): void;
  leave(): void;
  /** The address of this tour in a mode, with the name of a wall, or of the page without it. */
  link(mode: TourMode | undefined, wall?: string): string | undefined;
  /** Puts the wall's name into the address, so that both windows know it when they are loaded anew. */
  name(wall: string): void;
}

export class StageView {
  readonly #host: ReactiveElement;
  readonly #scenes: StageScenes;
  readonly #actions: StageActions;
  readonly #picture = new WallPicture();
  readonly #wake = new WakeLock();
  readonly #spot = new Spot();
  readonly #screen = new WallScreen(() => {
    if (this.#context) this.#foresee(this.#context);
    this.#host.requestUpdate();
  });
  readonly #swipe = new Swipe(
    (by) => this.#by(by),
    () => this.#set({hasPointer: !this.#hasPointer}),
  );
  readonly #autoplay = new Autoplay(() => this.#playOn());
  readonly #line = new WallLine({
    shown: () => this.#shown,
    be: (step, isBlack) => {
      this.#isBlack = isBlack;
      this.#actions.go(step);
      this.#host.requestUpdate();
    },
    named: () => this.#host.requestUpdate(),
  });
  #context: StageContext | undefined;
  #typed = '';
  #note = '';
  #isBlack = false;
  #isChoosing = false;
  /** Somebody moved the pointer, and may look for something to press. */
  #hasPointer = false;
  #wantsScreen = false;

  constructor(host: ReactiveElement, scenes: StageScenes, actions: StageActions) {
    this.#host = host;
    this.#scenes = scenes;
    this.#actions = actions;
  }

  /** The whole screen is asked for: browsers give it only where somebody has just pressed something. */
  ask(): void {
    this.#wantsScreen = true;
  }

  render(context: StageContext): TemplateResult {
    const model: WallModel = {
      context,
      format: this.#screen.format,
      isBlack: this.#isBlack,
      isChoosing: this.#isChoosing,
      isPlaying: this.#autoplay.isOn,
      hasPointer: this.#hasPointer,
      hasSpot: this.#spot.isOn,
      typed: this.#typed,
      note: this.#note,
      isOpen: this.#context !== undefined,
      qr: qrOf(context, this.#actions.link(undefined), () => this.#host.requestUpdate()),
    };
    return html`<dialog
      class="stage"
      aria-labelledby="stage-title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @keydown=${this.#onKeydown}
      @pointermove=${this.#onPointerMove}
      @pointerdown=${this.#swipe.onDown}
      @pointerup=${this.#swipe.onUp}
    >
      ${wallTemplate(model, (command) => this.#do(command), {
        leave: () => this.#actions.leave(),
        toWall: () => this.#focusLater(),
        go: (step) => this.#choose(step),
      })}
    </dialog>`;
  }

  /** After each drawing: opens the dialog, paints, and tells the speaker window. */
  updated(context: StageContext): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    const isNew = this.#context?.feed !== context.feed || this.#context.tour !== context.tour;
    const isOther = !isSame(this.#context?.touring, context.touring);
    this.#context = context;
    this.#line.open(context);
    if (!dialog.open) this.#open(dialog, context);
    const {name, isKnown} = this.#line;
    if (isKnown && context.touring.wall !== name) this.#actions.name(name);
    // The button that was pressed may have gone, at the last step: keys still belong to the wall.
    if (!dialog.contains(this.#host.shadowRoot?.activeElement ?? null)) this.#wall?.focus();
    this.#paint(context);
    if (isNew) this.#foresee(context);
    if (isOther) {
      this.#autoplay.wait(context.tour.steps[context.touring.step]?.seconds);
      this.#line.tell();
    }
    this.#spot.draw(this.#host.renderRoot);
  }

  leave(): void {
    if (!this.#context) return;
    this.#line.close();
    this.#context = undefined;
    // Of what is moved in its page the dialog would stay open, and not be modal any more.
    this.#dialog?.close();
    this.#wake.release();
    this.#autoplay.stop();
    this.#picture.rest();
    this.#spot.stop();
    this.#screen.rest();
    this.#isBlack = this.#isChoosing = this.#hasPointer = false;
    this.#typed = this.#note = '';
  }

  #open(dialog: HTMLDialogElement, context: StageContext): void {
    dialog.showModal();
    this.#screen.follow(this.#wall);
    this.#wake.hold();
    // Fetched by now, it keeps nobody waiting: browsers open windows only soon after a key.
    void hurryAddress();
    if (context.touring.mode === 'kiosk') this.#autoplay.start();
    this.#wall?.focus();
    this.#host.requestUpdate();
    // Who has no keys must see what can be pressed; a kiosk always shows how it is stopped.
    if (context.touring.mode !== 'kiosk' && mediaQuery('(pointer: coarse)')?.matches)
      this.#set({hasPointer: true});
    if (this.#wantsScreen) void this.#fill();
    this.#wantsScreen = false;
  }

  #paint({tour, touring, ...context}: StageContext): void {
    const step = tour.steps[touring.step];
    const svg = this.#host.renderRoot.querySelector<SVGSVGElement>('.stage .wall-picture');
    const picture =
      step && this.#scenes.pictureOf(step, tour, {...context, format: this.#screen.format});
    if (svg && picture) this.#picture.show(svg, picture, prefersCuts());
  }

  #foresee(context: StageContext): void {
    void this.#scenes.foresee(context.tour, {...context, format: this.#screen.format});
  }

  // Not every browser asks a dialog before Escape closes it, and none asks twice.
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#escape();
  };

  /** Some browsers close a dialog without asking, by a gesture. Where the graph was moved in its page, it is open again. */
  readonly #onClose = (): void => {
    if (this.#context && !this.#dialog?.open) this.#actions.leave();
  };

  #escape(): void {
    if (!this.#isChoosing) this.#actions.leave();
    else {
      this.#set({isChoosing: false});
      this.#focusLater();
    }
  }

  /** The keys of the stage are heard where the focus is: it must not go with what had it. */
  #focusLater(): void {
    void this.#host.updateComplete.then(() => this.#wall?.focus());
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // The graph's own Escape would let go of what is chosen.
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.#onCancel(event);
      return;
    }
    if (this.#isChoosing && walkList(event)) return;
    const isOnButton = (event.composedPath()[0] as Element).matches('button, a');
    const command = stageCommand(event, isOnButton && this.#typed === '');
    if (command === undefined) return;
    event.preventDefault();
    // A key held down must not make the wall flash.
    if (event.repeat && !['next', 'back'].includes(command)) return;
    this.#hasPointer = false;
    this.#do(command);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#spot.move(this.#host.renderRoot, event);
    const hasPointer = !this.#spot.isOn || isAtControls(this.#host.renderRoot, event);
    if (this.#hasPointer !== hasPointer) this.#set({hasPointer});
  };

  #do(command: StageCommand): void {
    const {tour, touring} = this.#context ?? {};
    if (!tour || !touring) return;
    const more = withDigit(this.#typed, command);
    if (more !== undefined) {
      this.#set({typed: more});
      return;
    }
    const typed = this.#typed;
    this.#typed = '';
    this.#note = '';
    const step = stepAfter(command, touring.step, tour.steps.length, typed);
    if (command === 'go') this.#choose(step ?? touring.step);
    else if (step !== undefined) this.#go(step);
    else if (command === 'black') this.#set({isBlack: !this.#isBlack}, true);
    else if (command === 'fullscreen') void this.#toggleScreen();
    else if (command === 'steps') this.#openSteps();
    else if (command === 'speaker') void this.#openSpeaker();
    else if (command === 'spot') this.#toggleSpot();
    else if (command === 'play') this.#togglePlay();
  }

  // Whoever goes on wants to show something.
  #go(step: number): void {
    if (this.#isBlack) this.#set({isBlack: false}, true);
    this.#actions.go(step);
    this.#host.requestUpdate();
  }

  #by(steps: number): void {
    const {touring} = this.#context ?? {};
    if (touring) this.#go(touring.step + steps);
  }

  #choose(step: number): void {
    this.#isChoosing = false;
    this.#go(step);
    this.#focusLater();
  }

  #openSteps(): void {
    if (this.#isChoosing) {
      this.#escape();
      return;
    }
    this.#set({isChoosing: true});
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot
        .querySelector<HTMLElement>('.stage .wall-steps [aria-current]')
        ?.focus(),
    );
  }

  // Before the page's address knows of the tour, it would lead to the page itself.
  async #openSpeaker(): Promise<void> {
    await hurryAddress();
    const {name} = this.#line;
    const address = this.#actions.link('speaker', name);
    const peer = address === undefined ? undefined : speakerWindow(address, name);
    if (peer) this.#line.meet(peer);
    const {speakerBlocked = '', noSpeaker = ''} = this.#context?.words ?? {};
    if (!peer) this.#set({note: address === undefined ? noSpeaker : speakerBlocked});
  }

  #toggleSpot(): void {
    this.#spot.toggle();
    this.#set({hasPointer: false});
  }

  #togglePlay(): void {
    const {tour, touring} = this.#context ?? {};
    if (this.#autoplay.isOn) this.#autoplay.stop();
    else {
      this.#autoplay.start();
      this.#autoplay.wait(touring && tour?.steps[touring.step]?.seconds);
    }
    this.#host.requestUpdate();
  }

  /** At the end a kiosk begins anew; a talk stays. */
  #playOn(): void {
    const {tour, touring} = this.#context ?? {};
    if (!tour || !touring) return;
    const isLast = touring.step === tour.steps.length - 1;
    const isKiosk = touring.mode === 'kiosk';
    if (isLast && !isKiosk) this.#togglePlay();
    else this.#actions.go(isLast ? 0 : touring.step + 1);
    // Whoever pressed something there has gone on by now.
    if (isKiosk && this.#hasPointer) this.#set({hasPointer: false});
  }

  async #toggleScreen(): Promise<void> {
    if (document.fullscreenElement) await leaveScreen();
    else await this.#fill();
  }

  // A dialog cannot be shown on the whole screen, what is in it can.
  async #fill(): Promise<void> {
    if (await askScreen(this.#wall)) this.#wall?.focus();
    else if (this.#context) this.#set({note: this.#context.words.noFullscreen});
  }

  #set(
    change: Partial<{
      isBlack: boolean;
      isChoosing: boolean;
      hasPointer: boolean;
      typed: string;
      note: string;
    }>,
    isTold = false,
  ): void {
    this.#isBlack = change.isBlack ?? this.#isBlack;
    this.#isChoosing = change.isChoosing ?? this.#isChoosing;
    this.#hasPointer = change.hasPointer ?? this.#hasPointer;
    this.#typed = change.typed ?? this.#typed;
    this.#note = change.note ?? this.#note;
    this.#host.requestUpdate();
    if (isTold) this.#line.tell();
  }

  get #shown(): {readonly step: number; readonly isBlack: boolean} | undefined {
    const {touring} = this.#context ?? {};
    return touring && {step: touring.step, isBlack: this.#isBlack};
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.stage');
  }

  get #wall(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.stage .wall');
  }
}

/** Up and down in the list of steps; false where the focus is elsewhere, or for another key. */
function walkList(event: KeyboardEvent): boolean {
  const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
  const entry = (event.composedPath()[0] as Element).closest('.wall-steps li');
  if (by === undefined || !entry) return false;
  event.preventDefault();
  const next = by > 0 ? entry.nextElementSibling : entry.previousElementSibling;
  next?.querySelector('button')?.focus();
  return true;
}

const isSame = (a: Touring | undefined, b: Touring): boolean =>
  a?.id === b.id && a.step === b.step && a.mode === b.mode;

// Where the browser cannot say, nobody is to be made dizzy.
const prefersCuts = (): boolean => mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? true;
