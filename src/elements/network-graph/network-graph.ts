import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {isActor} from '../../feed/actors.js';
import type {Actor, Feed} from '../../feed/types.js';
import {networkGraphMessages, type NetworkGraphMessages} from '../../i18n/network-graph.js';
import {neighbourhood, type Emphasis} from '../../network/index.js';
import {heading} from '../../ui/heading.js';
import {legendView} from '../../wording/legend-view.js';
import {dayPart} from '../day-part.js';
import type {LazyPart} from '../lazy-part.js';
import {Sharing} from '../share/sharing.js';
import {takeFilePart} from '../take-file/take-file-part.js';
import {timePart} from '../time/lazy-time.js';
import {editorPart, LazyEditor} from '../tour-editor/lazy-editor.js';
import {choiceOf, type Choice} from './choice-of.js';
import {choiceWords} from './choice-words.js';
import type {Drawing, Wish} from './drawing.js';
import {egoButtons} from './ego-buttons.js';
import {focusEntry} from './focus-entry.js';
import {footTemplate} from './foot-template.js';
import {bestConnected} from './graph-index.js';
import {GraphElement, shortened} from './graph-element.js';
import {GraphMemory} from './graph-memory.js';
import {legendTemplate} from './legend-template.js';
import {layoutChoice, layoutOptions} from './layouts.js';
import {LazyTools} from './lazy-tools.js';
import {ListMemory} from './list-memory.js';
import type {GroupContext} from './member-template.js';
import {missingPart} from './missing-part.js';
import {networkGraphStyles} from './network-graph-styles.js';
import {egoPart, minimapPart, pictureParts, recordViewsPart, toolsPart, tourPart} from './parts.js';
import type {DrawnNow} from './paper/paper-tools.js';
import type {PictureModel} from './picture.js';
import {pictureNotes} from './picture-notes.js';
import {Pictures} from './pictures.js';
import {PanelRoom} from './panel-room.js';
import {placeFor, sceneWidth, type Place} from './place.js';
import {SceneMemory} from './scene-memory.js';
import {SizeController} from './size-controller.js';
import {sourcesView} from './sources.js';
import {pictureLabel} from './summary.js';
import {summaryTemplate} from './summary-template.js';
import {tintOf} from './tint-of.js';
import {titleIntoWindow} from './title-into-window.js';
import {Taking, takingParts} from './taking.js';
import type {ToolSet} from './tools/tool-set.js';
import {toolsTemplate} from './tools-template.js';
import {waitingTemplate} from './waiting-template.js';
import {fullName, type ViewContext} from './view-context.js';
import {wayDown} from './way-down.js';

/**
 * The network of governance tiers: who sits where, as a picture and as a list that says the same.
 *
 * @tag koko-network-graph
 * @attr {'bands' | 'rings' | 'free'} [layout=bands] - how the picture is laid out; anything unknown is `bands`. Beyond 1,500
 *   marks `free` is drawn on a canvas. Marks can be dragged with a mouse or pen, in bands and rings along their tier
 * @attr {'graph' | 'list'} [view=graph] - picture (default) or list
 * @attr {string} focus - id of a record that is chosen from the start
 * @attr {number} steps - with `focus`: only what is at most so many ties away from that record (1, 2, 3 …), and its way up
 *   to the top tier; without a whole number from 1 to 99, everything
 * @attr {boolean} editor - shows under the picture how a talk is written from what is on the screen
 * @attr {string} day - ISO date (`2013-06-01`): shows the network of that day
 * @attr {string} tour - id of a tour of the feed that begins by itself
 * @fires {KokoStepEvent} koko-step - a tour has come to a step
 * @csspart toolbar - buttons above the picture
 * @csspart picture - the SVG element, or the canvas of a very large picture
 * @csspart panel - what is said of the chosen record
 * @csspart list - the list twin
 * @csspart legend - signs and lines with their meaning
 * @csspart foot - sources, day and licences
 * @cssprop --koko-letters - how wide the letters of the page's font run, 1 for Arial; by default the picture measures that, so that
 *   wide fonts have room
 */
