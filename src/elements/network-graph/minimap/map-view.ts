/** A scene reduced to what a small map can show, and how the map says which part is seen: plain geometry. */
import type {Box, Scene} from '../../../network/types.js';
import {tintOf} from '../tint-of.js';
import type {Extent, Viewport} from '../viewport.js';

export interface MapGround {
  readonly tint: number;
  readonly box?: Box;
  readonly circle?: {readonly x: number; readonly y: number; readonly radius: number};
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  /** Bands from the top, or rings from the outside. */
  readonly grounds: readonly MapGround[];
  /** Path data: frames of committees and blocks. */
  readonly frames: string;
  /** Path data: a dot wherever there is a sign. */
  readonly dots: string;
}

/** Dots along the longer side of a map; two marks in the same place of it are one dot. */
const DOTS = 140;

export function mapView(scene: Scene): MapView {
  const {width, height, nodes, blocks} = scene;
  const boxes = nodes.filter(({form}) => form === 'box').map(({box}) => box);
  const counted = blocks.filter((block) => block.counted).map(({box}) => box);
  return {
    width,
    height,
    grounds: groundsOf(scene),
    frames: [...boxes, ...counted].map(framePath).join(''),
    dots: dotsPath(signsOf(scene), Math.max(width, height) / DOTS),
  };
}

function groundsOf({bands, rings = []}: Scene): readonly MapGround[] {
  const circles = rings.map(({x, y, edge, tier}) => ({
    tint: tintOf(tier, rings.length),
    circle: {x, y, radius: edge},
  }));
  const stripes = bands.map(({x, y, width, height, tier}) => ({
    tint: tintOf(tier, bands.length),
    box: {x, y, width, height},
  }));
  return [...circles.reverse(), ...stripes];
}

type Place = readonly [x: number, y: number];

function signsOf({nodes, points}: Scene): readonly Place[] {
  if (points) return points.ids.map((_, k): Place => [points.x[k] ?? 0, points.y[k] ?? 0]);
  return nodes.filter(({form}) => form !== 'box').map(({x, y}): Place => [x, y]);
}

const framePath = ({x, y, width, height}: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

function dotsPath(places: readonly Place[], side: number): string {
  const taken = new Set<string>();
  for (const [x, y] of places) taken.add(`${Math.floor(x / side)} ${Math.floor(y / side)}`);
  const length = tenth(side * 0.8);
  return [...taken]
    .map((cell) => {
      const [column = 0, row = 0] = cell.split(' ').map(Number);
      return `M${tenth(column * side)} ${tenth(row * side)}h${length}v${length}h${-length}z`;
    })
    .join('');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The part of the picture that is seen, within the picture. */
export function seenOf({x, y, scale}: Viewport, stage: Extent, picture: Extent): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const right = Math.min(picture.width, x + stage.width / scale);
  const bottom = Math.min(picture.height, y + stage.height / scale);
  return {
    x: tenth(left),
    y: tenth(top),
    width: tenth(Math.max(0, right - left)),
    height: tenth(Math.max(0, bottom - top)),
  };
}

/** Where the picture is meant by a place on the map, px from the page's corner. */
export const placeAt = (
  at: {readonly clientX: number; readonly clientY: number},
  map: {readonly left: number; readonly top: number; readonly width: number},
  picture: Extent,
): Place => {
  const scale = map.width / picture.width;
  return [(at.clientX - map.left) / scale, (at.clientY - map.top) / scale];
};

/** From the press to the middle of what is seen: it moves along as it was taken; a press beside it brings it there. */
export function gripOf([x, y]: Place, seen: Box): Place {
  const isInside =
    x >= seen.x && y >= seen.y && x <= seen.x + seen.width && y <= seen.y + seen.height;
  return isInside ? [seen.x + seen.width / 2 - x, seen.y + seen.height / 2 - y] : [0, 0];
}
