/** What stands in the rows of the drawing, and what ties it. */
import type {GraphEdge, GraphNode, TextLine} from '../types.js';

export type ItemKind = 'box' | 'sign' | 'block';

/** A box, a sign with its name, or a unit block. Its anchor is the middle of the mark, of a block the middle of its upper edge. */
export interface Item {
  readonly index: number;
  readonly id: string;
  readonly kind: ItemKind;
  readonly tier: number;
  readonly node?: GraphNode;
  readonly block?: BlockContent;
  /** Layer inside the tier, from 0 at its top. */
  layer: number;
  /** Row over the whole drawing; set when the rows are made. */
  row: number;
  /** Place in the total order from left to right. */
  order: number;
  /** Reach from the anchor. */
  half: number;
  above: number;
  below: number;
  /** Lines of text relative to the anchor. */
  lines: readonly TextLine[];
  /** Width of the name; 0 for blocks. */
  labelWidth: number;
  x: number;
  y: number;
}

/** A partner's category in a tier with too many partners for names. */
export interface BlockContent {
  readonly slot: number;
  readonly label: string;
  readonly members: readonly GraphNode[];
  readonly counted: boolean;
  readonly share: number;
  columns: number;
  rows: number;
}

/** A track between two items, or a ribbon for many ties to a block. */
export interface Tie {
  readonly index: number;
  readonly id: string;
  readonly a: Item;
  readonly b: Item;
  /** The edges it stands for; one for a track. */
  readonly edges: readonly GraphEdge[];
  readonly ribbon: boolean;
}

/** The upper and the lower end of a tie, by the rows of its items. */
export const upperOf = (tie: Tie): Item => (tie.a.row <= tie.b.row ? tie.a : tie.b);
export const lowerOf = (tie: Tie): Item => (tie.a.row <= tie.b.row ? tie.b : tie.a);
export const isLevel = (tie: Tie): boolean => tie.a.row === tie.b.row;
export const otherEnd = (tie: Tie, item: Item): Item => (tie.a === item ? tie.b : tie.a);

/** The verb of a track, if it has one. */
export const verbOf = (tie: Tie): string | undefined =>
  tie.ribbon ? undefined : tie.edges[0]?.label;
