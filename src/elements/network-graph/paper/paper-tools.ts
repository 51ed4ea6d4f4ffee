/** „Bild und Druck“: the network as a file, and on paper. */
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {loadTexts} from '../../../i18n/lazy-messages.js';
import {paperMessages, type PaperMessages} from '../../../i18n/paper.js';
import {neighbourhood} from '../../../network/graph/neighbourhood.js';
import type {Emphasis} from '../../../network/types.js';
import type {LayOut} from '../../../paper/fit-picture.js';
import {PAPERS, type Paper} from '../../../paper/page.js';
import type {State} from '../../../state/types.js';
import type {SharePort} from '../../share/sharing.js';
import type {Drawing} from '../drawing.js';
import type {ExportRequest} from '../export-picture.js';
import type {LayoutName} from '../layouts.js';
import type {ViewContext} from '../view-context.js';
import type * as Working from './paper-work.js';
import {paperToolsStyles} from './paper-tools-styles.js';

export const styles = [paperToolsStyles];

/** What a widget shows now. */
export interface DrawnNow {
  readonly view: ViewContext;
  readonly layout: LayoutName;
  readonly state: Pick<State, 'day'>;
  /** What is chosen. */
  readonly ids: readonly string[];
  readonly drawing?: Pick<Drawing, 'graph' | 'ego'>;
  readonly emphasis: Emphasis;
}

export interface PaperPort {
  /** Undefined without a feed. */
  shown(): DrawnNow | undefined;
  readonly layOut: LayOut;
  readonly share: SharePort;
}

/** What is fetched with the first click. */
type Work = typeof Working;

/** px: from a small slide to a poster. */
const WIDTHS = {least: 320, usual: 1920, most: 8000};

export class PaperTools {
  readonly #host: ReactiveElement;
  readonly #port: PaperPort;
  #outcome = '';
  #isBusy = false;

  constructor(host: ReactiveElement, port: PaperPort) {
    this.#host = host;
    this.#port = port;
  }

  /** The whole network as the text of an SVG file; empty without a feed. */
  async svg(): Promise<string> {
    const request = this.#whole();
    return request ? (await import('./paper-work.js')).exportPicture(request) : '';
  }

  /** The same as PNG; undefined without a feed, and where the page allows none. */
  async png(width?: number): Promise<Blob | undefined> {
    const request = this.#whole();
    return request && (await import('./paper-work.js')).makePng(request, width);
  }

  render(lang: string): TemplateResult {
    const words = paperMessages(lang);
    return html`<details class="paper small no-print">
      <summary>${words.title}</summary>
      <div class="ways">
        <div class="way">
          <button type="button" class="button compact" @click=${() => this.#do((work, request) => work.saveSvg(request))}>
            ${words.asSvg}
          </button>
          <span class="muted">${words.svgHint}</span>
        </div>
        ${this.#renderPng(words)} ${this.#renderPrint(words)}
      </div>
      <p class="outcome">${this.#isBusy ? words.loading : this.#outcome}</p>
    </details>`;
  }

  #renderPng(words: PaperMessages): TemplateResult {
    const {least, usual, most} = WIDTHS;
    return html`<form class="way" novalidate @submit=${this.#onPng}>
      <button class="button compact">${words.asPng}</button>
      <label>
        ${words.pngWidth}
        <input class="input" name="width" type="number" inputmode="numeric" min=${least} max=${most} .defaultValue=${String(usual)} />
      </label>
    </form>`;
  }

  #renderPrint(words: PaperMessages): TemplateResult {
    const box = (name: string, label: string, isOn: boolean): TemplateResult =>
      html`<label><input type="checkbox" name=${name} .defaultChecked=${isOn} />${label}</label>`;
    return html`<form class="way" @submit=${this.#onPrint}>
      <button class="button compact">${words.print}</button>
      <label>
        ${words.paper}
        <select class="input" name="paper">
          ${PAPERS.map((paper) => html`<option value=${paper}>${paper.toUpperCase()}</option>`)}
        </select>
      </label>
      ${box('portrait', words.portrait, false)} ${box('black', words.black, false)}
      ${this.#port.share.isApart() ? nothing : box('code', words.withCode, true)}
    </form>`;
  }

  readonly #onPng = (event: SubmitEvent): void => {
    const wanted = Number(fieldsOf(event).get('width'));
    const {least, usual, most} = WIDTHS;
    const width = Math.min(most, Math.max(least, Math.round(wanted) || usual));
    void this.#do((work, request) => work.savePng(request, width));
  };

  readonly #onPrint = (event: SubmitEvent): void => {
    const fields = fieldsOf(event);
    const paper = PAPERS.find((one) => one === fields.get('paper')) ?? ('a4' satisfies Paper);
    const url = fields.has('code') ? this.#port.share.link() : undefined;
    const wish = {paper, isPortrait: fields.has('portrait'), isBlack: fields.has('black'), url};
    const {renderRoot} = this.#host;
    void this.#do((work, request) => work.printNetwork(renderRoot, request, wish));
  };

  async #do(act: (work: Work, request: ExportRequest) => Promise<string>): Promise<void> {
    const request = this.#request();
    if (!request || this.#isBusy) return;
    this.#tell('', true);
    const said = await this.#done(act, request);
    this.#tell(said);
    this.#port.share.say(said);
  }

  async #done(
    act: (work: Work, request: ExportRequest) => Promise<string>,
    request: ExportRequest,
  ): Promise<string> {
    try {
      const work = await import('./paper-work.js');
      await loadTexts(request.view.lang);
      return await act(work, request);
    } catch {
      return request.view.common.partMissing;
    }
  }

  /** The part that is shown; of surroundings the whole. */
  #request(): ExportRequest | undefined {
    const shown = this.#port.shown();
    const drawing = shown?.drawing;
    return shown && this.#of(shown, drawing?.ego === undefined ? drawing?.graph : undefined);
  }

  #whole(): ExportRequest | undefined {
    const shown = this.#port.shown();
    if (!shown) return undefined;
    const {graph} = shown.view.index;
    return {...this.#of(shown), emphasis: neighbourhood(graph, shown.ids)};
  }

  #of({view, layout, state, emphasis}: DrawnNow, graph = view.index.graph): ExportRequest {
    const {layOut} = this.#port;
    return {view, layout, layOut, graph, emphasis, isOtherDay: state.day !== undefined};
  }

  #tell(outcome: string, isBusy = false): void {
    [this.#outcome, this.#isBusy] = [outcome, isBusy];
    this.#host.requestUpdate();
  }
}

function fieldsOf(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.currentTarget as HTMLFormElement);
}
