/**
 * The surroundings of one node for narrow places: tier by tier from top to bottom, the tracks at the side, fellow
 * members as small seats. No shrunk picture of the whole.
 */
import {canonicalGraph} from '../layout/canonical-graph.js';
import {LINE_HEIGHT, metricsOf, round, WEIGHT, type Metrics} from '../layout/metrics.js';
import {rounded} from '../scene/make-marks.js';
import {mirrorScene} from '../scene/mirror.js';
import {breakLabel} from '../text/break-label.js';
import type {
  Graph,
  GraphTier,
  LayoutOptions,
  Scene,
  SceneBand,
  SceneBlock,
  SceneNode,
} from '../types.js';
import {egoModel, type EgoEntry, type EgoModel, type EgoTier} from './ego-model.js';
import {boxPart, egoSign, signPart, type Part} from './ego-parts.js';
import {byCategory, unitPart} from './ego-units.js';
import {egoTies, type Gutter, type Stop} from './ego-tracks.js';

/** More members than this in a tier are marks without names. */
const MOST_NAMED = 40;

/** Distance of two parts, in em. */
const GAP = 0.6;

interface Page {
  readonly bands: SceneBand[];
  readonly nodes: SceneNode[];
  readonly seats: SceneNode[];
  readonly stops: Stop[];
  readonly blocks: SceneBlock[];
  ego: SceneNode | undefined;
  y: number;
}

class EgoLayout {
  readonly #page: Page = {
    bands: [],
    nodes: [],
    seats: [],
    stops: [],
    blocks: [],
    ego: undefined,
    y: 0,
  };
  readonly #left: number;
  readonly #right: number;
  readonly #gutter: Gutter;

  constructor(
    readonly graph: Graph,
    readonly model: EgoModel,
    readonly width: number,
    readonly m: Metrics,
  ) {
    this.#gutter = gutterOf(model, width, m);
    this.#left = m.em * 0.75;
    this.#right = this.#gutter.left;
  }

  scene(): Scene {
    for (const tier of this.model.tiers) this.#band(tier);
    const {bands, nodes, seats, stops, blocks, ego, y} = this.#page;
    const ties = ego ? egoTies(stops, ego, this.#gutter, this.m) : {edges: [], ribbons: []};
    return {
      layout: 'ego',
      width: round(this.width),
      height: round(y),
      labelColumn: 0,
      bands,
      nodes,
      ...ties,
      blocks,
      seats,
    };
  }

  #band(tier: EgoTier): void {
    const {m} = this;
    const top = this.#page.y;
    const header = bandHeader(this.graph.tiers[tier.tier]!, top, this.#right - this.#left, m);
    this.#page.y = top + header.height;
    const isEmpty = tier.entries.length === 0 && tier.members.length === 0;
    for (const entry of tier.entries) this.#entry(entry);
    if (tier.members.length > 0) this.#members(tier);
    if (this.model.ego.tier === tier.tier) this.#ego();
    this.#page.y += isEmpty && this.model.ego.tier !== tier.tier ? 0 : m.em * 0.35;
    const y = round(top);
    this.#page.bands.push({
      tier: tier.tier,
      id: this.graph.tiers[tier.tier]!.id,
      label: this.graph.tiers[tier.tier]!.label,
      x: 0,
      y,
      width: round(this.width),
      height: round(round(this.#page.y) - y),
      lines: header.lines,
      mark: header.mark,
    });
  }

  #place(part: Part): void {
    this.#page.nodes.push(...part.nodes);
    this.#page.seats.push(...part.seats);
    this.#page.y = part.box.y + part.box.height + this.m.em * GAP;
  }

  #entry(entry: EgoEntry): void {
    const {y} = this.#page;
    const width = this.#right - this.#left;
    const part =
      entry.node.form === 'box'
        ? boxPart(entry, this.model.ego, this.#left, y, width, this.m)
        : signPart(
            entry.node,
            entry.edges,
            this.model.ego,
            this.#left,
            y,
            width - this.m.em * 0.5,
            this.m,
          );
    this.#place(part);
    this.#stop(entry.node.id, part.box, entry.edges, false);
  }

  #stop(id: string, box: Stop['box'], edges: Stop['edges'], isList: boolean): void {
    this.#page.stops.push({id, box, edges, isList, isBelow: this.#page.ego !== undefined});
  }

  #members(tier: EgoTier): void {
    const {y} = this.#page;
    const width = this.#right - this.#left - this.m.em * 0.5;
    if (tier.members.length > MOST_NAMED) this.#units(tier, width);
    else {
      for (const member of tier.members) {
        this.#place(signPart(member, [], this.model.ego, this.#left, this.#page.y, width, this.m));
        this.#page.y -= this.m.em * GAP;
      }
    }
    const box = rounded({x: this.#left, y, width, height: this.#page.y - y});
    this.#stop(`members ${tier.tier}`, box, tier.memberEdges, true);
    this.#page.y += this.m.em * 0.4;
  }

  /** Too many for names: a block of marks for each category. */
  #units(tier: EgoTier, width: number): void {
    byCategory(tier.members).forEach((members, k) => {
      const id = `koko-block-${tier.tier}-${k}`;
      const {block, nodes, bottom} = unitPart(
        id,
        tier.tier,
        members,
        this.#left,
        this.#page.y,
        width,
        this.m,
      );
      this.#page.blocks.push(block);
      this.#page.nodes.push(...nodes);
      this.#page.y = bottom;
    });
  }

  #ego(): void {
    const {ego} = this.model;
    const y = this.#page.y;
    const part =
      ego.form === 'box'
        ? boxPart(
            {node: ego, edges: [], seats: []},
            ego,
            this.#left,
            y,
            this.width - 2 * this.#left,
            this.m,
          )
        : egoSign(ego, this.#gutter.centre, this.#left, y + this.m.em * 0.6, this.m);
    this.#place(part);
    this.#page.ego = part.nodes[0];
  }
}

