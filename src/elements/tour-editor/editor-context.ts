/** What the editor of talks knows of the widget it stands in. */
import type {Day, Feed, Text, Tour} from '../../feed/types.js';
import type {State, ViewState} from '../../state/types.js';
import type {LayoutName} from '../network-graph/layouts.js';

export interface EditorContext {
  /** Everything, whatever day is shown. */
  readonly feed: Feed;
  readonly lang: string;
  readonly today: Day;
  readonly say: (text: Text) => string;
}

/** What a graph shows now. */
export interface Screen {
  readonly state: Pick<State, 'selection' | 'day'>;
  readonly view: Pick<ViewState, 'refinements'>;
  readonly layout: LayoutName;
}

export interface EditorPort {
  screen(): Screen;
  /** Shows a tour that no feed has. */
  start(tour: Tour): Promise<unknown>;
  announce(message: string): void;
}
