/** Lays a network out for a sheet: as large as its place lets it be, and never smaller than can be read if that can be helped. */
import type {Graph, LayoutOptions, Scene, TextLine} from '../network/types.js';
import {POINT, SMALLEST, type Page} from './page.js';

/** Lays out here or in a worker. */
export type LayOut = (graph: Graph, options: LayoutOptions) => Scene | Promise<Scene>;

export interface Fit {
  readonly scene: Scene;
  /** Units of the page for one px of the scene. */
  readonly scale: number;
}

export interface Room {
  readonly width: number;
  /** As high as the picture is, where it is absent. */
  readonly height?: number;
}

/** px of an em in the scene. */
const PX = 16;

/** Each size of text that is tried is so much smaller than the one before. */
const STEP = 0.94;

/** A network that does not fit is laid out for places so many times as wide, and drawn smaller. */
const WIDER = [1.25, 1.6, 2, 2.5];

export async function fitPicture(
  graph: Graph,
  options: Omit<LayoutOptions, 'width' | 'height' | 'em'>,
  {page, room, layOut}: {readonly page: Page; readonly room: Room; readonly layOut: LayOut},
): Promise<Fit> {
  const make = async (em: number, width = room.width): Promise<Fit> => {
    const inPx = (side: number): number => Math.floor((side * PX) / em);
    const height = room.height === undefined ? {} : {height: inPx(room.height)};
    const scene = await layOut(graph, {...options, width: inPx(width), ...height});
    return {scene, scale: em / PX};
  };
  const largest = await largestFitting(sizesOf(page), room, make);
  return largest ?? (await smaller(page.least, room, make));
}

type Make = (em: number, width?: number) => Promise<Fit>;

/** Largest first. */
function sizesOf({least, most}: Page): readonly number[] {
  const sizes: number[] = [];
  for (let em = most; em > least; em *= STEP) sizes.push(Math.round(em * 100) / 100);
  return [...sizes, least];
}

/** By halves: a smaller text leaves more room, so what fits once nearly always fits below, too. */
async function largestFitting(
  sizes: readonly number[],
  room: Room,
  make: Make,
): Promise<Fit | undefined> {
  let found: Fit | undefined;
  let [low, high] = [0, sizes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const fit = await make(sizes[middle] ?? 0);
    if (shrunkFor(fit, room) === 1) [found, high] = [fit, middle - 1];
    else low = middle + 1;
  }
  return found;
}

async function smaller(em: number, room: Room, make: Make): Promise<Fit> {
  let best = await shrunk(em, room, make);
  for (const factor of WIDER) {
    const fit = await shrunk(em, room, (own) => make(own, room.width * factor));
    if (fit.scale > best.scale) best = fit;
  }
  return filling(best, room, make);
}

async function shrunk(em: number, room: Room, make: Make): Promise<Fit> {
  const {scene, scale} = await make(em);
  return {scene, scale: scale * shrunkFor({scene, scale}, room)};
}

/** A picture that is as high as its room may have width to spare: laid out for it, tracks get more room. */
async function filling(fit: Fit, room: Room, make: Make): Promise<Fit> {
  if (fit.scene.width * fit.scale > room.width * 0.98) return fit;
  const wide = await make(fit.scale * PX);
  return shrunkFor(wide, room) === 1 ? wide : fit;
}

/** By which factor a picture must be made smaller; 1 where it fits. */
function shrunkFor({scene, scale}: Fit, {width, height = Infinity}: Room): number {
  const ratio = Math.min(width / (scene.width * scale), height / (scene.height * scale));
  // Widths are whole pixels of the scene.
  return ratio > 0.999 ? 1 : ratio;
}

/** The height of the smallest text, in points; for a sheet only. */
export const smallestPoints = ({scene, scale}: Fit): number =>
  Math.round(((smallestText(scene) * scale) / POINT) * 10) / 10;

function smallestText({nodes, bands, rings = [], edges, blocks}: Scene): number {
  const lines: readonly TextLine[] = [...nodes, ...bands, ...rings, ...blocks]
    .flatMap((part) => part.lines)
    .concat(edges.flatMap(({label}) => label?.lines ?? []));
  return lines.reduce((least, {size}) => Math.min(least, size), SMALLEST * PX * 2);
}
