/** The network room's own data: graph in, scene out. Nothing here knows of a feed, a page or a framework. */
import type {Shape} from '../signs/shapes.js';

export type LifeState = 'planned' | 'active' | 'paused' | 'ending' | 'ended';

/** A level of governance as drawn; the last one may be the partners' band. */
export interface GraphTier {
  readonly id: string;
  readonly label: string;
  /** One line of duty under the label. */
  readonly note?: string;
}

export interface GraphNode {
  readonly id: string;
  /** `box`: committee or programme on a tier; `sign`: partner. */
  readonly form: 'box' | 'sign';
  /** Index into `Graph.tiers`. */
  readonly tier: number;
  /** May hold soft hyphens (U+00AD) where a long word may break. */
  readonly label: string;
  /** Second line: "6 Mitglieder · zweimal im Jahr" in a box, "geplant" under the name of a sign. */
  readonly note?: string;
  /** BCP 47 tag of the label where it differs from the graph's language. */
  readonly lang?: string;
  /** Category slot 1–9, 0 for none (grey bar). */
  readonly slot: number;
  /** Name of the category group, used by unit blocks. */
  readonly category?: string;
  /** Stands for several organisations: drawn as three signs stacked. */
  readonly group: boolean;
  readonly state: LifeState;
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `membership` runs from partner to committee and is drawn as a track from the committee down; anything else is a typed tie with an arrow at `to`. */
  readonly kind: 'membership' | 'parent' | (string & Record<never, never>);
  /** Verb in the third person, drawn beside the line; memberships have none. */
  readonly label?: string;
  readonly state: LifeState;
}

