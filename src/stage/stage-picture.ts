/** What the wall shows of a step, as a tree: the part of the scene, and over it the names in a size for the last row. */
import {LINE_HEIGHT} from '../network/layout/metrics.js';
import {tintStep} from '../network/paint/colors.js';
import {boxAttrs as attrsOf, paintMark} from '../network/paint/paint-bands.js';
import {sceneToSvg} from '../network/paint/scene-to-svg.js';
import {isLit} from '../network/paint/states.js';
import {classes, node, textNode, type SvgNode} from '../network/paint/svg-node.js';
import {balanceLabel} from '../network/text/break-label.js';
import type {Box, Emphasis, Scene} from '../network/types.js';
import type {Camera} from './camera.js';
import {SIZE} from './format.js';
import {clamp, onWall} from './on-wall.js';
import {stageLabels, type StageLabel, type StageLabels} from './stage-labels.js';

export interface StagePicture {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly camera: Camera;
}

const boxAttrs = ({x, y, width, height}: Box): Record<string, number> =>
  attrsOf({x: round(x), y: round(y), width: round(width), height: round(height)});

const round = (value: number): number => Math.round(value * 10) / 10;

/** `viewBox` of the part that is seen. */
export const viewBoxOf = ({x, y, width, height}: Box): string =>
  [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');

/** Signs that are meant are drawn larger: from the last row form is all that is seen of them. */
const LARGER = 1.5;

/**
 * The picture in units of the wall, as large as its format leaves it beside the caption.
 *
 * @param uid makes the ids of clip paths unique on a page with several pictures
 */
export function stagePicture({scene, emphasis, camera}: StagePicture, uid: string): SvgNode {
  const {picture} = camera.format;
  const labels = stageLabels(scene, emphasis, camera);
  const onPlate = new Set(labels.plates.map(({id}) => id));
  const nodes = scene.nodes.filter(({id}) => !onPlate.has(id));
  const drawn = {...scene, nodes: nodes.map((one) => enlarged(one, emphasis))};
  const inner = sceneToSvg(drawn, {emphasis, uid});
  const part = {
    ...inner,
    key: 'part',
    attrs: {
      ...inner.attrs,
      class: `${inner.attrs.class ?? ''} part`,
      ...written({
        x: camera.left,
        y: 0,
        width: picture.width - camera.left,
        height: picture.height,
      }),
      viewBox: viewBoxOf(camera),
      preserveAspectRatio: 'xMidYMid slice',
    },
  };
  return node('g', 'picture', {class: 'picture'}, [
    ...(scene.labelColumn > 0 ? [tierGrounds(scene, camera)] : []),
    part,
    ...(scene.labelColumn > 0 ? [tierNames(scene, camera)] : []),
    ...(scene.rings ? [ringNames(scene, camera)] : []),
    namesOver(labels, emphasis),
  ]);
}

const written = (attrs: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, String(round(value))]));

function enlarged(one: Scene['nodes'][number], emphasis: Emphasis): Scene['nodes'][number] {
  if (one.form === 'box' || !isLit(one.id, emphasis)) return one;
  return {...one, radius: one.radius * (one.form === 'unit' ? 1.15 : LARGER)};
}

/** The grounds reach under the names of the tiers, and beside a picture that is narrower than the wall. */
function tierGrounds({bands}: Scene, camera: Camera): SvgNode {
  const {picture} = camera.format;
  const within = (y: number): number => clamp(y, 0, picture.height);
  const grounds = bands.flatMap((band, k) => {
    const on = onWall(band, camera);
    const top = k === 0 ? 0 : within(on.y);
    const bottom = k === bands.length - 1 ? picture.height : within(on.y + on.height);
    const box = {x: 0, y: top, width: picture.width, height: bottom - top};
    const ground = node('rect', band.id, {
      class: `ground tint-${tintStep(band.tier, bands.length)}`,
      ...boxAttrs(box),
    });
    const edge = node('path', `edge ${band.id}`, {
      class: 'band-edge',
      d: `M0 ${round(top)}h${picture.width}`,
    });
    return k === 0 || top === 0 ? [ground] : [ground, edge];
  });
  return node('g', 'grounds', {class: 'koko-net grounds', 'aria-hidden': 'true'}, grounds);
}

function tierNames({bands}: Scene, camera: Camera): SvgNode {
  const {format} = camera;
  const names = bands.flatMap((band) => {
    const {y, height} = onWall(band, camera);
    const top = Math.max(0, y);
    const seen = Math.min(format.picture.height, y + height) - top;
    return tierName(band, {top, seen, tiers: bands.length, column: format.column});
  });
  const edge = node('path', 'column', {
    class: 'column-edge',
    d: `M${format.column} 0v${format.picture.height}`,
  });
  return node('g', 'tiers', {class: 'koko-net'}, [...names, edge]);
}

