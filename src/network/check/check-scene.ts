/**
 * What a drawing may never have: a name over a name, a line through a name or through somebody else's mark, an arrow on a
 * name, two tracks on one line, anything outside the picture, a mark outside its tier. Independent of the layout.
 */
import {textWidth} from '../text/measure.js';
import type {Box, Scene, SceneEdge, SceneNode, TextLine} from '../types.js';
import {flattenPath, type Point} from './flatten-path.js';
import {ringFaults} from './check-rings.js';

export type Rule = 'overlap' | 'line-through' | 'arrow-on-name' | 'merge' | 'outside' | 'tier';

export interface Violation {
  readonly rule: Rule;
  readonly ids: readonly string[];
  readonly detail: string;
}

interface Obstacle extends Box {
  readonly owner: string;
  readonly what: 'box' | 'sign' | 'unit' | 'name' | 'verb' | 'tier name' | 'count' | 'disc';
}

const ASCENT = 0.8;
const DESCENT = 0.22;

/** Two boxes may touch by this much, in px. */
const TOUCH = 0.6;

/** Two tracks nearer than this run along one line; that is a fault beyond this length. */
const NEAR = 1.5;
const MERGED = 2;

function boxOf(lines: readonly TextLine[]): Box | undefined {
  if (lines.length === 0) return undefined;
  const boxes = lines.map(({text, x, y, size, weight, anchor}) => {
    const width = textWidth(text, size, weight);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT};
  });
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.right)) - x,
    height: Math.max(...boxes.map((box) => box.bottom)) - y,
  };
}

