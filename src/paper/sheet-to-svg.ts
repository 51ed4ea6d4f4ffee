/** Paints a sheet: real text, one group for each part, the picture with its own coordinates. */
import {tintStep} from '../network/paint/colors.js';
import {paintLines} from '../network/paint/paint-text.js';
import {sceneToSvg} from '../network/paint/scene-to-svg.js';
import {classes, node, textNode, type SvgNode} from '../network/paint/svg-node.js';
import {stagePicture, type StagePicture} from '../stage/stage-picture.js';
import {SAMPLE} from './legend-block.js';
import {legendSample} from './legend-sample.js';
import type {Sheet} from './sheet.js';
import {sheetStyles} from './sheet-styles.js';
import {rounded} from './text-block.js';
import {wallRules} from './wall-rules.js';

export interface SheetPaintOptions {
  /** Black and greys instead of colours. */
  readonly isBlack?: boolean;
  /** False where the style sheet comes by another way. */
  readonly hasStyles?: boolean;
  /** Makes the ids of clip paths unique where several sheets stand on one page. */
  readonly uid?: string;
}

export function sheetToSvg(sheet: Sheet, options: SheetPaintOptions = {}): SvgNode {
  const {page, height, content} = sheet;
  const {isBlack = false, hasStyles = true, uid = 'koko'} = options;
  const unit = page.unit === 'mm' ? 'mm' : '';
  const attrs = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: classes('koko-sheet', sheet.wall && 'step', sheet.wall && uid),
    viewBox: `0 0 ${page.width} ${height}`,
    width: `${page.width}${unit}`,
    height: `${height}${unit}`,
    lang: content.lang,
    role: 'img',
    'aria-label': content.title,
  };
  return node('svg', 'sheet', attrs, [
    textNode('title', 'name', {}, content.title),
    ...(content.note === undefined ? [] : [textNode('desc', 'note', {}, content.note)]),
    ...(hasStyles ? [textNode('style', 'style', {}, sheetStyles(isBlack) + wallRules(sheet))] : []),
    node('rect', 'page', {class: 'page', width: page.width, height}),
    ...(sheet.isWordsOnly
      ? []
      : [sheet.wall ? wallPicture(sheet, sheet.wall, uid) : picture(sheet, uid)]),
    ...texts(sheet),
    ...samples(sheet),
    rule(sheet),
    ...code(sheet),
  ]);
}

function picture(sheet: Sheet, uid: string): SvgNode {
  const {page, content, picture} = sheet;
  const {scene, x, y, scale, room} = picture;
  const {emphasis, names, ofWhich} = content;
  const {children} = sceneToSvg(scene, {emphasis, names, ofWhich, uid});
  const own = node(
    'g',
    'network',
    {
      class: `koko-net ${scene.layout}`,
      transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${exact(scale)})`}`,
    },
    [...restOf(sheet), ...children],
  );
  const isFramed = scene.bands.length > 0;
  const outline = node('rect', 'outline', {
    class: 'outline',
    ...room,
    x,
    width: rounded(scene.width * scale),
    'stroke-width': rounded(page.em * 0.06),
  });
  return node('g', 'picture', {class: 'picture'}, isFramed ? [own, outline] : [own]);
}

function wallPicture({picture, page}: Sheet, wall: StagePicture, uid: string): SvgNode {
  const {room, scale, x, y} = picture;
  const width = rounded(page.em * 0.06);
  return node('g', 'wall', {class: 'on-paper'}, [
    node('g', 'shown', {transform: `translate(${x} ${y}) scale(${exact(scale)})`}, [
      stagePicture(wall, uid),
    ]),
    node('rect', 'outline', {class: 'outline', ...room, 'stroke-width': width}),
  ]);
}

/** The last band goes on to the end of its room, px of the scene. */
function restOf({picture, content}: Sheet): SvgNode[] {
  const {scene, y, scale, room} = picture;
  const {width, height, labelColumn, bands} = scene;
  const more = rounded((room.y + room.height - y) / scale - height);
  if (bands.length === 0 || more <= 0) return [];
  const name = `ground tint-${tintStep(bands.length - 1, content.graph.tiers.length)}`;
  const ground = node('rect', 'rest', {class: name, y: height, width, height: more});
  const d = `M${labelColumn} ${height}v${more}`;
  const edge = node('path', 'rest edge', {class: 'column-edge', d});
  return labelColumn > 0 ? [ground, edge] : [ground];
}

const texts = ({texts}: Sheet): SvgNode[] =>
  texts
    .filter(({lines}) => lines.length > 0)
    .map(({part, lines}) => node('g', part, {class: part}, paintLines(lines)));

/** px of the picture for a sample, which is drawn 27.2 wide. */
const SAMPLE_PX = 27.2;

function samples({samples, page}: Sheet): SvgNode[] {
  const scale = exact((SAMPLE * page.em) / SAMPLE_PX);
  const each = samples.map(({item, x, y}, k) =>
    node('g', String(k), {transform: `translate(${x} ${y}) scale(${scale})`}, legendSample(item)),
  );
  return [
    node('g', 'samples', {class: classes('koko-net', 'samples'), 'aria-hidden': 'true'}, each),
  ];
}

const rule = ({page: {margin, width, em}, foot}: Sheet): SvgNode =>
  node('path', 'rule', {
    class: 'rule',
    d: `M${margin} ${foot}H${rounded(width - margin)}`,
    'stroke-width': rounded(em * 0.08),
  });

function code({code}: Sheet): SvgNode[] {
  if (!code) return [];
  const {qr, box} = code;
  const scale = exact(box.width / qr.size);
  return [
    node('g', 'code', {class: 'code', transform: `translate(${box.x} ${box.y}) scale(${scale})`}, [
      node('rect', 'light', {class: 'light', width: qr.size, height: qr.size}),
      node('path', 'dark', {class: 'dark', d: qr.path}),
    ]),
  ];
}

/** A hundredth of a pixel at the far end of a large picture. */
const exact = (scale: number): number => Math.round(scale * 1e6) / 1e6;
