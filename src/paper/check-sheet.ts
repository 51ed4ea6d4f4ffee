/** What a sheet may never have: text over text, anything in the margin, anything in the room of the picture but the picture. */
import {checkScene} from '../network/check/check-scene.js';
import type {Box} from '../network/types.js';
import {SAMPLE} from './legend-block.js';
import type {Sheet} from './sheet.js';
import {boxOfLine} from './text-block.js';

interface Piece extends Box {
  readonly what: string;
}

/** Faults in words; none is the rule. */
export function checkSheet(sheet: Sheet): readonly string[] {
  const pieces = piecesOf(sheet);
  return [
    ...checkScene(sheet.picture.scene).map(({detail}) => detail),
    ...pieces.filter((piece) => !isInside(piece, sheet)).map(({what}) => `${what} in the margin`),
    ...overlaps([...pieces, {what: 'picture', ...sheet.picture.room}]),
    ...(isPictureInside(sheet) ? [] : ['picture outside its room']),
  ];
}

function piecesOf({texts, samples, code, page}: Sheet): Piece[] {
  const lines = texts.flatMap(({part, lines}) =>
    lines.map((line) => ({what: `${part} "${line.text}"`, ...boxOfLine(line)})),
  );
  const signs = samples.map(({item, x, y}) => ({
    what: `sample of "${item.label}"`,
    x,
    y: y - page.em * 0.6,
    width: SAMPLE * page.em,
    height: page.em * 1.2,
  }));
  return [...lines, ...signs, ...(code ? [{what: 'QR code', ...code.box}] : [])];
}

/** Rounding to hundredths. */
const TOUCH = 0.05;

function isInside({x, y, width, height}: Box, {page, height: end}: Sheet): boolean {
  const {margin} = page;
  const [right, bottom] = [page.width - margin + TOUCH, end - margin + TOUCH];
  return x >= margin - TOUCH && y >= margin - TOUCH && x + width <= right && y + height <= bottom;
}

function isPictureInside({picture: {scene, x, y, scale, room}}: Sheet): boolean {
  const most = room.width * 0.002;
  return (
    x >= room.x - most &&
    y >= room.y - most &&
    x + scene.width * scale <= room.x + room.width + most &&
    y + scene.height * scale <= room.y + room.height + most
  );
}

const meets = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOUCH &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > TOUCH;

const overlaps = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((a, k) =>
    pieces
      .slice(k + 1)
      .filter((b) => meets(a, b))
      .map((b) => `${a.what} × ${b.what}`),
  );