const discBox = ({x, y}: SceneNode, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

function obstaclesOf(scene: Scene): Obstacle[] {
  const all: Obstacle[] = [];
  const add = (owner: string, what: Obstacle['what'], box: Box | undefined): void => {
    if (box) all.push({owner, what, x: box.x, y: box.y, width: box.width, height: box.height});
  };
  for (const node of scene.nodes) {
    add(node.id, node.form, node.box);
    if (node.form === 'sign') add(node.id, 'name', boxOf(node.lines));
    if (node.disc !== undefined) add(node.id, 'disc', discBox(node, node.disc));
  }
  for (const edge of scene.edges) if (edge.label) add(edge.id, 'verb', edge.label.box);
  for (const band of scene.bands) {
    add(`tier ${band.id}`, 'tier name', boxOf(band.lines));
    add(`tier ${band.id}`, 'tier name', band.mark);
  }
  for (const ring of scene.rings ?? []) add(`tier ${ring.id}`, 'tier name', ring.plate);
  for (const block of scene.blocks) add(block.id, 'count', boxOf(block.lines));
  return all;
}

const meets = (a: Box, b: Box, by: number): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > by &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > by;

function overlaps(obstacles: readonly Obstacle[]): Violation[] {
  const found: Violation[] = [];
  const sorted = [...obstacles].sort((a, b) => a.x - b.x);
  sorted.forEach((a, i) => {
    for (let k = i + 1; k < sorted.length; k += 1) {
      const b = sorted[k]!;
      if (b.x > a.x + a.width) break;
      if (a.owner === b.owner || !meets(a, b, TOUCH)) continue;
      found.push({
        rule: 'overlap',
        ids: [a.owner, b.owner],
        detail: `${a.what} ${a.owner} × ${b.what} ${b.owner}`,
      });
    }
  });
  return found;
}

/** Whether a straight piece of line enters a box (Liang and Barsky, 1984). */
function enters([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
  const [left, right] = [box.x + TOUCH, box.x + box.width - TOUCH];
  const [top, bottom] = [box.y + TOUCH, box.y + box.height - TOUCH];
  let from = 0;
  let to = 1;
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to;
}

/** Whether the bounding box of a line meets a box at all. */
function reaches(line: readonly Point[], box: Box, shift: number): boolean {
  const xs = line.map(([x]) => x + shift);
  const ys = line.map(([, y]) => y);
  return (
    Math.max(...xs) >= box.x &&
    Math.min(...xs) <= box.x + box.width &&
    Math.max(...ys) >= box.y &&
    Math.min(...ys) <= box.y + box.height
  );
}

function throughs(id: string, d: string, obstacles: readonly Obstacle[], shift = 0): Violation[] {
  const hit = new Set<Obstacle>();
  for (const line of flattenPath(d)) {
    const near = obstacles.filter((one) => reaches(line, one, shift));
    for (let k = 1; k < line.length; k += 1) {
      const [a, b] = [line[k - 1]!, line[k]!];
      for (const one of near) {
        if (enters([a[0] + shift, a[1]], [b[0] + shift, b[1]], one)) hit.add(one);
      }
    }
  }
  return [...hit].map((one) => ({
    rule: 'line-through',
    ids: [id, one.owner],
    detail: `${id} through ${one.what} ${one.owner}`,
  }));
}

/** A line on the table runs under the discs of those who sit there; a line may enter the corner of its own disc's box. */
function inTheWay(edge: SceneEdge, obstacles: readonly Obstacle[]): readonly Obstacle[] {
  if (edge.said === 'line') return obstacles.filter(({what}) => !ON_LINE.has(what));
  return obstacles.filter(
    ({what, owner}) => what !== 'disc' || (owner !== edge.from && owner !== edge.to),
  );
}

const ON_LINE: ReadonlySet<Obstacle['what']> = new Set(['disc', 'sign', 'box']);

function ribbonFaults(scene: Scene, obstacles: readonly Obstacle[]): Violation[] {
  return scene.ribbons.flatMap((ribbon) => {
    if (!scene.rings)
      return [-0.5, 0.5].flatMap((side) =>
        throughs(ribbon.id, ribbon.spine, obstacles, side * ribbon.width),
      );
    const others = obstacles.filter(({owner}) => owner !== ribbon.from);
    return [
      ...throughs(ribbon.id, ribbon.d, others),
      ...throughs(ribbon.id, ribbon.spine, obstacles),
    ];
  });
}

/** In the free layout more ties than this run straight; names stand on a halo over them. */
const MOST_CLEAR = 160;

function lineFaults(scene: Scene, obstacles: readonly Obstacle[]): Violation[] {
  if (scene.layout === 'free' && scene.edges.length > MOST_CLEAR) return [];
  return [
    ...scene.edges.flatMap((edge) => throughs(edge.id, edge.d, inTheWay(edge, obstacles))),
    ...ribbonFaults(scene, obstacles),
  ];
}

function arrowFaults(scene: Scene, obstacles: readonly Obstacle[]): Violation[] {
  return scene.edges.flatMap((edge) => {
    if (!edge.head) return [];
    const xs = edge.head.map(([x]) => x);
    const ys = edge.head.map(([, y]) => y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const head = {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
    return obstacles
      .filter((one) => meets(head, one, TOUCH))
      .map((one): Violation => ({
        rule: 'arrow-on-name',
        ids: [edge.id, one.owner],
        detail: `arrow of ${edge.id} on ${one.what} ${one.owner}`,
      }));
  });
}

interface Piece {
  readonly edge: SceneEdge;
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf(edge: SceneEdge): Piece[] {
  const pieces: Piece[] = [];
  for (let k = 1; k < edge.points.length; k += 1) {
    const [[x1, y1], [x2, y2]] = [edge.points[k - 1]!, edge.points[k]!];
    if (x1 === x2)
      pieces.push({edge, upright: true, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2)});
    else if (y1 === y2)
      pieces.push({edge, upright: false, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2)});
  }
  return pieces;
}

function merges(scene: Scene): Violation[] {
  const found: Violation[] = [];
  for (const upright of [true, false]) {
    const pieces = scene.edges
      .flatMap(piecesOf)
      .filter((piece) => piece.upright === upright)
      .sort((a, b) => a.at - b.at);
    pieces.forEach((a, i) => {
      for (let k = i + 1; k < pieces.length && pieces[k]!.at - a.at < NEAR; k += 1) {
        const b = pieces[k]!;
        if (a.edge === b.edge || Math.min(a.to, b.to) - Math.max(a.from, b.from) <= MERGED)
          continue;
        const where = `${upright ? 'x' : 'y'} ${a.at}`;
        found.push({
          rule: 'merge',
          ids: [a.edge.id, b.edge.id],
          detail: `${a.edge.id} and ${b.edge.id} at ${where}`,
        });
      }
    });
  }
  return found;
}

function outside(scene: Scene, obstacles: readonly Obstacle[]): Violation[] {
  const frame = {x: -TOUCH, y: -TOUCH, right: scene.width + TOUCH, bottom: scene.height + TOUCH};
  const isOut = (x: number, y: number): boolean =>
    !(x >= frame.x && x <= frame.right && y >= frame.y && y <= frame.bottom);
  const boxes = obstacles
    .filter(({x, y, width, height}) => isOut(x, y) || isOut(x + width, y + height))
    .map((one): Violation => ({
      rule: 'outside',
      ids: [one.owner],
      detail: `${one.what} ${one.owner} outside`,
    }));
  const lines = [...scene.edges, ...scene.ribbons]
    .filter(({d}) => flattenPath(d).some((line) => line.some(([x, y]) => isOut(x, y))))
    .map(({id}): Violation => ({rule: 'outside', ids: [id], detail: `${id} outside`}));
  return [...boxes, ...lines];
}

/** Marks, names and blocks beside the band of their tier. */
export function tierFaults(scene: Scene): Violation[] {
  const found: Violation[] = [];
  const place = (id: string, tier: number, box: Box | undefined): void => {
    const band = scene.bands.find((one) => one.tier === tier);
    if (
      !box ||
      (band && box.y >= band.y - TOUCH && box.y + box.height <= band.y + band.height + TOUCH)
    )
      return;
    found.push({rule: 'tier', ids: [id], detail: `${id} outside tier ${tier}`});
  };
  for (const node of scene.nodes) {
    place(node.id, node.tier, node.box);
    place(node.id, node.tier, boxOf(node.lines));
  }
  for (const block of scene.blocks) place(block.id, block.tier, boxOf(block.lines));
  return found;
}

/** All faults of a scene; none is the rule. */
export function checkScene(scene: Scene): readonly Violation[] {
  const obstacles = obstaclesOf(scene);
  return [
    ...overlaps(obstacles),
    ...lineFaults(scene, obstacles),
    ...(scene.layout === 'free' && scene.edges.length > MOST_CLEAR
      ? []
      : arrowFaults(scene, obstacles)),
    ...merges(scene),
    ...outside(scene, obstacles),
    ...(scene.rings ? ringFaults(scene, scene.rings) : []),
    ...(scene.bands.length > 0 ? tierFaults(scene) : []),
  ];
}
