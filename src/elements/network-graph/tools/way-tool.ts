/** "Wie hängen A und B zusammen?": the question, and what its answer lights. */
import {html, nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Emphasis} from '../../../network/types.js';
import type {PartContext} from '../record-parts.js';
import type {ViewContext} from '../view-context.js';
import type {Part, ToolHost} from './part.js';
import {RecordField} from './record-field.js';
import {nameOf} from './record-names.js';
import {remember} from '../../remember.js';
import {wayTemplate, wayWords} from './way-template.js';
import {wayEmphasis, wayGraph, wayView, type WayView} from './way-view.js';

/** Without the second record, it is being asked. */
interface Question {
  readonly from: string;
  readonly to?: string;
}

export class WayTool {
  readonly #host: ToolHost;
  readonly #goal = new RecordField();
  readonly #wayOf = remember(wayView);
  readonly #partOf = remember(wayGraph);
  #question: Question | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#question !== undefined;
  }

  get hasBoth(): boolean {
    return this.#question?.to !== undefined;
  }

  /** What was asked of another record than the chosen one is over. */
  follow(id: string | undefined): void {
    if (this.#question?.from !== id) this.#question = undefined;
  }

  emphasis(view: ViewContext): Emphasis | undefined {
    const way = this.#way(view);
    return way && wayEmphasis(way);
  }

  /** Nothing but the ways, for a place without room for the whole. */
  part(view: ViewContext): Part | undefined {
    const way = this.#way(view);
    if (!way) return undefined;
    const {wayLabel} = graphToolsMessages(view.lang);
    return {
      graph: this.#partOf(view.index.graph, way),
      label: wayLabel(nameOf(way.from, view), nameOf(way.to, view)),
      key: `${way.from} ${way.to}`,
    };
  }

  /** The question, or its answer; nothing for another record than the one it is asked of. */
  render(id: string, level: number, parts: PartContext): TemplateResult | typeof nothing {
    if (this.#question?.from !== id) return nothing;
    const {view} = parts;
    const words = graphToolsMessages(view.lang);
    const way = this.#way(view);
    if (!way) return this.#renderQuestion(id, words.wayTo(nameOf(id, view)), view);
    const title = words.wayTitle(nameOf(way.from, view), nameOf(way.to, view));
    const onEnd = (): void => {
      this.end();
      this.#host.say(words.wayEnded);
    };
    return wayTemplate(way, {title, level, parts, onEnd});
  }

  async ask(id: string): Promise<void> {
    this.#question = {from: id};
    this.#goal.clear();
    await this.#host.update();
    this.#host.focusOn('#way-field');
  }

  end(): void {
    this.#question = undefined;
    void this.#host.update().then(() => this.#host.focusOn('#panel-title'));
  }

  #renderQuestion(id: string, label: string, view: ViewContext): TemplateResult {
    return html`<div class="way">
      <p class="heading-3">${label}</p>
      ${this.#goal.render({
        id: 'way',
        label,
        view,
        except: id,
        onPick: (to) => void this.#find({from: id, to}, view),
        onChange: () => void this.#host.update(),
        say: (message) => this.#host.say(message),
      })}
    </div>`;
  }

  async #find(question: Required<Question>, view: ViewContext): Promise<void> {
    this.#question = question;
    const way = this.#way(view);
    if (way) this.#host.say(wayWords(way, view.lang));
    await this.#host.update();
    this.#host.focusOn('#way-title');
  }

  #way({index: {graph, nodes}}: ViewContext): WayView | undefined {
    const {from, to} = this.#question ?? {};
    if (from === undefined || to === undefined || !nodes.has(from) || !nodes.has(to))
      return undefined;
    return this.#wayOf(graph, from, to);
  }
}