function gutterOf(model: EgoModel, width: number, m: Metrics): Gutter {
  const above = model.tiers.filter(({tier}) => tier <= model.ego.tier);
  const below = model.tiers.filter(({tier}) => tier > model.ego.tier);
  const lanes = (tiers: readonly EgoTier[]): number =>
    tiers.reduce(
      (sum, tier) =>
        sum +
        tier.entries.reduce((n, entry) => n + entry.edges.length, 0) +
        (tier.members.length > 0 ? 1 : 0),
      0,
    );
  const most = Math.max(lanes(above), lanes(below), 1);
  const step = Math.max(m.em * 0.25, Math.min(m.lane, (m.em * 7) / most));
  const half = Math.max(m.sign * 1.75, ((most - 1) * step) / 2);
  const centre = width - m.em * 0.75 - half;
  return {centre, step, left: centre - half - m.em * 1.1};
}

interface Header {
  readonly lines: SceneBand['lines'];
  readonly mark: SceneBand['mark'];
  readonly height: number;
}

/** Mark and name on top of a band. */
function bandHeader(tier: GraphTier, top: number, width: number, m: Metrics): Header {
  const size = m.text.tier;
  const x = m.em * 0.85;
  const name = breakLabel(tier.label, {
    width: width - m.em * 1.5,
    limit: width - m.em * 1.5,
    size,
    weight: WEIGHT.tier,
    factor: m.factor,
  });
  return {
    lines: name.lines.map((text, k) => ({
      text,
      x: round(x + m.em * 1.45),
      y: round(top + m.em * 1.55 + k * size * LINE_HEIGHT),
      size: round(size),
      weight: WEIGHT.tier,
      anchor: 'start',
    })),
    mark: {
      x: round(x),
      y: round(top + m.em * 0.78),
      width: round(m.em * 0.94),
      height: round(m.em * 0.94),
    },
    height: m.em * 2.2 + (name.lines.length - 1) * size * LINE_HEIGHT,
  };
}

const empty = (width: number): Scene => ({
  layout: 'ego',
  width,
  height: 0,
  labelColumn: 0,
  bands: [],
  nodes: [],
  edges: [],
  blocks: [],
  ribbons: [],
  seats: [],
});

/**
 * The surroundings of a node. Tracks run at the side; each typed tie has its verb in the text of its other end. An
 * unknown id gives an empty scene.
 */
export function egoScene(graph: Graph, id: string, options: LayoutOptions): Scene {
  const m = metricsOf(options);
  const width = Math.max(options.width, m.em * 14);
  const canonical = canonicalGraph(graph);
  const model = egoModel(canonical, id);
  if (!model) return empty(round(width));
  const scene = new EgoLayout(canonical, model, width, m).scene();
  return options.rtl === true ? mirrorScene(scene) : scene;
}
