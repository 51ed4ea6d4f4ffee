/** The parts of the ego view, each as wide as it may be, measured from its upper left corner. */
import {shapeOf} from '../../signs/shapes.js';
import {LINE_HEIGHT, round, WEIGHT, type Metrics} from '../layout/metrics.js';
import {boxOfLines, rounded} from '../scene/make-marks.js';
import {breakLabel} from '../text/break-label.js';
import type {Box, GraphEdge, GraphNode, SceneNode, TextLine} from '../types.js';
import type {EgoEntry} from './ego-model.js';

/** What a part adds to the scene, once it is in its place. */
export interface Part {
  readonly nodes: readonly SceneNode[];
  readonly seats: readonly SceneNode[];
  readonly box: Box;
}

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly tone?: TextLine['tone'];
}

function block(
  lines: readonly string[],
  x: number,
  top: number,
  style: Style,
  anchor: TextLine['anchor'],
): TextLine[] {
  return lines.map((text, k) => ({
    text,
    x: round(x),
    y: round(top + style.size * 0.95 + k * style.size * LINE_HEIGHT),
    size: round(style.size),
    weight: style.weight,
    anchor,
    ...(style.tone ? {tone: style.tone} : {}),
  }));
}

const broken = (
  text: string | undefined,
  width: number,
  style: Style,
  m: Metrics,
): readonly string[] =>
  text === undefined || text === ''
    ? []
    : breakLabel(text, {
        width,
        limit: width,
        size: style.size,
        weight: style.weight,
        factor: m.factor,
        maxLines: MOST_LINES,
      }).lines;

/** Verbs of the ties to an entry, each once; with their subject where that is the one in the middle. */
const verbsOf = (edges: readonly GraphEdge[], ego: GraphNode): string | undefined => {
  const said = ({label, from, kind}: GraphEdge): string | undefined =>
    label !== undefined && from === ego.id && kind !== 'cooperates'
      ? `${ego.label} ${label}`
      : label;
  const verbs = [...new Set(edges.flatMap((edge) => said(edge) ?? []))];
  return verbs.length > 0 ? verbs.join(' · ') : undefined;
};

/** Names are told in full here: this is where one looks them up. */
const MOST_LINES = 12;

function mark(
  node: GraphNode,
  x: number,
  y: number,
  radius: number,
  text: readonly TextLine[],
  m: Metrics,
): SceneNode {
  const reach = radius * 1.3;
  const labelBox = boxOfLines(text, m.factor);
  return {
    id: node.id,
    form: 'sign',
    tier: node.tier,
    x: round(x),
    y: round(y),
    box: rounded({x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach}),
    shape: shapeOf(node.slot),
    slot: node.slot,
    radius: round(radius),
    group: node.group,
    state: node.state,
    label: node.label,
    lines: text,
    ...(labelBox ? {labelBox} : {}),
  };
}

const SEAT_ROWS = 2;

/** Small seats in a row; more than fit in two rows are counted. */
function seatRow(
  seats: readonly GraphNode[],
  ego: string,
  box: Box,
  top: number,
  m: Metrics,
): {marks: SceneNode[]; more: TextLine[]; height: number} {
  const pitch = m.em * 1.85;
  const inRow = Math.max(1, Math.floor((box.width - m.em) / pitch));
  const room = inRow * SEAT_ROWS;
  const first = [...seats].sort((a, b) => Number(b.id === ego) - Number(a.id === ego));
  const shown =
    seats.length <= room ? seats : seats.filter((seat) => first.slice(0, room - 1).includes(seat));
  const left = box.x + m.em * 1.65;
  const at = (k: number): readonly [number, number] => [
    left + (k % inRow) * pitch,
    top + m.em + Math.floor(k / inRow) * pitch,
  ];
  const marks = shown.map((seat, k) => mark(seat, ...at(k), m.em * 0.55, [], m));
  const rest = seats.length - shown.length;
  const [x, y] = at(shown.length);
  const style: Style = {size: m.text.note, weight: WEIGHT.tier, tone: 'text-2'};
  const more = rest > 0 ? block([`+${rest}`], x, y - style.size * 0.6, style, 'middle') : [];
  return {marks, more, height: Math.ceil((shown.length + (rest > 0 ? 1 : 0)) / inRow) * pitch};
}

