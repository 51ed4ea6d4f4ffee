/** The editor of talks, as soon as its code is there: no page needs it that does not ask for it. */
import {nothing, type ReactiveElement} from 'lit';
import {LazyPart, onceLoaded} from '../lazy-part.js';
import {today} from '../../feed/dates.js';
import type {Feed} from '../../feed/types.js';
import type {ViewContext} from '../network-graph/view-context.js';
import type {WrittenTour} from '../take-file/take-file-part.js';
import type {EditorPort} from './editor-context.js';
import type {TourEditor} from './tour-editor.js';

export const editorPart = new LazyPart(() => import('./editor-views.js'));

export class LazyEditor {
  readonly #host: ReactiveElement;
  readonly #made: () => TourEditor | undefined;

  constructor(host: ReactiveElement, port: EditorPort) {
    this.#host = host;
    this.#made = onceLoaded(editorPart, ({TourEditor}) => new TourEditor(host, port));
  }

  /** What somebody wrote, to be taken along. */
  get taken(): WrittenTour | undefined {
    return this.#made()?.taken;
  }

  /**
   * Nothing until its code is there.
   *
   * @param feed everything, whatever day is shown
   */
  render({lang, text}: ViewContext, feed: Feed | undefined): unknown {
    const editor = this.#made();
    // The picture does not wait for it.
    if (!editor) void editorPart.load().then(() => this.#ask());
    if (!editor || !feed) return nothing;
    return editor.render({feed, lang, today: today(), say: (one) => text(one).value});
  }

  /** Asking again after a failure would ask for ever. */
  #ask(): void {
    if (editorPart.module) this.#host.requestUpdate();
  }
}
