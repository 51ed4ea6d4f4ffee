/** Puts a picture with its title, legend and sources on a page. */
import type {Box} from '../network/types.js';
import {fitPicture, smallestPoints, type Fit, type LayOut} from './fit-picture.js';
import {layFoot, type Foot} from './lay-foot.js';
import {layBody, layHead, type Part} from './lay-words.js';
import type {Page} from './page.js';
import type {Sheet, SheetContent} from './sheet.js';
import {rounded} from './text-block.js';

/** Between the parts of a sheet, em. */
const GAP = 0.9;

export async function makeSheet(page: Page, content: SheetContent, layOut: LayOut): Promise<Sheet> {
  const head = layHead(page, content);
  const first = await place(page, content, {head, layOut, hasRibbons: false});
  return first.picture.scene.ribbons.length > 0
    ? place(page, content, {head, layOut, hasRibbons: true})
    : first;
}

interface Placing {
  readonly head: Part;
  readonly layOut: LayOut;
  readonly hasRibbons: boolean;
}

async function place(
  page: Page,
  content: SheetContent,
  {head, layOut, hasRibbons}: Placing,
): Promise<Sheet> {
  const {margin, width, em, height: pageHeight} = page;
  const under = (y: number): {body: Part; foot: Foot} => {
    const body = layBody(page, content, y);
    const from = body.height > 0 ? y + body.height + GAP * em : y;
    return {body, foot: layFoot(page, content, {y: from, hasRibbons})};
  };
  const [{body, foot}, top] = [under(0), margin + head.height];
  const below = GAP * em + body.height + (body.height > 0 ? GAP * em : 0) + foot.height;
  const high = pageHeight === undefined ? undefined : pageHeight - margin - top - below;
  const room = {width: width - 2 * margin, height: high};
  const fit = await fitPicture(content.graph, content.layout, {page, room, layOut});
  const box = {
    x: margin,
    y: rounded(top),
    width: rounded(room.width),
    height: rounded(high ?? fit.scene.height * fit.scale),
  };
  const start = box.y + box.height + GAP * em;
  const last = under(start);
  return {
    page,
    height: rounded(pageHeight ?? start + last.body.height + last.foot.height + margin),
    content,
    picture: {...pictureIn(box, fit), room: box},
    texts: [...head.texts, ...last.body.texts, ...last.foot.texts],
    samples: last.foot.samples,
    ...(last.foot.code ? {code: last.foot.code} : {}),
    foot: rounded(start + (last.body.height > 0 ? last.body.height + GAP * em : 0)),
    ...(page.unit === 'mm' ? {points: smallestPoints(fit)} : {}),
  };
}

/** Bands hang from above, as they do on a screen; everything else stands in the middle of its room. */
function pictureIn(
  {x, y, width, height}: Box,
  {scene, scale}: Fit,
): Omit<Sheet['picture'], 'room'> {
  const [wide, high] = [scene.width * scale, scene.height * scale];
  const down = scene.layout === 'bands' ? 0 : (height - high) / 2;
  return {scene, x: rounded(x + (width - wide) / 2), y: rounded(y + down), scale};
}