export class KokoNetworkGraph extends GraphElement {
  static override styles = [...GraphElement.styles, ...networkGraphStyles];

  /** Narrow places only: everything instead of one record's surroundings. */
  @state() private isWhole = false;

  protected override readonly placesTime = true;
  readonly #memory = new GraphMemory();
  readonly #scenes = new SceneMemory(this);
  readonly #size = new SizeController(this);
  readonly #list = new ListMemory(this, () => this.performUpdate());
  readonly #picture = new Pictures(this, {
    choose: (id) => this.#choose(id),
    announce: (message) => this.announcer.say(message),
    arranged: (scene, places) => this.#scenes.rearrange(scene, places),
  });
  readonly #lazyTools = new LazyTools(this, {
    choose: (id) => this.#selectAndSay(id),
    focus: (id) => this.#focusRecord(id),
    say: (message) => this.announcer.say(message),
    matches: () => this.state.matches,
    filter: this.filterChoice,
    around: () => this.around,
    showAround: (around) => this.showAround(around),
  });
  readonly #share = this.sharePort(() => this.label || this.#words.title);
  readonly #sharing = new Sharing(this, this.#share);
  readonly #taking = new Taking(this, {
    shown: () => this.feed && this.#shown(this.#contextOf(this.feed)),
    layOut: (graph, layout) => this.#scenes.make({graph, layout}),
    share: this.#share,
  });
  readonly #editor = new LazyEditor(this, {
    screen: () => ({state: this.state, view: this.viewState, layout: this.layout}),
    start: (tour) => this.beginTour(tour),
    announce: (message) => this.announcer.say(message),
  });
  #opener: HTMLElement | undefined;
  #drawing: Drawing | undefined;
  #isWaiting = false;

  constructor() {
    super();
    this.addController(new PanelRoom(this));
  }

  protected override readonly laterParts = [recordViewsPart, toolsPart, ...takingParts];

  protected override get neededParts(): readonly LazyPart[] {
    const isTold = this.isList || this.state.selection.length > 0;
    return [
      ...(this.day ? [dayPart, timePart] : []),
      ...(isTold ? [recordViewsPart] : []),
      ...(toolsPart.module || this.isPart ? [toolsPart] : []),
      ...(tourPart.module || this.viewState.touring ? [tourPart] : []),
      ...(this.#wantsEgo ? [egoPart] : []),
      ...(this.editor && editorPart.module ? [editorPart] : []),
      ...[minimapPart, ...takingParts].filter(({module}) => module !== undefined),
      ...(this.isList ? [] : pictureParts(this.layout, this.feed)),
    ];
  }

  /** The whole network on a page of its own, with title, legend, date, source and licence, as SVG text; empty without a feed. */
  async exportSvg(): Promise<string> {
    return (await this.#taking.loaded()).svg();
  }

  /**
   * The same as PNG.
   *
   * @param options width in pixels, twice that of the SVG file by default, 8,000 at most
   * @returns undefined without a feed, and where the page's policy (`img-src`) allows no picture from a `blob:` address
   */
  async exportPng({width}: {readonly width?: number} = {}): Promise<Blob | undefined> {
    return (await this.#taking.loaded()).png(width);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.isUpdatePending || this.#scenes.pending || this.#picture.pending) {
      await (this.#scenes.pending ?? this.#picture.pending);
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  protected override prepare(): Promise<unknown> | undefined {
    const {shownFeed} = this;
    return shownFeed && this.#memory.prepare(shownFeed, this.language, this.referenceDay);
  }

  protected override isSettled(): boolean {
    return !this.#isWaiting && this.#picture.pending === undefined;
  }

  protected override isEmpty(feed: Feed): boolean {
    return feed.partners.length + feed.committees.length + feed.programmes.length === 0;
  }

  protected override onReveal(id: string): void {
    this.scrollIntoView({block: 'start'});
    if (!this.#focusRecord(id)) this.#heading?.focus();
  }

  #shown(view: ViewContext): DrawnNow {
    const {state, layout} = this;
    const {ids} = choiceOf(state.selection, view);
    return {view, state, layout, ids, drawing: this.#drawing, emphasis: this.#emphasis(view, ids)};
  }

  /** Puts the focus on a record's mark, or on its entry in the list; false where it is not shown. */
  #focusRecord(id: string): boolean {
    return focusEntry(this.renderRoot, id) || this.#picture.focus(id);
  }

  protected override renderEmpty(): TemplateResult {
    const words = this.#words;
    return html`${this.#renderHeading()}
      <div class="empty">
        <p class="strong">${words.emptyTitle}</p>
        <p>${words.emptyText}</p>
      </div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const view = this.#contextOf(feed);
    const choice = choiceOf(this.state.selection, view);
    this.#tools?.follow(choice.ids[0]);
    const drawing = this.isList ? undefined : (this.#draw(view, choice) ?? this.#stale(choice));
    this.#drawing = drawing;
    const isSettled = drawing?.feed === this.feed && drawing?.isCoarse !== true;
    this.#isWaiting = this.#scenes.pending !== undefined && !this.isList && !isSettled;
    this.#picture.prepare(drawing?.model);
    if (this.isList) this.#scenes.rest();
    return html`<div class="frame" @keydown=${this.#onKeydown}>
      <div class="ruler"></div>
      ${this.#renderHeading()} ${summaryTemplate(view, this.isList)}
      ${this.#renderTools(view, drawing)} ${this.tours.set?.render()} ${this.#tools?.notes(view, this.isList)} ${this.renderDay()}
      ${this.isList ? this.#renderList(view, choice) : this.#renderGraph(view, choice, drawing)}
      ${this.renderTime()} ${this.editor ? this.#editor.render(view, this.feed) : nothing}
      ${footTemplate(sourcesView(view), {view, address: this.address, isList: this.isList, share: [this.#sharing.render(view.common), takeFilePart.module?.takeFile(this, () => this.takeable(() => this.exportSvg(), this.#editor.taken))], paper: this.#taking.tools?.render(view.lang)})}
    </div>`;
  }

  #renderHeading(): TemplateResult {
    return heading(this.headingLevel, this.label || this.#words.title, 'heading-1', 'title');
  }

  #renderTools(view: ViewContext, drawing: Drawing | undefined): TemplateResult {
    const {words} = view;
    const {panZoom} = this.#picture;
    return toolsTemplate({
      words,
      isList: this.isList,
      canZoom: drawing !== undefined && drawing.ego === undefined,
      canPan: !panZoom.isWhole,
      choice: this.isList || this.#wantsEgo ? undefined : layoutChoice(this.layout),
      search: this.#tools?.searchField(view),
      onLayout: (layout) => this.show(shortened({layout})),
      onView: (view) => this.show(shortened({view})),
      onZoom: (direction) => panZoom.step(direction),
      onPan: (dx, dy) => panZoom.pan(dx, dy),
      onTour: this.viewState.touring ? undefined : () => void this.beginTour(),
    });
  }

  #renderList(view: ViewContext, choice: Choice): TemplateResult {
    const panel = this.#renderPanel(view, choice);
    const parts = {...this.#groupContext(view, choice), level: this.headingLevel + 1};
    const {module} = recordViewsPart;
    return html`<div class="list-stage ${panel === nothing ? '' : 'with-panel'}">
      ${module ? module.listTemplate(module.listView(this.#tools?.listContext(view) ?? view), parts) : missingPart(this.common)} ${panel}
    </div>`;
  }

  #renderGraph(view: ViewContext, choice: Choice, drawing: Drawing | undefined): TemplateResult {
    const {words} = view;
    const panel = this.#renderPanel(view, choice);
    if (!drawing) return this.#scenes.hasFailed ? missingPart(this.common) : waitingTemplate(view);
    const {ego, model} = drawing;
    const hasRibbons = model.scene.ribbons.length > 0;
    const onPick = (id: string): void => this.select([id]);
    const hasFilled = hasRibbons && choice.ids.length > 0;
    const hasSigns = model.scene.points === undefined;
    const legend = legendView(drawing.graph, {hasRibbons, hasFilled, hasSigns}, view);
    return html`${ego === undefined ? nothing : egoPart.module?.egoPicker({view, ego, onPick})}
      ${pictureNotes(model, view)}
      <div class="stage ${drawing.isBeside ? 'beside' : ''}">
        ${this.#picture.render(drawing.model)}
        ${panel === nothing || drawing.isBeside ? nothing : wayDown(words.toPanel, this.renderRoot)}
        ${panel}
      </div>
      <p id="picture-help" hidden>${words.pictureHelp}</p>
      ${this.#renderEgoButtons(view, drawing, panel !== nothing)}
      ${this.#tools?.legend(legend, drawing, view) ?? legendTemplate(legend, words.legend)}`;
  }

  #renderEgoButtons(
    {words}: ViewContext,
    {ego}: Drawing,
    hasPanel: boolean,
  ): TemplateResult | typeof nothing {
    if (ego === undefined && !(this.isWhole && this.#place().isNarrow)) return nothing;
    return egoButtons({
      words,
      isWhole: this.isWhole,
      onDirectory: ego === undefined || hasPanel ? undefined : this.#directoryWay(ego),
      onWhole: () => (this.isWhole = !this.isWhole),
    });
  }

  #renderPanel(view: ViewContext, choice: Choice): TemplateResult | typeof nothing {
    const record = this.#chosenRecord(view, choice);
    if (!record) return nothing;
    const {module} = recordViewsPart;
    if (!module) return missingPart(this.common);
    const {words} = view;
    const {id} = record;
    const parts = this.#groupContext(view, choice);
    return module.panelTemplate(module.panelView(record, view), {
      ...parts,
      level: this.headingLevel + 1,
      kicker: choice.offerTitle ? words.providerOf(choice.offerTitle.value) : words.chosen,
      onClose: () => this.#clear(),
      onDirectory: this.#directoryWay(id),
      toolsHead: this.#tools?.panelHead(id, this.headingLevel + 2, parts),
      toolsFoot: this.#tools?.panelFoot(id, view, this.isList || !this.#wantsEgo),
    });
  }

  #groupContext(view: ViewContext, choice: Choice): GroupContext {
    return {
      view,
      chosen: new Set(choice.ids),
      onChoose: (id, event) => this.#onRecord(id, event),
      memory: this.#list,
    };
  }

  #draw(view: ViewContext, choice: Choice): Drawing | undefined {
    const place = this.#place();
    const hasPanel = this.#chosenRecord(view, choice) !== undefined;
    if (place.width <= 0) return undefined;
    if (this.#wantsEgo && egoPart.module) return this.#drawSurroundings(view, choice, place);
    const {graph: all} = view.index;
    const part = this.#tools?.part(view, place.isNarrow && !this.isWhole);
    const {graph, label, key} = part ?? {graph: all, label: pictureLabel(view), key: ''};
    return this.#drawingOf(view, choice, place, {graph, label, key, hasPanel});
  }

  /** The picture before, while a new one is being made. */
  #stale({ids}: Choice): Drawing | undefined {
    const drawing = this.#drawing;
    if (!drawing || this.#scenes.pending === undefined) return undefined;
    const {model} = drawing;
    return {...drawing, model: {...model, emphasis: this.#emphasis(model.context, ids)}};
  }

  #emphasis(view: ViewContext, ids: readonly string[]): Emphasis {
    const chosen = neighbourhood(view.index.graph, ids);
    return {...(this.#tools?.emphasis(view, chosen) ?? chosen), changed: view.told?.signs};
  }

  #drawSurroundings(view: ViewContext, choice: Choice, place: Place): Drawing | undefined {
    const {graph, nodes} = view.index;
    const ego = choice.ids.find((id) => nodes.has(id)) ?? bestConnected(graph)?.id;
    const record = ego === undefined ? undefined : view.feed.get(ego);
    if (ego === undefined || !isActor(record)) return undefined;
    const label = view.words.egoLabel(fullName(record, view).value);
    const wish = {graph, label, ego, hasPanel: false};
    const drawing = this.#drawingOf(view, {ids: [ego]}, place, wish);
    return drawing && {...drawing, graph: this.#memory.partOf(graph, ego)};
  }

  #drawingOf(
    view: ViewContext,
    {ids}: Choice,
    place: Place,
    {graph, label, key, ego, hasPanel}: Wish,
  ): Drawing | undefined {
    const wanted = sceneWidth(place, this.#size.em, this.isWhole);
    const [{lang}, {em}] = [view, this.#size];
    const layout = layoutOptions(this, graph, {lang, width: wanted, em, ego});
    const fitting = this.#scenes.fitting({graph, ego, layout}, place, hasPanel);
    if (!fitting) return undefined;
    const {scene, stage, isBeside, isCoarse} = fitting;
    const model: PictureModel = {
      context: view,
      scene,
      stage,
      emphasis: this.#emphasis(view, ids),
      label,
      key: [ego === undefined ? scene.layout : 'ego', key, this.isWhole].join(' '),
      rtl: layout.rtl === true,
      ground: `tint-${tintOf(graph.tiers.length - 1, graph.tiers.length)}`,
      centre: ids[0],
    };
    return {feed: this.feed, graph, model, ego, isBeside, isCoarse};
  }

  #place(): Place {
    return placeFor(this.#size.width, this.#size.em);
  }

  get #tools(): ToolSet | undefined {
    return this.#lazyTools.tools;
  }

  /** Whether the surroundings of one record take the place of the whole. */
  get #wantsEgo(): boolean {
    if (this.isList || this.isWhole || this.#size.width === 0 || this.#tools?.hasWay) return false;
    return this.#place().isNarrow;
  }

  get #words(): NetworkGraphMessages {
    return networkGraphMessages(this.language);
  }

  get #heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#title');
  }

  #contextOf(feed: Feed): ViewContext {
    return this.#memory.contextOf(feed, this.language, this.referenceDay, this.told);
  }

  #chosenRecord({feed}: ViewContext, {ids: [id = '']}: Choice): Actor | undefined {
    const record = feed.get(id);
    return isActor(record) ? record : undefined;
  }

  #directoryWay(id: string): (() => void) | undefined {
    return this.canReveal('partners') ? () => this.goTo('partners', [id]) : undefined;
  }

  /** Chooses a mark of the picture, or lets go of it when it is chosen already. */
  #choose(id: string): void {
    const {selection} = this.state;
    if (selection.length === 1 && selection[0] === id) this.#clear();
    else if (this.#selectAndSay(id))
      void this.updateComplete.then(() => titleIntoWindow(this.renderRoot, id));
  }

  /** False where the host page refuses the choice. */
  #selectAndSay(id: string): boolean {
    this.select([id]);
    const {feed} = this;
    if (!feed || this.state.selection[0] !== id) return false;
    const view = this.#contextOf(feed);
    const record = view.feed.get(id);
    if (!isActor(record)) return true;
    const say = (): void => this.announcer.say(choiceWords(record, view));
    if (recordViewsPart.module) say();
    else void recordViewsPart.load().then(say);
    return true;
  }

  #clear(): void {
    const hadFocus = this.renderRoot.querySelector('.panel :focus') !== null;
    const [id = ''] = this.state.selection;
    this.select([]);
    if (this.state.selection.length > 0) return;
    this.announcer.say(this.#words.choiceCleared);
    if (hadFocus) void this.updateComplete.then(() => this.#focusBack(id));
  }

  #focusBack(id: string): void {
    const opener = this.#opener?.isConnected ? this.#opener : undefined;
    this.#opener = undefined;
    if (opener) opener.focus();
    else if (!this.#picture.focus(id)) this.#heading?.focus();
  }

  #onRecord(id: string, event: Event): void {
    const button = event.currentTarget as HTMLElement;
    const isInPanel = button.closest('.panel') !== null;
    if (!isInPanel && button.getAttribute('aria-pressed') === 'true') {
      this.#clear();
      return;
    }
    if (!isInPanel) this.#opener = button.closest<HTMLElement>('[role=row]:focus') ?? button;
    this.#selectAndSay(id);
    const {width, beside} = this.#place();
    if (isInPanel || beside === width) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('#panel-title')?.focus(),
      );
    }
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.state.selection.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#tools?.escape()) this.#clear();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'koko-network-graph': KokoNetworkGraph;
  }
}
