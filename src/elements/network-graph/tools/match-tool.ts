/** What search and filters of the other widgets leave of one graph. */
import {nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Matches} from '../../../state/types.js';
import {remember} from '../../remember.js';
import type {ViewContext} from '../view-context.js';
import {noteLine} from './note-line.js';
import type {ToolHost} from './part.js';

export class MatchTool {
  readonly #host: ToolHost;
  readonly #matches: () => Matches | undefined;
  readonly #commonOf = remember(inAll);
  /** What was left of everything when somebody asked to see all the same. */
  #waved: ReadonlySet<string> | undefined;

  constructor(host: ToolHost, matches: () => Matches | undefined) {
    this.#host = host;
    this.#matches = matches;
  }

  /** Ids of what fits; undefined where everything does, or where somebody wants to see all the same. */
  get records(): ReadonlySet<string> | undefined {
    const common = this.#commonOf(this.#matches());
    return common === this.#waved ? undefined : common;
  }

  /** "14 von 35 Stellen", with the way back. */
  note(view: ViewContext): TemplateResult | typeof nothing {
    const {records} = this;
    if (!records) return nothing;
    const {nodes} = view.index.graph;
    const words = graphToolsMessages(view.lang);
    const shown = nodes.filter(({id}) => records.has(id)).length;
    return noteLine(words.matching(shown, nodes.length), words.showAll, () => {
      this.#waved = records;
      this.#host.say(words.allShown);
      // The button that was pressed goes.
      void this.#host.update().then(() => this.#host.focusOn('#search-field'));
    });
  }
}

/** What fits wherever something is searched for. */
function inAll(matches: Matches = {}): ReadonlySet<string> | undefined {
  const lists = Object.values(matches).filter((ids) => ids !== undefined);
  const [first, ...others] = lists.map((ids) => new Set(ids));
  return first && new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
