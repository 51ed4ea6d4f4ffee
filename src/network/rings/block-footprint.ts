/** A category's partners on a ring: every one a mark, in columns that grow outwards, the count and the name outside. */
import type {Point} from '../curves/cubic.js';
import {areNear} from '../curves/obstacles.js';
import type {BlockContent} from '../layout/item.js';
import {WEIGHT, type Metrics} from '../layout/metrics.js';
import {cosine, sine} from '../math/trig.js';
import {placed} from '../scene/make-marks.js';
import {balanceLabel} from '../text/break-label.js';
import type {Box} from '../types.js';
import {meetsCircle} from './circle.js';
import {beside, boxBeside, sideOf, type Said, type Side} from './footprints.js';
import {around, COLUMN, hullOf, placeAt, rayAt, type Footprint} from './ring-item.js';

/** Half the side of a unit's box, in units' distances. */
export const UNIT_HALF = 0.34;

/** Width of a counted block's share bar, and its height, in em. */
const BAR = [6.5, 0.9] as const;

function wordsOf(block: BlockContent, m: Metrics): Said[] {
  const size = m.text.sign;
  const style = {width: m.em * 8, size, weight: WEIGHT.sign, factor: m.factor};
  const count = m.formatCount(block.members.length);
  return [
    {text: count, size: m.text.count, weight: WEIGHT.count},
    ...balanceLabel(block.label, style).lines.map((text): Said => ({
      text,
      size,
      weight: WEIGHT.sign,
    })),
  ];
}

/** How far outside of the ring the first row stands, in units' distances. */
const OUTSIDE = 0.95;

/** Centres of the units at such places of the block: row by row outwards from the ring. */
function unitsOf(
  block: BlockContent,
  angle: number,
  radius: number,
  m: Metrics,
): (places: readonly number[]) => readonly Point[] {
  const columns = Math.ceil(block.members.length / COLUMN);
  const step = m.unit / radius;
  const rays = [...Array(columns).keys()].map((column) =>
    rayAt(angle + ((columns - 1) / 2 - column) * step),
  );
  return (places) =>
    places.map((k) => rays[Math.floor(k / COLUMN)]!(radius + (OUTSIDE + (k % COLUMN)) * m.unit));
}

/** Places of the units at the rim of a block. */
function rimOf(count: number): readonly number[] {
  const lastColumn = Math.floor((count - 1) / COLUMN);
  return [...Array(count).keys()].filter((k) => {
    const [column, row] = [Math.floor(k / COLUMN), k % COLUMN];
    return row === 0 || row === COLUMN - 1 || column === 0 || column >= lastColumn - 1;
  });
}

type Words = (
  at: readonly [number, number],
  side: Side,
  lean: number,
) => Pick<Footprint, 'names' | 'lines' | 'part'>;

/** Count and name, with room below for one more line. */
function wordsAt(block: BlockContent, m: Metrics): Words {
  const said = wordsOf(block, m);
  const size = m.text.note;
  const boxAt = boxBeside([...said, {text: ' ', size, weight: WEIGHT.note}], m.factor);
  return (at, side, lean) => {
    const box = boxAt(at, side, lean);
    const whole = [...said, {text: ' ', size, weight: WEIGHT.note}];
    return {
      names: [box],
      lines: () => placed(beside(whole, at, side, lean), 0, 0).slice(0, -1),
      part: {x: box.x + box.width / 2, y: box.y + box.height - size * 0.28, size},
    };
  };
}

function drawnBlock(block: BlockContent, m: Metrics): (angle: number, radius: number) => Footprint {
  const words = wordsAt(block, m);
  const rows = Math.min(COLUMN, block.members.length);
  const places = block.members.map((_, k) => k);
  const atRim = rimOf(places.length);
  const innermost = places.filter((k) => k % COLUMN === 0);
  return (angle, radius) => {
    const centres = unitsOf(block, angle, radius, m);
    const rim = centres(atRim);
    const boxes = rim.map(([x, y]) => around(x, y, m.unit * UNIT_HALF));
    const before = (radius - m.em * 0.6) / radius;
    const inner = placeAt(angle, radius);
    const apron = centres(innermost)
      .map(([x, y]) => around(x * before, y * before, m.em * 0.35))
      .concat(around(inner[0] * before, inner[1] * before, m.em));
    const steep = Math.abs(sine(angle)) < 0.3;
    const side = steep ? (cosine(angle) > 0 ? 'above' : 'below') : sideOf(angle);
    let reach = radius + (OUTSIDE + rows) * m.unit;
    for (;;) {
      const said = words(placeAt(angle, reach), side, 0.75 * cosine(angle));
      const [name] = said.names;
      if (!name || !boxes.some((box) => areNear(box, name, m.em * 0.3)))
        return {mark: hullOf(boxes), ...said, units: () => centres(places), rim, apron};
      reach += m.em * 0.5;
    }
  };
}

function alignedIn(box: Box, width: number, side: Side): number {
  if (side === 'right') return box.x;
  return side === 'left' ? box.x + box.width - width : box.x + (box.width - width) / 2;
}

/** Count and name beside the ring, the share bar over them. */
function countedBlock(
  block: BlockContent,
  m: Metrics,
): (angle: number, radius: number) => Footprint {
  const words = wordsAt(block, m);
  const [width, height] = [m.em * BAR[0], m.em * BAR[1]];
  return (angle, radius) => {
    const steep = Math.abs(sine(angle)) < 0.3;
    const side = steep ? (cosine(angle) > 0 ? 'above' : 'below') : sideOf(angle);
    for (let reach = radius + m.em * 0.9; ; reach += m.em * 0.3) {
      const [x, y] = placeAt(angle, reach);
      const down = side === 'below' ? height + m.em * 0.2 : 0;
      const said = words([x, y + down], side, 0.75 * cosine(angle));
      const box = said.names[0] ?? around(x, y, 0);
      const mark = {
        x: alignedIn(box, width, side),
        y: box.y - height - m.em * 0.2,
        width,
        height,
      };
      if (!meetsCircle(mark, radius, m.em * 0.3) && !meetsCircle(box, radius, m.em * 0.3))
        return {mark, ...said};
    }
  };
}

export const blockFootprint = (
  block: BlockContent,
  m: Metrics,
): ((angle: number, radius: number) => Footprint) =>
  block.counted ? countedBlock(block, m) : drawnBlock(block, m);