/** A committee or programme as a box over the whole width, with the seats of its members. */
export function boxPart(
  entry: EgoEntry,
  ego: GraphNode,
  x: number,
  y: number,
  width: number,
  m: Metrics,
): Part {
  const {node} = entry;
  const name: Style = {size: m.text.box, weight: WEIGHT.box};
  const note: Style = {size: m.text.note, weight: WEIGHT.note, tone: 'text-2'};
  const inner = width - m.em * 2;
  const title = broken(node.label, inner, name, m);
  const second = broken(verbsOf(entry.edges, ego) ?? node.note, inner, note, m);
  const textTop = y + m.em * 0.7;
  const secondTop = textTop + title.length * name.size * LINE_HEIGHT + m.em * 0.1;
  const textBottom = secondTop + second.length * note.size * LINE_HEIGHT;
  const frame = {x, y, width, height: 0};
  const row =
    entry.seats.length > 0
      ? seatRow(entry.seats, ego.id, frame, textBottom + m.em * 0.25, m)
      : undefined;
  const bottom = row
    ? textBottom + m.em * 0.25 + row.height + m.em * 0.25
    : textBottom + m.em * 0.6;
  const lines = [
    ...block(title, x + m.em, textTop, name, 'start'),
    ...block(second, x + m.em, secondTop, note, 'start'),
    ...(row?.more ?? []),
  ];
  const box = rounded({...frame, height: bottom - y});
  const labelBox = boxOfLines(lines, m.factor);
  const scene: SceneNode = {
    id: node.id,
    form: 'box',
    tier: node.tier,
    x: round(x + width / 2),
    y: round((y + bottom) / 2),
    box,
    slot: 0,
    radius: round(m.em * 0.5),
    group: false,
    state: node.state,
    label: node.label,
    lines,
    ...(labelBox ? {labelBox} : {}),
  };
  return {nodes: [scene], seats: row?.marks ?? [], box};
}

/** A partner as a sign with its name to the right, and the verb below. */
export function signPart(
  node: GraphNode,
  edges: readonly GraphEdge[],
  ego: GraphNode,
  x: number,
  y: number,
  width: number,
  m: Metrics,
): Part {
  const name: Style = {size: m.text.sign, weight: WEIGHT.sign};
  const note: Style = {size: m.text.small, weight: WEIGHT.note, tone: 'text-2'};
  const indent = m.em * 2.4;
  const title = broken(node.label, width - indent, {...name, weight: WEIGHT.box}, m);
  const second = broken(verbsOf(edges, ego) ?? node.note, width - indent, note, m);
  const text = title.length * name.size * LINE_HEIGHT + second.length * note.size * LINE_HEIGHT;
  const height = Math.max(text, m.em * 1.7) + m.em * 0.5;
  const top = y + (height - text) / 2;
  const lines = [
    ...block(title, x + indent, top, name, 'start'),
    ...block(second, x + indent, top + title.length * name.size * LINE_HEIGHT, note, 'start'),
  ];
  const scene = mark(node, x + m.em * 1.1, y + height / 2, m.em * 0.62, lines, m);
  const end = (scene.labelBox?.x ?? x) + (scene.labelBox?.width ?? indent);
  return {
    nodes: [scene],
    seats: [],
    box: rounded({x, y, width: Math.min(width, end - x + m.em * 0.5), height}),
  };
}

/** The chosen partner, large, its name to the left: the tracks come down on it. */
export function egoSign(
  node: GraphNode,
  centre: number,
  left: number,
  y: number,
  m: Metrics,
): Part {
  const name: Style = {size: m.text.box, weight: WEIGHT.box};
  const width = centre - m.sign * 1.75 - m.em * 0.6 - left;
  const lines = broken(node.label, width, name, m);
  const height = Math.max(lines.length * name.size * LINE_HEIGHT, m.sign * 3.5);
  const top = y + (height - lines.length * name.size * LINE_HEIGHT) / 2;
  const placed = block(lines, centre - m.sign * 1.75 - m.em * 0.6, top, name, 'end');
  const scene = mark(node, centre, y + height / 2, m.sign, placed, m);
  return {nodes: [scene], seats: [], box: rounded({x: left, y, width: centre - left, height})};
}
