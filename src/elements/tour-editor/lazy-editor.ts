/** The editor of talks, as soon as its code is there: no page needs it that does not ask for it. */
import {nothing, type ReactiveElement} from 'lit';
import {LazyPart} from '../lazy-part.js';
import {today} from '../../feed/dates.js';
import type {Feed} from '../../feed/types.js';
import type {ViewContext} from '../network-graph/view-context.js';
import type {EditorPort} from './editor-context.js';
import type {TourEditor} from './tour-editor.js';

export const editorPart = new LazyPart(() => import('./editor-views.js'));

export class LazyEditor {
  readonly #host: ReactiveElement;
  readonly #make: () => TourEditor | undefined;
  #made: TourEditor | undefined;

  constructor(host: ReactiveElement, port: EditorPort) {
    this.#host = host;
    this.#make = () => editorPart.module && new editorPart.module.TourEditor(host, port);
  }

  /**
   * Nothing until its code is there.
   *
   * @param feed everything, whatever day is shown
   */
  render({lang, text}: ViewContext, feed: Feed | undefined): unknown {
    this.#made ??= this.#make();
    // The picture does not wait for it.
    if (!this.#made) void editorPart.load().then(() => this.#ask());
    if (!this.#made || !feed) return nothing;
    return this.#made.render({feed, lang, today: today(), say: (one) => text(one).value});
  }

  /** Asking again after a failure would ask for ever. */
  #ask(): void {
    if (editorPart.module) this.#host.requestUpdate();
  }
}
