/** Which part of a picture is shown, and how large: plain geometry, no page. */
import type {Box, Scene, SceneNode} from '../../network/types.js';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** `x`, `y`: upper left corner of what is shown, in units of the picture; `scale`: px for one unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A picture at its own size, from its upper left corner. */
export const WHOLE: Viewport = {x: 0, y: 0, scale: 1};

/** Largest scale: labels at four times their size. */
const LARGEST = 4;

/** The scale at which the whole picture is seen. */
export function fitScale(picture: Extent, stage: Extent): number {
  return Math.min(stage.width / picture.width, stage.height / picture.height);
}

/** The whole picture, in the middle. */
export function fitted(picture: Extent, stage: Extent): Viewport {
  return clamped({x: 0, y: 0, scale: fitScale(picture, stage)}, picture, stage);
}

export function isWhole(view: Viewport, picture: Extent, stage: Extent): boolean {
  return view.scale <= fitScale(picture, stage) * 1.001;
}

/** Nothing beyond the picture's edges is shown; what is smaller than the stage stands in the middle. */
export function clamped(view: Viewport, picture: Extent, stage: Extent): Viewport {
  const least = fitScale(picture, stage);
  const scale = Math.min(Math.max(view.scale, least), Math.max(LARGEST, least));
  return {
    x: clampAxis(view.x, picture.width, stage.width / scale),
    y: clampAxis(view.y, picture.height, stage.height / scale),
    scale,
  };
}

function clampAxis(at: number, whole: number, shown: number): number {
  return shown >= whole ? (whole - shown) / 2 : Math.min(Math.max(at, 0), whole - shown);
}

/** Changes the scale and keeps the point of the stage (px from its corner) where it is. */
export function zoomedAt(
  view: Viewport,
  factor: number,
  at: {readonly x: number; readonly y: number},
  picture: Extent,
  stage: Extent,
): Viewport {
  const {scale} = clamped({...view, scale: view.scale * factor}, picture, stage);
  const x = view.x + at.x / view.scale - at.x / scale;
  const y = view.y + at.y / view.scale - at.y / scale;
  return clamped({x, y, scale}, picture, stage);
}

/** Moves the picture by px of the stage, as a hand would. */
export function pannedBy(
  view: Viewport,
  dx: number,
  dy: number,
  picture: Extent,
  stage: Extent,
): Viewport {
  return clamped(
    {...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale},
    picture,
    stage,
  );
}

/** The least move that brings a box of the picture into view, with some room around it. */
export function showing(view: Viewport, box: Box, picture: Extent, stage: Extent): Viewport {
  const room = 16 / view.scale;
  return clamped(
    {
      ...view,
      x: showAxis(view.x, stage.width / view.scale, box.x - room, box.x + box.width + room),
      y: showAxis(view.y, stage.height / view.scale, box.y - room, box.y + box.height + room),
    },
    picture,
    stage,
  );
}

function showAxis(at: number, shown: number, low: number, high: number): number {
  if (low < at || high - low > shown) return low;
  return high > at + shown ? high - shown : at;
}

/** Puts the middle of a box into the middle of the stage. */
export function centredOn(box: Box, scale: number, picture: Extent, stage: Extent): Viewport {
  const x = box.x + box.width / 2 - stage.width / scale / 2;
  const y = box.y + box.height / 2 - stage.height / scale / 2;
  return clamped({x, y, scale}, picture, stage);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** For the `viewBox` attribute. */
export function viewBoxOf({x, y, scale}: Viewport, stage: Extent): string {
  return [x, y, stage.width / scale, stage.height / scale].map(rounded).join(' ');
}

/** Some way from one view to another, `share` from 0 to 1; the scale grows by equal factors. */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    scale: from.scale * (to.scale / from.scale) ** share,
  };
}

/** A mark and its name. */
export function withName({box, labelBox}: SceneNode): Box {
  if (!labelBox) return box;
  const [x, y] = [Math.min(box.x, labelBox.x), Math.min(box.y, labelBox.y)];
  const right = Math.max(box.x + box.width, labelBox.x + labelBox.width);
  const bottom = Math.max(box.y + box.height, labelBox.y + labelBox.height);
  return {x, y, width: right - x, height: bottom - y};
}

/**
 * What stands in the middle of a window at first: what is chosen, else the first mark of the uppermost tier. At the end of
 * a wide picture there may be nothing but ground.
 */
export function startBox({nodes, width}: Scene, centre: string | undefined): Box {
  const chosen = nodes.find(({id}) => id === centre);
  if (chosen) return withName(chosen);
  const [first] = nodes;
  return {x: first?.x ?? width / 2, y: 0, width: 0, height: 0};
}
