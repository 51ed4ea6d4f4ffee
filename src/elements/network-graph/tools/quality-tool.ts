/** „Qualität dieser Zeichnung“: the figures of the picture, measured once somebody opens them. */
import {html, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Quality} from '../../../network/quality/quality-of.js';
import type {Graph, Scene} from '../../../network/types.js';
import {runSlices} from '../../../steps/slices.js';
import {LazyPart} from '../../lazy-part.js';
import {missingPart} from '../missing-part.js';
import type {ViewContext} from '../view-context.js';
import type {ToolHost} from './part.js';

/** What is measured. */
export interface Measured {
  readonly graph: Graph;
  readonly scene: Scene;
  /** A first picture that another one will follow. */
  readonly isCoarse: boolean;
}

/** With more marks the crossings alone would be counted for a minute. */
const MOST = 5_000;

const qualityPart = new LazyPart(() => import('./quality-part.js'));

const marksIn = ({nodes, points}: Scene): number => points?.ids.length ?? nodes.length;

export class QualityTool {
  readonly #host: ToolHost;
  #isOpen = false;
  #job: {readonly scene: Scene; readonly own: AbortController} | undefined;
  #found: {readonly scene: Scene; readonly quality: Quality} | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** Gives up what is being measured. */
  rest(): void {
    this.#job?.own.abort();
    this.#job = undefined;
  }

  render(measured: Measured, view: ViewContext): TemplateResult {
    const {scene, isCoarse} = measured;
    if (this.#isOpen && !isCoarse && marksIn(scene) <= MOST) void this.#measure(measured, view);
    const onToggle = (event: Event): void => this.#toggle(event.target as HTMLDetailsElement);
    return html`<details
      class="help quality small no-print"
      ?open=${this.#isOpen}
      @toggle=${onToggle}
    >
      <summary>${graphToolsMessages(view.lang).quality}</summary>
      ${this.#isOpen ? this.#renderFigures(scene, view) : ''}
    </details>`;
  }

  #renderFigures(scene: Scene, view: ViewContext): TemplateResult {
    const words = graphToolsMessages(view.lang);
    const {module} = qualityPart;
    const marks = marksIn(scene);
    if (marks > MOST) return html`<p>${words.tooLargeToMeasure(MOST, marks)}</p>`;
    if (this.#job?.scene === scene && qualityPart.isMissing) return missingPart(view.common);
    if (this.#found?.scene !== scene || !module) return html`<p>${words.measuring}</p>`;
    const lines = module.qualityLines(this.#found.quality, scene, words);
    const isCounted = scene.blocks.some(({counted}) => counted);
    return html`<dl>
        ${lines.map(({title, text}) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}
      </dl>
      ${isCounted ? html`<p>${words.countedLeftOut}</p>` : ''}`;
  }

  #toggle({open}: HTMLDetailsElement): void {
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    if (!open) this.rest();
    void this.#host.update();
  }

  async #measure({graph, scene}: Measured, {lang}: ViewContext): Promise<void> {
    if (this.#found?.scene === scene || this.#job?.scene === scene) return;
    this.rest();
    const own = new AbortController();
    this.#job = {scene, own};
    const quality = await this.#figures(graph, scene, own.signal);
    if (own.signal.aborted) return;
    if (quality) {
      this.#job = undefined;
      this.#found = {scene, quality};
      this.#host.say(graphToolsMessages(lang).measured);
    }
    void this.#host.update();
  }

  /** Undefined where it was given up, or where its code could not be had. */
  async #figures(graph: Graph, scene: Scene, signal: AbortSignal): Promise<Quality | undefined> {
    await qualityPart.load();
    const {module} = qualityPart;
    if (!module || signal.aborted) return undefined;
    return runSlices(module.qualitySteps(graph, scene), {signal}).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return undefined;
    });
  }
}
