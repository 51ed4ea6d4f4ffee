/** What tour, stage and speaker window need to know of their graph, and ask of it. */
import type {Day, Feed, Tour} from '../../feed/types.js';
import type {StageMessages} from '../../i18n/stage.js';
import type {CommonMessages} from '../../i18n/common.js';
import type {Touring} from '../../state/types.js';

export interface TourPort {
  feed(): Feed | undefined;
  language(): string;
  common(): CommonMessages;
  headingLevel(): number;
  today(): Day;
  /** Whose own place a tour that is made shows; empty for nobody's. */
  focus(): string;
  touring(): Touring | undefined;
  /** Undefined ends the tour. */
  show(touring: Touring | undefined): void;
  /** Shows in the page what a step is about; nothing for the whole of today. */
  apply(step: Tour['steps'][number] | undefined): void;
  /** Where a tour stands in the address; undefined where the address knows nothing of the graph. */
  link(touring: Touring | undefined): string | undefined;
  /** Tells the host page. */
  tell(tour: Tour, step: number): void;
  say(message: string): void;
}

/** A tour as it is shown now. */
export interface StageContext {
  readonly feed: Feed;
  readonly tour: Tour;
  readonly touring: Touring;
  readonly lang: string;
  readonly languages: readonly string[];
  readonly words: StageMessages;
  readonly common: CommonMessages;
  readonly today: Day;
}
