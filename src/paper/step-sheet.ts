/** A sheet of a handout: what the wall shows of a step, its text under it, legend and sources at the foot. */
import type {Box} from '../network/types.js';
import {SIZE, WIDE} from '../stage/format.js';
import type {StagePicture} from '../stage/stage-picture.js';
import {layFoot} from './lay-foot.js';
import {layBody, layHead} from './lay-words.js';
import {LEAST_POINTS, POINT, type Page} from './page.js';
import type {Sheet, SheetContent} from './sheet.js';
import {rounded} from './text-block.js';

/** Between the parts of a sheet, em. */
const GAP = 0.9;

/** On the narrowest sheet a picture may stand so near to its edge, mm; printers reach there. */
const EDGE = 5;

/** Millimetres for a px of the wall with which its smallest letters can just be read. */
const READABLE = (LEAST_POINTS * POINT * 1.001) / SIZE.least;

/** A picture never takes less of its sheet's width: what leaves it no more room does not fit. */
const LEAST_SHARE = 0.2;

/** The legend makes way where the picture would be too small to be read beside so many words. */
export function makeStepSheet(page: Page, content: SheetContent, wall: StagePicture): Sheet {
  const sheet = stepSheet(page, content, wall);
  const isReadable = sheet.points === undefined || sheet.points >= LEAST_POINTS;
  return isReadable ? sheet : stepSheet(page, {...content, legend: () => []}, wall);
}

function stepSheet(page: Page, content: SheetContent, wall: StagePicture): Sheet {
  const {margin, height: pageHeight, em} = page;
  const head = layHead(page, content);
  const top = margin + head.height;
  const hasRibbons = wall.scene.ribbons.length > 0;
  const [words, foot] = [layBody(page, content, 0), layFoot(page, content, {y: 0, hasRibbons})];
  const below = 2 * GAP * em + words.height + foot.height;
  const high = pageHeight === undefined ? Infinity : pageHeight - margin - top - below;
  const fitting = Math.max(0, Math.min(widest(page), high / WIDE.picture.height));
  const scale = Math.max((LEAST_SHARE * page.width) / WIDE.picture.width, fitting);
  const room = roomOf(page, top, scale);
  const body = layBody(page, content, room.y + room.height + GAP * em);
  const end = room.y + room.height + below + margin;
  const start = (pageHeight ?? end) - margin - foot.height;
  const last = layFoot(page, content, {y: start, hasRibbons});
  return {
    page,
    height: rounded(pageHeight ?? end),
    content,
    picture: {scene: wall.scene, x: room.x, y: room.y, scale, room},
    wall,
    texts: [...head.texts, ...body.texts, ...last.texts],
    samples: last.samples,
    ...(last.code ? {code: last.code} : {}),
    foot: rounded(start),
    ...(page.unit === 'mm' ? {points: Math.round((SIZE.least * fitting * 10) / POINT) / 10} : {}),
  };
}

/** As wide as the text, or wider where its names could not be read. */
function widest({unit, width, margin}: Page): number {
  const inside = (width - 2 * margin) / WIDE.picture.width;
  if (unit === 'px') return inside;
  return Math.max(inside, Math.min(READABLE, (width - 2 * EDGE) / WIDE.picture.width));
}

const roomOf = ({width}: Page, y: number, scale: number): Box => ({
  x: rounded((width - WIDE.picture.width * scale) / 2),
  y: rounded(y),
  width: rounded(WIDE.picture.width * scale),
  height: rounded(WIDE.picture.height * scale),
});
