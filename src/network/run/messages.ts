/** What page and worker say to each other. Graphs go over in parts, so that no message holds up the page. */
import type {Graph, GraphEdge, GraphNode, LayoutOptions, Scene} from '../types.js';

/** Layout options that can be posted: the function that writes counts goes as the sign between its groups of digits. */
export interface PlainOptions extends Omit<LayoutOptions, 'formatCount' | 'anchors'> {
  readonly separator?: string;
}

export type Anchor = readonly [id: string, x: number, y: number];

export type ToWorker =
  | {
      readonly type: 'begin';
      readonly job: number;
      readonly frame: Pick<Graph, 'tiers' | 'lang'>;
      readonly options: PlainOptions;
    }
  | {
      readonly type: 'part';
      readonly job: number;
      readonly nodes?: readonly GraphNode[];
      readonly edges?: readonly GraphEdge[];
      readonly anchors?: readonly Anchor[];
    }
  | {readonly type: 'go'; readonly job: number; readonly wantsProgress: boolean}
  | {readonly type: 'cancel'; readonly job: number};

export type FromWorker =
  | {readonly type: 'ready'}
  | {readonly type: 'progress'; readonly job: number; readonly scene: Scene}
  | {readonly type: 'done'; readonly job: number; readonly scene: Scene}
  | {readonly type: 'failed'; readonly job: number; readonly reason: string};
