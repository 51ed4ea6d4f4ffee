/** The tours of a graph, as soon as their code is there. */
import type {ReactiveElement} from 'lit';
import {loadTexts} from '../../i18n/lazy-messages.js';
import type {TourPort} from '../stage/stage-context.js';
import type {TourSet} from '../stage/tour-set.js';
import {onceLoaded} from '../lazy-part.js';
import {tourPart} from './parts.js';

export class LazyTour {
  readonly #language: () => string;
  readonly #made: () => TourSet | undefined;

  constructor(host: ReactiveElement, port: TourPort) {
    this.#language = () => port.language();
    this.#made = onceLoaded(tourPart, ({TourSet}) => new TourSet(host, port));
  }

  get set(): TourSet | undefined {
    return this.#made();
  }

  /** Does something with the tours; they and their words are fetched first where they are not there. */
  async with<T>(task: (set: TourSet) => T): Promise<T | undefined> {
    await tourPart.load();
    await loadTexts(this.#language())?.catch(() => undefined);
    return this.set && task(this.set);
  }
}
