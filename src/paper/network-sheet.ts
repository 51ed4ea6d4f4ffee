/** The network of a feed on a sheet, and what is to be said where it is too small to read there. */
import type {Feed} from '../feed/types.js';
import {paperMessages} from '../i18n/paper.js';
import type {LayOut} from './fit-picture.js';
import {makeSheet} from './make-sheet.js';
import {LEAST_POINTS, nextPaper, pageOf, pictureOf, type Paper} from './page.js';
import type {Sheet, SheetContent} from './sheet.js';
import {sheetContent, type SheetWish} from './sheet-content.js';

export interface PaperWish extends SheetWish {
  /** Without one, a picture of its own, px. */
  readonly paper?: Paper;
  readonly isPortrait?: boolean;
}

/** Width of a picture without a sheet, px: that of the network, without the margin around it. */
export const WIDTH = 1120;

export function networkSheet(feed: Feed, wish: PaperWish, layOut: LayOut): Promise<Sheet> {
  const {paper, isPortrait} = wish;
  const content = sheetContent(feed, wish);
  return paper === undefined
    ? pictureSheet(content, layOut)
    : makeSheet(pageOf(paper, isPortrait), content, layOut);
}

/** A page as wide as the picture in its natural size, and as high as all of it. */
export async function pictureSheet(content: SheetContent, layOut: LayOut): Promise<Sheet> {
  const scene = await layOut(content.graph, {...content.layout, width: WIDTH});
  return makeSheet(pictureOf(scene.width), content, () => scene);
}

export const isReadable = ({points = LEAST_POINTS}: Sheet): boolean => points >= LEAST_POINTS;

/** Undefined where everything can be read. */
export async function tooSmallSentence(
  sheet: Sheet,
  wish: PaperWish & {readonly paper: Paper},
  layOut: LayOut,
): Promise<string | undefined> {
  if (isReadable(sheet)) return undefined;
  const words = paperMessages(wish.lang);
  const larger = await nextReadable(sheet, wish, layOut);
  const turned = await makeSheet(pageOf(wish.paper, !wish.isPortrait), sheet.content, layOut);
  const turn = wish.isPortrait === true ? words.landscape : words.portrait;
  const said = formatPoints(sheet.points, wish.lang);
  return [
    words.tooSmall(wish.paper.toUpperCase(), said, formatPoints(LEAST_POINTS, wish.lang)),
    larger === undefined
      ? words.readableOnNone
      : words.readableOn(larger.toUpperCase(), isReadable(turned) ? turn : ''),
  ].join(' ');
}

async function nextReadable(
  {content}: Sheet,
  {paper, isPortrait}: PaperWish,
  layOut: LayOut,
): Promise<Paper | undefined> {
  for (let next = paper && nextPaper(paper); next; next = nextPaper(next)) {
    const larger = await makeSheet(pageOf(next, isPortrait), content, layOut);
    if (isReadable(larger)) return next;
  }
  return undefined;
}

export const formatPoints = (points: number | undefined, lang: string): string =>
  lang.startsWith('en') ? String(points ?? 0) : String(points ?? 0).replace('.', ',');
