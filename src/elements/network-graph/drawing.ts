/** What the element draws: a picture in a place. */
import type {Feed} from '../../feed/types.js';
import type {Graph} from '../../network/types.js';
import type {PictureModel} from './picture.js';

/** What is drawn, and where. */
export interface Drawing {
  readonly feed: Feed | undefined;
  /** The graph or the part of it that is in the picture. */
  readonly graph: Graph;
  readonly model: PictureModel;
  /** In narrow places: whose surroundings are drawn. */
  readonly ego?: string;
  /** The panel stands beside the picture, not below. */
  readonly isBeside: boolean;
  /** A first picture, while the settled one is being made. */
  readonly isCoarse?: boolean;
}

/** What a picture is asked to show. */
export interface Wish {
  readonly graph: Graph;
  readonly label: string;
  /** Another one for another part of the graph. */
  readonly key?: string;
  readonly ego?: string;
  readonly hasPanel: boolean;
}
