/** How much room a box, a sign with its name, or a unit block takes. */
import {balanceLabel, breakLabel, type BrokenLabel} from '../text/break-label.js';
import type {GraphNode, TextLine} from '../types.js';
import type {BlockContent, Item} from './item.js';
import {LINE_HEIGHT, WEIGHT, type Metrics} from './metrics.js';

export type Extent = Pick<Item, 'half' | 'above' | 'below' | 'lines' | 'labelWidth'>;

interface Style {
  readonly size: number;
  readonly weight: number;
  readonly tone?: TextLine['tone'];
}

/** Lines one below the other, centred on the anchor; `y` is the first baseline. */
function centred(lines: readonly string[], y: number, style: Style): TextLine[] {
  return lines.map((text, k) => ({
    text,
    x: 0,
    y: y + k * style.size * LINE_HEIGHT,
    size: style.size,
    weight: style.weight,
    anchor: 'middle',
    ...(style.tone ? {tone: style.tone} : {}),
  }));
}

function fit(text: string | undefined, width: number, style: Style, factor: number): BrokenLabel {
  if (text === undefined || text === '') return {lines: [], width: 0};
  return balanceLabel(text, {width, factor, ...style});
}

/** Parts of a second line ("6 Mitglieder · zweimal im Jahr") get lines of their own where one does not hold them. */
function fitNote(
  text: string | undefined,
  width: number,
  style: Style,
  factor: number,
): BrokenLabel {
  const whole = fit(text, width, style, factor);
  const parts = text?.split(' · ') ?? [];
  if (whole.lines.length < 2 || parts.length < 2) return whole;
  const fitted = parts.map((part) => fit(part, width, style, factor));
  return {
    lines: fitted.flatMap((part) => part.lines),
    width: Math.max(...fitted.map((part) => part.width)),
  };
}

/** A committee or programme: name and second line in the middle of a box, in smaller type where boxes are many. */
export function sizeBox(node: GraphNode, most: number, isDense: boolean, m: Metrics): Extent {
  const scale = isDense ? 0.875 : 1;
  const name: Style = {size: m.text.box * scale, weight: WEIGHT.box};
  const note: Style = {
    size: m.text.note * (isDense ? 0.92 : 1),
    weight: WEIGHT.note,
    tone: 'text-2',
  };
  const label = fit(node.label, most, name, m.factor);
  const said = isDense ? node.note?.split(' · ')[0] : node.note;
  const second = fitNote(said, Math.max(most, label.width), note, m.factor);
  const width = Math.max(label.width, second.width, m.em * 2) + m.em * (isDense ? 0.9 : 1.8);
  const text = label.lines.length * name.size + second.lines.length * note.size;
  const height = text * LINE_HEIGHT + m.em * 1.4 * scale;
  const first = -height / 2 + m.em * 0.84 * scale + name.size * 0.78;
  const secondBase = first + (label.lines.length - 1) * name.size * LINE_HEIGHT;
  return {
    half: width / 2,
    above: height / 2,
    below: height / 2,
    labelWidth: Math.max(label.width, second.width),
    lines: [
      ...centred(label.lines, first, name),
      ...centred(second.lines, secondBase + note.size * LINE_HEIGHT + m.em * 0.1, note),
    ],
  };
}

/** A partner: the sign, and its name below. */
export function sizeSign(node: GraphNode, most: number, m: Metrics): Extent {
  const name: Style = {size: m.text.sign, weight: WEIGHT.sign};
  const note: Style = {size: m.text.small, weight: WEIGHT.note, tone: 'text-2'};
  // The name gets bold when it is chosen; its place must hold that too.
  const label = fit(node.label, most, {...name, weight: WEIGHT.box}, m.factor);
  const second = fitNote(node.note, Math.max(most, label.width), note, m.factor);
  const first = m.sign * 1.55 + name.size * 1.05;
  const last = first + (label.lines.length - 1) * name.size * LINE_HEIGHT;
  const noteFirst = last + note.size * 1.3;
  const bottom =
    second.lines.length > 0
      ? noteFirst + (second.lines.length - 1) * note.size * LINE_HEIGHT
      : last;
  const labelWidth = Math.max(label.width, second.width);
  return {
    half: Math.max(labelWidth / 2, m.sign * 1.75),
    above: m.sign * 1.75,
    below: bottom + name.size * 0.35,
    labelWidth,
    lines: [...centred(label.lines, first, name), ...centred(second.lines, noteFirst, note)],
  };
}

/** Columns of eight marks; of more where the block would be too wide. */
export function shapeBlock(block: BlockContent, rows: number): void {
  block.rows = block.counted ? 0 : Math.min(rows, block.members.length);
  block.columns = block.counted ? 0 : Math.ceil(block.members.length / rows);
}

/**
 * A unit block: marks or share bar, count, name, and a line for "davon 14".
 * @param tallest units in the tallest column of its row; all counts of a row stand at one height
 */
export function sizeBlock(block: BlockContent, tallest: number, m: Metrics): Extent {
  const count: Style = {size: m.text.count, weight: WEIGHT.count};
  const name: Style = {size: m.text.sign, weight: WEIGHT.sign};
  const marks = block.counted ? m.em * 6.5 : block.columns * m.unit;
  const height = block.counted ? m.em * 0.9 : tallest * m.unit;
  const number = m.formatCount(block.members.length);
  const label = fit(block.label, Math.max(marks, m.em * 4.6), name, m.factor);
  const figure = breakLabel(number, {width: 0, factor: m.factor, ...count});
  const base = height + m.em * 0.4 + count.size * 0.85;
  const first = base + name.size * 1.4;
  const part = first + (label.lines.length - 1) * name.size * LINE_HEIGHT + m.text.note * 1.35;
  return {
    half: Math.max(marks, label.width, figure.width, m.em * 3) / 2,
    above: m.em * 0.5,
    below: part + m.em * 0.35,
    labelWidth: 0,
    lines: [...centred([number], base, count), ...centred(label.lines, first, name)],
  };
}
