/** The network as a file and on paper, as soon as its code is there. */
import type {ReactiveElement} from 'lit';
import {LazyPart, onceLoaded} from '../lazy-part.js';
import {sharePart} from '../share/sharing.js';
import {takeFilePart} from '../take-file/take-file-part.js';
import type {PaperPort, PaperTools} from './paper/paper-tools.js';

export const paperPart = new LazyPart(() => import('./paper/paper-tools.js'));

/** Parts by which something is taken along from below the picture. */
export const takingParts: readonly LazyPart[] = [sharePart, takeFilePart, paperPart];

export class Taking {
  readonly #tools: () => PaperTools | undefined;

  constructor(host: ReactiveElement, port: PaperPort) {
    this.#tools = onceLoaded(paperPart, ({PaperTools}) => new PaperTools(host, port));
  }

  get tools(): PaperTools | undefined {
    return this.#tools();
  }

  /** @throws where the code cannot be had */
  async loaded(): Promise<PaperTools> {
    await paperPart.load();
    if (!this.tools) throw new Error('koko-widgets: this part could not be loaded');
    return this.tools;
  }
}
