/** Where the parts of a box or a sign stand when its centre is at an angle of a ring. */
import {balanceLabel} from '../text/break-label.js';
import {cosine, sine} from '../math/trig.js';
import type {Item} from '../layout/item.js';
import {LINE_HEIGHT, WEIGHT, type Metrics} from '../layout/metrics.js';
import {boxOfLines, placed} from '../scene/make-marks.js';
import type {Box, TextLine} from '../types.js';
import {around, placeAt, type Footprint} from './ring-item.js';

/** Radius of the white disc on the line, and of the sign in it, in em. */
export const DISC = 1.3;
export const IN_DISC = 0.7;

/** Share of a quarter turn around six o'clock where a name stands below its sign. */
const BELOW = -0.985;

type At = (angle: number, radius: number) => Footprint;

/** A committee: the box alone, its names are inside. */
export const boxFootprint =
  (item: Item): At =>
  (angle, radius) => {
    const [x, y] = placeAt(angle, radius);
    const mark = {
      x: x - item.half,
      y: y - item.above,
      width: 2 * item.half,
      height: item.above + item.below,
    };
    return {mark, names: [], lines: () => placed(item.lines, x, y)};
  };

const shifted = (box: Box, x: number, y: number): Box => ({...box, x: box.x + x, y: box.y + y});

/** A partner on an inner ring or in a corner: its name below. */
export function signFootprint(item: Item, m: Metrics): At {
  const name = boxOfLines(item.lines, m.factor);
  return (angle, radius) => {
    const [x, y] = placeAt(angle, radius);
    return {
      mark: around(x, y, m.sign * 1.3),
      names: name ? [shifted(name, x, y)] : [],
      lines: () => placed(item.lines, x, y),
    };
  };
}

export type Side = 'left' | 'right' | 'below' | 'above';

export function sideOf(angle: number): Side {
  if (cosine(angle) < BELOW) return 'below';
  return sine(angle) > 0 ? 'left' : 'right';
}

const ANCHORS: Readonly<Record<Side, TextLine['anchor']>> = {
  left: 'end',
  right: 'start',
  below: 'middle',
  above: 'middle',
};

/** A line of text without a place. */
export type Said = Omit<TextLine, 'x' | 'y' | 'anchor'>;

const heightOf = (said: readonly Said[]): number =>
  said.reduce((sum, {size}) => sum + size * LINE_HEIGHT, 0);

/** Lines of text one below the other beside a point. Above the middle they stand a little higher, below it lower. */
export function beside(
  said: readonly Said[],
  [x, y]: readonly [number, number],
  side: Side,
  lean: number,
): TextLine[] {
  const height = heightOf(said);
  const top = side === 'below' ? y : side === 'above' ? y - height : y - (height / 2) * (1 + lean);
  let bottom = top;
  return said.map((line) => {
    bottom += line.size * LINE_HEIGHT;
    return {...line, x, y: bottom - line.size * 0.3, anchor: ANCHORS[side]};
  });
}

/** The box of such lines, without making them. */
export function boxBeside(
  said: readonly Said[],
  factor: number,
): (at: readonly [number, number], side: Side, lean: number) => Box {
  const height = heightOf(said);
  const boxes = new Map<Side, Box>();
  return ([x, y], side, lean) => {
    const known =
      boxes.get(side) ?? boxOfLines(beside(said, [0, 0], side, 0), factor) ?? around(0, 0, 0);
    boxes.set(side, known);
    const isLevel = side === 'left' || side === 'right';
    return shifted(known, x, y - (isLevel ? (height / 2) * lean : 0));
  };
}

function namesOf(item: Item, width: number, m: Metrics): Said[] {
  const {node} = item;
  if (!node) return [];
  const size = m.text.sign;
  const style = {width, size, factor: m.factor, weight: WEIGHT.box};
  const label = balanceLabel(node.label, style);
  const note = node.note
    ? balanceLabel(node.note, {...style, size: m.text.small, weight: WEIGHT.note}).lines
    : [];
  return [
    ...label.lines.map((text): Said => ({text, size, weight: WEIGHT.sign})),
    ...note.map((text): Said => ({text, size: m.text.small, weight: WEIGHT.note, tone: 'text-2'})),
  ];
}

/** A partner at the table: its sign in a disc on the line, its name outside. */
export function tableFootprint(item: Item, width: number, m: Metrics): At {
  const said = namesOf(item, width, m);
  const bold = said.map((line) => (line.tone ? line : {...line, weight: WEIGHT.box}));
  const boxAt = boxBeside(bold, m.factor);
  return (angle, radius) => {
    const [x, y] = placeAt(angle, radius);
    const side = sideOf(angle);
    const away = m.em * (DISC + 0.3);
    const dx = side === 'left' ? -away : side === 'right' ? away : 0;
    const at = [x + dx, y + (side === 'below' ? away : 0)] as const;
    const lean = 0.75 * cosine(angle);
    return {
      mark: around(x, y, m.em * DISC),
      names: said.length > 0 ? [boxAt(at, side, lean)] : [],
      lines: () => placed(beside(said, at, side, lean), 0, 0),
    };
  };
}
