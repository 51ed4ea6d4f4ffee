/** The filter of one graph. */
import {html, nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import {
  EVERYTHING,
  filterGraph,
  leftOut,
  type GraphFilter,
} from '../../../network/graph/filter-graph.js';
import {withOff} from '../../../network/graph/neighbourhood.js';
import type {Emphasis, Graph} from '../../../network/types.js';
import {legendView, type LegendItem} from '../../../wording/legend-view.js';
import type {ViewContext} from '../view-context.js';
import type {Chosen} from '../../../state/types.js';
import {chosenOf, filterOf} from './chosen-filter.js';
import {filterLegend} from './filter-legend.js';
import {filterWords, toggled, valuesOf} from './filter-view.js';
import {keptContext} from './kept-context.js';
import {noteLine} from './note-line.js';
import type {ToolHost} from './part.js';
import {remember} from '../../remember.js';

/** Where what is chosen stands. */
export interface FilterChoice {
  chosen(): Chosen;
  refine(chosen: Chosen): void;
}

export class FilterTool {
  readonly #host: ToolHost;
  readonly #keptOf = remember(filterGraph);
  readonly #keptPartOf = remember(filterGraph);
  readonly #contextOf = remember(keptContext);
  readonly #records: () => ReadonlySet<string> | undefined;
  readonly #wantedOf = remember(within);
  readonly #filterOf = remember(filterOf);
  readonly #choice: FilterChoice;

  /** @param records what another filter leaves, if there is one */
  constructor(
    host: ToolHost,
    choice: FilterChoice,
    records: () => ReadonlySet<string> | undefined,
  ) {
    this.#host = host;
    this.#choice = choice;
    this.#records = records;
  }

  /** Fades what is left out. */
  emphasis(view: ViewContext, emphasis: Emphasis): Emphasis {
    const {graph} = view.index;
    const kept = this.#keptOf(graph, this.#wanted(view));
    return kept === graph ? emphasis : withOff(emphasis, leftOut(graph, kept));
  }

  /** What the list tells of a part of the network. */
  context(view: ViewContext, part: Graph): ViewContext {
    const wanted = this.#wanted(view);
    const kept = this.#keptPartOf(part, wanted);
    return kept === view.index.graph ? view : this.#contextOf(view, kept, wanted);
  }

  /** "3 von 9 Kategorien gezeigt", with the way back. */
  note(view: ViewContext): TemplateResult | typeof nothing {
    const note = filterWords(this.#filter(view), view);
    const words = graphToolsMessages(view.lang);
    return note === '' ? nothing : noteLine(note, words.showAll, () => this.#clear(view));
  }

  legend(items: readonly LegendItem[], view: ViewContext): TemplateResult {
    const filter = this.#filter(view);
    return filterLegend(items, {
      view,
      filter,
      onToggle: (dimension, value) =>
        this.#set(toggled(filter, dimension, value, valuesOf(view)), view),
    });
  }

  /** For the list, which has no legend of its own. */
  box(view: ViewContext): TemplateResult {
    const parts = {hasRibbons: false, hasFilled: false, hasSigns: false};
    const items = legendView(view.index.graph, parts, view);
    const used = items.filter(({type}) => type === 'sign' || type === 'line');
    return html`<details class="filter small no-print">
      <summary>${graphToolsMessages(view.lang).filter}</summary>
      ${this.legend(used, view)}
    </details>`;
  }

  #filter({index, feed}: ViewContext): GraphFilter {
    return this.#filterOf(this.#choice.chosen(), index.graph, feed);
  }

  #wanted(view: ViewContext): GraphFilter {
    return this.#wantedOf(this.#filter(view), this.#records());
  }

  #set(filter: GraphFilter, view: ViewContext): void {
    this.#choice.refine(chosenOf(filter, view.feed));
    this.#host.say(filterWords(filter, view) || graphToolsMessages(view.lang).allShown);
    void this.#host.update();
  }

  /** The button that was pressed goes: the field before it gets the focus. */
  #clear(view: ViewContext): void {
    this.#set(EVERYTHING, view);
    this.#host.focusOn('#search-field');
  }
}

const within = (filter: GraphFilter, records: ReadonlySet<string> | undefined): GraphFilter =>
  records ? {...filter, records} : filter;
