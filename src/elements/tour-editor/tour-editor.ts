/** The editor of talks: what is written so far, and what its buttons do. */
import type {ReactiveController, ReactiveElement, TemplateResult} from 'lit';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {tourEditorMessages, type TourEditorMessages} from '../../i18n/tour-editor.js';
import {makeTour} from '../../stage/make-tour.js';
import {
  addStep,
  draftOf,
  duplicateStep,
  emptyDraft,
  moveStep,
  removeStep,
  showAnew,
  stepOf,
  toJson,
  tourOf,
  updateStep,
  type StepDraft,
  type StepView,
  type TourDraft,
  type Words,
} from '../../stage/tour-draft.js';
import type {Outcome} from '../share/outcome-note.js';
import {copyText} from '../share/share-link.js';
import {saveFile} from '../take-away/save-file.js';
import type {WrittenTour} from '../take-file/take-file-part.js';
import type {EditorContext, EditorPort} from './editor-context.js';
import {editorTemplate, MADE, type EditorActions} from './editor-template.js';
import {screenStep, shownWords} from './screen-step.js';

export class TourEditor implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #port: EditorPort;
  #context: EditorContext | undefined;
  #draft: TourDraft | undefined;
  #isOpen = false;
  /** The step whose fields are open. */
  #at = -1;
  #outcome: Outcome | undefined;
  /** What was taken along last. */
  #kept: TourDraft | undefined;
  /** What was opened, as it was then. */
  #opened: TourDraft | undefined;
  /** What gets the focus when the change is drawn. */
  #next: string | undefined;

  readonly #actions: EditorActions = {
    toggle: (isOpen) => {
      if (isOpen !== this.#isOpen) this.#change(() => (this.#isOpen = isOpen));
    },
    open: (id) => this.#open(id),
    title: (lang, value) => this.#write(({title}) => ({title: {...title, [lang]: value}})),
    unfold: (at, isOpen) => {
      if (isOpen !== (this.#at === at)) this.#change(() => (this.#at = isOpen ? at : -1));
    },
    edit: (at, change) => this.#edit((draft) => updateStep(draft, at, change)),
    add: () => this.#add(),
    anew: (at) => this.#anew(at),
    move: (at, by) => this.#move(at, by),
    duplicate: (at) => this.#duplicate(at),
    remove: (at) => this.#remove(at),
    start: () => void this.#start(),
    stage: () => void this.#stage(),
    copy: () => void this.#copy(),
    save: () => this.#save(),
  };

  constructor(host: ReactiveElement, port: EditorPort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update may still be under way when the host leaves the page.
    this.#guard(this.#host.isConnected && this.#isLoose);
    const selector = this.#next;
    if (selector === undefined) return;
    this.#next = undefined;
    this.#host.renderRoot.querySelector<HTMLElement>(`.tour-editor ${selector}`)?.focus();
  }

  hostConnected(): void {
    this.#guard(this.#isLoose);
  }

  hostDisconnected(): void {
    this.#guard(false);
  }

  /** The browser asks before it leaves the page. Nobody is kept whose work is in a file. */
  #guard(isLoose: boolean): void {
    if (isLoose) window.addEventListener('beforeunload', this.#onLeave);
    else window.removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };

  render(context: EditorContext): TemplateResult {
    this.#context = context;
    return editorTemplate(
      {
        draft: this.#written,
        isOpen: this.#isOpen,
        at: this.#at,
        outcome: this.#outcome,
        state: this.#isLoose ? 'loose' : this.#kept && this.#draft === this.#kept ? 'kept' : 'same',
      },
      context,
      this.#actions,
    );
  }

  /** What is written, for the file of a talk; nothing without a step. */
  get taken(): WrittenTour | undefined {
    const draft = this.#written;
    const context = this.#context;
    const isOfFeed = draft === this.#opened && context?.feed.get(draft.id) !== undefined;
    if (!context || draft.steps.length === 0 || isOfFeed) return undefined;
    const {title} = tourOf(draft, this.#untitled);
    return {title: context.say(title), json: this.#json, kept: () => this.#keep(draft)};
  }

  get #isLoose(): boolean {
    const draft = this.#draft;
    return draft?.steps.length !== 0 && draft !== this.#kept && draft !== this.#opened;
  }

  #keep(draft: TourDraft | undefined): void {
    this.#change(() => (this.#kept = draft));
  }

  get #words(): TourEditorMessages {
    return tourEditorMessages(this.#context?.lang ?? 'de');
  }

  get #written(): TourDraft {
    return this.#draft ?? emptyDraft(this.#freeId());
  }

  /** An id that the feed does not have. */
  #freeId(): string {
    let number = 1;
    while (this.#context?.feed.get(`tour-${number}`)) number++;
    return `tour-${number}`;
  }

  readonly #untitled = (step?: number): Words => {
    const words = this.#words;
    const lang = this.#context?.lang.split('-')[0] ?? 'de';
    return {[lang]: step === undefined ? words.untitledTour : words.untitledStep(step)};
  };

  #change(make: () => void): void {
    make();
    this.#host.requestUpdate();
  }

  #write(change: (draft: TourDraft) => Partial<TourDraft>): void {
    this.#edit((draft) => ({...draft, ...change(draft)}));
  }

  /** What was copied before is another tour now. */
  #edit(change: (draft: TourDraft) => TourDraft): void {
    this.#change(() => {
      this.#draft = change(this.#written);
      this.#outcome = undefined;
    });
  }

  #open(id: string): void {
    const context = this.#context;
    if (!context) return;
    const {feed, lang, today} = context;
    const found = id === MADE ? makeTour(feed, {lang, day: today}) : feed.get(id);
    const draft = found?.type === 'tour' ? draftOf(found) : emptyDraft('');
    this.#at = -1;
    this.#edit(() => (id === '' || id === MADE ? {...draft, id: this.#freeId()} : draft));
    this.#opened = this.#draft;
    const name = found?.type === 'tour' ? context.say(found.title) : this.#words.fresh;
    this.#port.announce(this.#words.opened(name, draft.steps.length));
  }

  get #screen(): StepView {
    const none = {focus: [], tiers: []};
    return this.#context ? screenStep(this.#port.screen(), this.#context.feed) : none;
  }

  #shown(step: StepDraft): string {
    return this.#context ? shownWords(step, this.#context) : '';
  }

  #add(): void {
    const step = stepOf(this.#screen);
    const at = this.#written.steps.length;
    this.#edit((draft) => addStep(draft, step));
    this.#goTo(at, 'input');
    this.#port.announce(this.#words.added(at + 1, this.#shown(step)));
  }

  #anew(at: number): void {
    const view = this.#screen;
    this.#edit((draft) => showAnew(draft, at, view));
    this.#port.announce(this.#words.taken(at + 1, this.#shown(stepOf(view))));
  }

  #move(at: number, by: number): void {
    const to = at + by;
    if (to < 0 || to >= this.#written.steps.length) return;
    this.#edit((draft) => moveStep(draft, at, to));
    this.#goTo(to, by < 0 ? '.up' : '.down');
    this.#port.announce(this.#words.moved(to + 1));
  }

  #duplicate(at: number): void {
    this.#edit((draft) => duplicateStep(draft, at));
    this.#goTo(at + 1, 'input');
    this.#port.announce(this.#words.duplicated(at + 2));
  }

  #remove(at: number): void {
    this.#edit((draft) => removeStep(draft, at));
    this.#at = -1;
    const left = this.#written.steps.length;
    this.#next = left === 0 ? '.add' : `[data-step='${Math.min(at, left - 1)}'] summary`;
    this.#port.announce(this.#words.removed(at + 1));
  }

  #goTo(at: number, selector: string): void {
    this.#at = at;
    this.#next = `[data-step='${at}'] ${selector}`;
  }

  get #json(): string {
    return toJson(this.#written, this.#untitled);
  }

  #start(): Promise<unknown> {
    return this.#port.start(tourOf(this.#written, this.#untitled));
  }

  /** As somebody would get there, so that the browser lets it fill the screen. */
  async #stage(): Promise<void> {
    await this.#start();
    this.#host.renderRoot.querySelector<HTMLElement>('.tour .to-stage')?.click();
  }

  async #copy(): Promise<void> {
    const {lang} = this.#context ?? {lang: 'de'};
    await loadTexts(lang)?.catch(() => undefined);
    const draft = this.#draft;
    const outcome = await copyText(this.#json, lang);
    if (outcome.copy === undefined) this.#keep(draft);
    else this.#next = '.take-note textarea';
    this.#tell(outcome);
  }

  #save(): void {
    saveFile(this.#words.fileName, 'application/json', this.#json);
    this.#keep(this.#draft);
    this.#tell({text: this.#words.saved});
  }

  #tell(outcome: Outcome): void {
    this.#change(() => (this.#outcome = outcome));
    this.#port.announce(outcome.text);
  }
}
