/** What the numeric layout is given. It knows no scene: nodes are numbers, boxes are sizes. */
export interface ForceInput {
  readonly count: number;
  /** Ends of the ties; loops and repeated ties do not count. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Sizes of the boxes that must not overlap, with their labels, in px. The centre of a box is its node's position. */
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** Width by height of the picture wished for; the picture is turned and stretched a little towards it. 0 leaves it as it falls. */
  readonly aspect?: number;
  /**
   * Old positions `[x0, y0, …]` in px, NaN for new nodes. Where at least half of the nodes have one, these stay in their
   * place, and positions are returned in the same frame: a new node may stand left of or above the origin.
   */
  readonly anchors?: Float64Array;
  /** Another seed gives another picture; 1 by default. */
  readonly seed?: number;
  /** Least gap between two boxes, px; 4 by default. */
  readonly gap?: number;
}
