/** The tools of one graph: search, steps around a record, ways between two, filter, figures of the drawing. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import {withinSteps} from '../../../network/graph/within-steps.js';
import type {Emphasis} from '../../../network/types.js';
import type {Around, Matches} from '../../../state/types.js';
import type {Drawing} from '../drawing.js';
import type {LegendItem} from '../../../wording/legend-view.js';
import type {PartContext} from '../record-parts.js';
import type {ViewContext} from '../view-context.js';
import {FilterTool, type FilterChoice} from './filter-tool.js';
import {MatchTool} from './match-tool.js';
import {noteLine} from './note-line.js';
import type {Part, ToolHost} from './part.js';
import {QualityTool} from './quality-tool.js';
import {RecordField} from './record-field.js';
import {nameOf} from './record-names.js';
import {remember} from '../../remember.js';
import {stepsChoice} from './steps-tool.js';
import {WayTool} from './way-tool.js';

/** What the tools ask of their element. */
export interface ToolHooks {
  /** Chooses a record and says so; false where the host page refuses. */
  choose(id: string): boolean;
  /** Puts the focus on a record's mark or entry; false where it is not shown. */
  focus(id: string): boolean;
  say(message: string): void;
  /** What search and filters of other widgets leave. */
  matches(): Matches | undefined;
  /** What the legend leaves, as the shared state holds it. */
  readonly filter: FilterChoice;
  /** The part that is shown; undefined for everything. */
  around(): Around | undefined;
  /** Shows a part; everything without one. */
  showAround(around: Around | undefined): void;
}

type Element = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export class ToolSet {
  readonly #hooks: ToolHooks;
  readonly #host: ToolHost;
  readonly #search = new RecordField();
  readonly #match: MatchTool;
  readonly #filter: FilterTool;
  readonly #way: WayTool;
  readonly #quality: QualityTool;
  readonly #partOf = remember(withinSteps);

  constructor(element: Element, hooks: ToolHooks) {
    this.#hooks = hooks;
    this.#host = {
      update: () => {
        element.requestUpdate();
        return element.updateComplete;
      },
      focusOn: (selector) => element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
      say: (message) => hooks.say(message),
    };
    this.#match = new MatchTool(this.#host, () => hooks.matches());
    this.#filter = new FilterTool(this.#host, hooks.filter, () => this.#match.records);
    this.#way = new WayTool(this.#host);
    this.#quality = new QualityTool(this.#host);
    element.addController({hostDisconnected: () => this.#quality.rest()});
  }

  /** Whether ways between two records take the place of one record's surroundings. */
  get hasWay(): boolean {
    return this.#way.hasBoth;
  }

  /** Takes note of the record that is chosen. */
  follow(id: string | undefined): void {
    this.#way.follow(id);
  }

  /** Ends what Escape ends before the choice; false where there is nothing such. */
  escape(): boolean {
    const {isOpen} = this.#way;
    if (isOpen) this.#way.end();
    return isOpen;
  }

  /** The part that is drawn instead of the whole; in narrow places nothing but the ways that were asked for. */
  part(view: ViewContext, isNarrow: boolean): Part | undefined {
    const way = isNarrow ? this.#way.part(view) : undefined;
    const around = this.#shownAround(view);
    if (way || !around) return way;
    const {id, steps} = around;
    return {
      graph: this.#partOf(view.index.graph, id, steps),
      label: graphToolsMessages(view.lang).partLabel(nameOf(id, view), steps),
      key: `${id} ${steps}`,
    };
  }

  emphasis(view: ViewContext, chosen: Emphasis): Emphasis {
    return this.#filter.emphasis(view, this.#way.emphasis(view) ?? chosen);
  }

  /** What the list is about: nothing but the part, and what the filter leaves of it. */
  listContext(view: ViewContext): ViewContext {
    return this.#filter.context(view, this.part(view, false)?.graph ?? view.index.graph);
  }

  searchField(view: ViewContext): TemplateResult {
    return this.#search.render({
      id: 'search',
      label: graphToolsMessages(view.lang).search,
      view,
      onPick: (id) => void this.#jump(id),
      onChange: () => void this.#host.update(),
      say: (message) => this.#host.say(message),
    });
  }

  /** Lines that say what is not shown, and in the list the filter itself. */
  notes(view: ViewContext, isList: boolean): TemplateResult {
    const around = this.#shownAround(view);
    const words = graphToolsMessages(view.lang);
    const onWhole = (): void => {
      this.#show(undefined, view);
      this.#host.focusOn('#search-field');
    };
    return html`${around ? noteLine(this.#partWords(around, view), words.wholeNetwork, onWhole) : nothing}
    ${this.#match.note(view)} ${this.#filter.note(view)} ${isList ? this.#filter.box(view) : nothing}`;
  }

  /** Below the picture: its signs, which filter, and how good it is; a record's surroundings alone are not measured. */
  legend(items: readonly LegendItem[], drawing: Drawing, view: ViewContext): TemplateResult {
    const {graph, model, ego, isCoarse = false} = drawing;
    const {scene} = model;
    return html`${this.#filter.legend(items, view)}
    ${ego === undefined ? this.#quality.render({graph, scene, isCoarse}, view) : nothing}`;
  }

  /** Below the head of a record's panel: how it hangs together with another one. */
  panelHead(id: string, level: number, parts: PartContext): unknown {
    return this.#way.render(id, level, parts);
  }

  /** At the foot of the panel: how much is shown around the record, and the way to another one. */
  panelFoot(id: string, view: ViewContext, hasWhole: boolean): unknown {
    if (!view.index.nodes.has(id)) return nothing;
    const {findWay} = graphToolsMessages(view.lang);
    const around = this.#hooks.around();
    const steps = around?.id === id ? around.steps : undefined;
    const onSteps = (count: number | undefined): void =>
      this.#show(count === undefined ? undefined : {id, steps: count}, view);
    return html`<button type="button" class="button" @click=${() => void this.#way.ask(id)}>
        ${findWay}
      </button>
      ${hasWhole ? stepsChoice({view, steps, onSteps}) : nothing}`;
  }

  #shownAround({index}: ViewContext): Around | undefined {
    const around = this.#hooks.around();
    return around && index.nodes.has(around.id) ? around : undefined;
  }

  #partWords({id, steps}: Around, view: ViewContext): string {
    return graphToolsMessages(view.lang).partShown(nameOf(id, view), steps);
  }

  #show(around: Around | undefined, view: ViewContext): void {
    this.#hooks.showAround(around);
    const {wholeShown} = graphToolsMessages(view.lang);
    this.#host.say(around ? this.#partWords(around, view) : wholeShown);
    void this.#host.update();
  }

  /** Chooses a record and goes to it; where one sign stands for many, it is shown with its surroundings. */
  async #jump(id: string): Promise<void> {
    if (!this.#hooks.choose(id)) return;
    await this.#host.update();
    if (this.#hooks.focus(id)) return;
    this.#hooks.showAround({id, steps: 1});
    await this.#host.update();
    this.#hooks.focus(id);
  }
}
