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
import {legendView, type LegendItem} from '../legend-view.js';
import type {ViewContext} from '../view-context.js';
import {filterLegend} from './filter-legend.js';
import {filterWords, toggled, valuesOf} from './filter-view.js';
import {keptContext} from './kept-context.js';
import {noteLine} from './note-line.js';
import type {ToolHost} from './part.js';
import {remember} from '../../remember.js';

export class FilterTool {
  readonly #host: ToolHost;
  readonly #keptOf = remember(filterGraph);
  readonly #keptPartOf = remember(filterGraph);
  readonly #contextOf = remember(keptContext);
  readonly #records: () => ReadonlySet<string> | undefined;
  readonly #wantedOf = remember(within);
  #filter: GraphFilter = EVERYTHING;

  /** @param records what another filter leaves, if there is one */
  constructor(host: ToolHost, records: () => ReadonlySet<string> | undefined) {
    this.#host = host;
    this.#records = records;
  }

  /** Fades what is left out. */
  emphasis({index: {graph}}: ViewContext, emphasis: Emphasis): Emphasis {
    const kept = this.#keptOf(graph, this.#wanted);
    return kept === graph ? emphasis : withOff(emphasis, leftOut(graph, kept));
  }

  /** What the list tells of a part of the network. */
  context(view: ViewContext, part: Graph): ViewContext {
    const kept = this.#keptPartOf(part, this.#wanted);
    return kept === view.index.graph ? view : this.#contextOf(view, kept, this.#wanted);
  }

  /** "3 von 9 Kategorien gezeigt", with the way back. */
  note(view: ViewContext): TemplateResult | typeof nothing {
    const note = filterWords(this.#filter, view);
    const words = graphToolsMessages(view.lang);
    return note === '' ? nothing : noteLine(note, words.showAll, () => this.#clear(view));
  }

  legend(items: readonly LegendItem[], view: ViewContext): TemplateResult {
    return filterLegend(items, {
      view,
      filter: this.#filter,
      onToggle: (dimension, value) =>
        this.#set(toggled(this.#filter, dimension, value, valuesOf(view)), view),
    });
  }

  /** For the list, which has no legend of its own. */
  box(view: ViewContext): TemplateResult {
    const items = legendView(view.index.graph, {hasRibbons: false, hasFilled: false}, view);
    const used = items.filter(({type}) => type === 'sign' || type === 'line');
    return html`<details class="filter small no-print">
      <summary>${graphToolsMessages(view.lang).filter}</summary>
      ${this.legend(used, view)}
    </details>`;
  }

  get #wanted(): GraphFilter {
    return this.#wantedOf(this.#filter, this.#records());
  }

  #set(filter: GraphFilter, view: ViewContext): void {
    this.#filter = filter;
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