export interface Graph {
  readonly tiers: readonly GraphTier[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly lang: string;
}

/** Places by id in units of a scene. */
export type Anchors = Readonly<Record<string, readonly [number, number]>>;

export interface LayoutOptions {
  /** Width to fill, px at the host's text size. */
  readonly width: number;
  /** px per em of the host's text; 16 by default. */
  readonly em?: number;
  /** Advance widths of the host font relative to the built-in table; 1 by default. Part of what decides positions, so exports keep 1. */
  readonly fontFactor?: number;
  /** Laid out from right to left. */
  readonly rtl?: boolean;
  /** Writes the counts of unit blocks; plain digits by default. */
  readonly formatCount?: (count: number) => string;
  /**
   * The least and the greatest width, px, at which the drawing will be shown. Bands keep order, rows and heights at both
   * ends, and only draw columns closer together; where no good drawing does that, they are laid out for the greatest.
   */
  readonly range?: readonly [number, number];
  /** What the scene is like; bands by default. */
  readonly layout?: 'bands' | 'rings' | 'free';
  /** Height that the host offers, px; the free layout shapes itself to it. */
  readonly height?: number;
  /**
   * Places by id in units of the scene that marks had before. The free layout stays near them; bands keep their order from
   * left to right, and rings their order around the middle.
   */
  readonly anchors?: Anchors;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextLine {
  readonly text: string;
  /** Baseline origin. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone?: 'text' | 'text-2' | 'accent' | 'on-accent';
}

export interface SceneBand extends Box {
  readonly tier: number;
  readonly id: string;
  readonly label: string;
  readonly lines: readonly TextLine[];
  /** Box of the tier mark. */
  readonly mark: Box;
}

/** A tier of the rings layout. */
export interface SceneRing {
  readonly tier: number;
  readonly id: string;
  readonly label: string;
  /** Centre; the same for all rings. */
  readonly x: number;
  readonly y: number;
  /** Of the circle on which the tier's marks have their centres; 0 where its only mark is the centre. */
  readonly radius: number;
  /** Where its ground ends: half-way to the next ring. */
  readonly edge: number;
  /** The plate with its name, at twelve o'clock. */
  readonly plate: Box;
  readonly lines: readonly TextLine[];
  /** Box of the tier mark. */
  readonly mark: Box;
  /** Signs sit on its line. The id of the body whose members they are, so that the line is their tie; '' for no one's. */
  readonly table?: string;
}

export interface SceneNode {
  readonly id: string;
  readonly form: 'box' | 'sign' | 'unit';
  readonly tier: number;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** The mark's own box (without label). */
  readonly box: Box;
  readonly shape?: Shape;
  readonly slot: number;
  readonly radius: number;
  readonly group: boolean;
  readonly state: LifeState;
  readonly label: string;
  /** For where the label finds no place; given on stage only. */
  readonly short?: string;
  readonly lines: readonly TextLine[];
  /** Bounding box of all lines; absent where none are drawn (units). */
  readonly labelBox?: Box;
  /** Radius of the white disc in which a sign sits on the table's line. */
  readonly disc?: number;
  /** Box of the tier mark, where a box of the picture carries one itself. */
  readonly mark?: Box;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly state: LifeState;
  /** SVG path data. */
  readonly d: string;
  /** The same path as points of a polyline with its corners, for checks and picking. */
  readonly points: readonly (readonly [number, number])[];
  readonly arrow: boolean;
  /** The two barbs and the tip of the arrow, in drawing order. */
  readonly head?: readonly (readonly [number, number])[];
  /** Edges of one group share a casing pass and never bridge each other. */
  readonly casing: string;
  /** Said by place, not by a line of its own: `line` runs along the ring on which its partner sits, `inside` has no path. */
  readonly said?: 'line' | 'inside';
  /** The verb; `edges` are the ties side by side that it stands for. */
  readonly label?: {
    readonly lines: readonly TextLine[];
    readonly box: Box;
    readonly edges: readonly string[];
  };
}

/** Over about 40 partners in a tier: one block for each category. */
export interface SceneBlock {
  readonly id: string;
  readonly tier: number;
  readonly slot: number;
  readonly label: string;
  readonly count: number;
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** Ids of the partners in it, in drawing order. */
  readonly members: readonly string[];
  /** True where the marks are too many to draw: the count and a bar with its share of the tier stand for them. */
  readonly counted: boolean;
  /** Where "davon 14" goes: baseline of a line in the middle. */
  readonly part: {readonly x: number; readonly y: number; readonly size: number};
  /** The share bar of a counted block: its frame and the part of it that is filled, 0 to 1. */
  readonly bar?: Box & {readonly share: number};
}

/** As wide as the number of ties between a box and a block. */
export interface SceneRibbon {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly width: number;
  /** Closed outline. */
  readonly d: string;
  /** Middle line, for a part of the ribbon that is lit. */
  readonly spine: string;
  readonly edgeIds: readonly string[];
}

/** Marks too many for elements of their own, as typed arrays that go from a worker to the page without a copy. */
export interface PointCloud {
  readonly ids: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly slot: Uint8Array;
  readonly tier: Uint8Array;
  /** 1 for a committee or programme, 0 for a partner. */
  readonly isBox: Uint8Array;
  /** Index into `LIFE_STATES`. */
  readonly state: Uint8Array;
  /** Two indices for each tie. */
  readonly ends: Uint32Array;
  readonly tieIds: readonly string[];
  readonly tieState: Uint8Array;
  /** 1 for a tie with a verb, and an arrow at its second end. */
  readonly isTyped: Uint8Array;
}

/** More marks than this are not drawn one by one: laid out freely they are points for a canvas, in blocks they are counted. */
export const MOST_MARKS = 1500;

/** More marks than this are not written one by one into a file: programs would take minutes to open it. */
export const MOST_IN_FILE = 5000;

export const LIFE_STATES: readonly LifeState[] = ['planned', 'active', 'paused', 'ending', 'ended'];

export interface Scene {
  readonly layout: 'bands' | 'rings' | 'free' | 'ego';
  readonly width: number;
  readonly height: number;
  /** Width of the column with the tiers' names; 0 where names stand on top of the bands. */
  readonly labelColumn: number;
  /** The least width at which the same drawing can be had; absent where it is the scene's own. */
  readonly least?: number;
  readonly bands: readonly SceneBand[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly blocks: readonly SceneBlock[];
  readonly ribbons: readonly SceneRibbon[];
  /** Only in the ego view: fellow members as small seats in the boxes, each with the id of its record. */
  readonly seats?: readonly SceneNode[];
  /** Only in rings, from the middle outwards; there are no bands then. */
  readonly rings?: readonly SceneRing[];
  /** Ids of the tiers, the uppermost first, in layouts without bands. */
  readonly tiers?: readonly string[];
  /** Only in free, beyond 1,500 marks: stands in for `nodes` and `edges`. */
  readonly points?: PointCloud;
}

/** How a record or tie differs from another day: only on the shown one, only on the other, in another form, in another role. */
export type ChangeSign = 'new' | 'gone' | 'carried' | 'role';

/** What a person has chosen or points at; decides tones and widths, never positions. */
export interface Emphasis {
  readonly selected?: ReadonlySet<string>;
  /** Lit besides the selected: their neighbours. */
  readonly lit?: ReadonlySet<string>;
  readonly litEdges?: ReadonlySet<string>;
  /** True: what is neither selected nor lit is faded. */
  readonly fade?: boolean;
  /** Records and ties that are faded whatever else is: a filter has left them out. */
  readonly off?: ReadonlySet<string>;
  readonly offEdges?: ReadonlySet<string>;
  readonly hover?: string;
  readonly focus?: string;
  /** What is told of as changed, records and ties by id. */
  readonly changed?: ReadonlyMap<string, ChangeSign>;
}