/** Nothing where too little of the tier is seen for its name. */
function tierName(
  {id, label, tier}: Scene['bands'][number],
  {top, seen, tiers, column}: Record<'top' | 'seen' | 'tiers' | 'column', number>,
): SvgNode[] {
  const {lines} = balanceLabel(label, {
    width: column - 96,
    size: SIZE.tier,
    weight: 600,
    factor: 1.12,
    maxLines: 3,
    limit: column - 86,
  });
  const height = lines.length * SIZE.tier * LINE_HEIGHT;
  if (seen < height + 8) return [];
  const [x, y] = [34, top + Math.min(24, (seen - height) / 2)];
  return [
    node('g', id, {class: 'tier-plate'}, [
      paintMark(tier, {x, y, width: 32, height: 32}, tiers),
      ...textLines(lines, {x: 80, y, width: 0, height: 0}, SIZE.tier, 600, 'start', 'tier-name'),
    ]),
  ];
}

function ringNames({rings = []}: Scene, camera: Camera): SvgNode {
  const names = rings.map(({id, label, plate}) => {
    const on = onWall(plate, camera);
    const {lines, width} = balanceLabel(label, {width: 300, size: SIZE.tier, weight: 600});
    const height = lines.length * SIZE.tier * LINE_HEIGHT + 16;
    const box = {
      x: on.x + on.width / 2 - width / 2 - 18,
      y: Math.max(6, on.y + on.height / 2 - height / 2),
      width: width + 36,
      height,
    };
    return node('g', id, {class: 'ring-plate'}, [
      node('rect', 'plate', {class: 'plate', rx: 10, ...boxAttrs(box)}),
      ...textLines(
        lines,
        {...box, y: box.y + 8, height: height - 16},
        SIZE.tier,
        600,
        'middle',
        'tier-name',
      ),
    ]);
  });
  return node('g', 'rings', {class: 'koko-net'}, names);
}

/** Names and plates in the order in which they may hide lines: the lit ones last. */
function namesOver({plates, names, blocks}: StageLabels, emphasis: Emphasis): SvgNode {
  const isFaded = emphasis.fade === true;
  return node('g', 'names', {class: 'koko-net names-over'}, [
    ...blocks.map(({id, box, lines, size}) =>
      node('g', `block ${id}`, {class: classes('name-over', isFaded && 'faded')}, [
        ...textLines(lines, box, size, 500, 'middle', 'name'),
      ]),
    ),
    ...[...names].reverse().map((label) => nameOver(label)),
    ...[...plates].reverse().map((label) => plateOver(label, isFaded)),
  ]);
}

function nameOver({id, box, lines, size, isSelected, leader}: StageLabel): SvgNode {
  const line = leader?.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
  return node('g', `name ${id}`, {class: 'name-over'}, [
    ...(line ? [node('path', 'leader', {class: 'leader', d: `M${line}`})] : []),
    ...textLines(lines, box, size, isSelected ? 700 : 500, 'middle', 'name'),
  ]);
}

function plateOver(
  {id, box, lines, size, isLit, isSelected, node: own}: StageLabel,
  isFaded: boolean,
): SvgNode {
  const state = own.state === 'active' ? '' : own.state;
  const height = lines.length * size * LINE_HEIGHT;
  const inner = {...box, y: box.y + (box.height - height) / 2, height};
  return node(
    'g',
    `plate ${id}`,
    {
      class: classes(
        'box',
        state,
        isLit && 'lit',
        isSelected && 'selected',
        isFaded && !isLit && 'faded',
      ),
    },
    [
      node('rect', 'frame', {class: 'frame', rx: 12, ...boxAttrs(box)}),
      ...textLines(lines, inner, size, 650, 'middle', 'name'),
    ],
  );
}

function textLines(
  lines: readonly string[],
  box: Box,
  size: number,
  weight: number,
  anchor: 'start' | 'middle',
  name: string,
): SvgNode[] {
  const x = anchor === 'start' ? box.x : box.x + box.width / 2;
  return lines.map((line, k) =>
    textNode(
      'text',
      `${name}${k}`,
      {
        class: name,
        x: round(x),
        y: round(box.y + size * (0.98 + k * LINE_HEIGHT)),
        'font-size': size,
        'font-weight': weight,
        'text-anchor': anchor,
      },
      line,
    ),
  );
}
