/** How the picture is laid out at a width: what it is drawn for, what is seen of it, and where the panel stands. */
import type {Scene} from '../../network/types.js';
import type {Extent} from './viewport.js';

/** Below this many em, one record's surroundings are drawn instead of everything. */
export const NARROW_EM = 34;
/** From this many em on, the panel stands beside the picture. */
export const WIDE_EM = 60;
/** Width of the panel beside the picture, with its edge. */
export const PANEL_EM = 21.5;
/** The whole network in a narrow place is drawn at this width and moved about. */
const WHOLE_EM = 48;
/** A picture wider than its place is shown smaller down to this scale; below, it is moved about. */
const LEAST_SCALE = 0.8;

export interface Place {
  readonly isNarrow: boolean;
  /** Inner width of the stage, px. */
  readonly width: number;
  /** What the panel leaves of it; all of it where the panel stands below. */
  readonly beside: number;
}

/** How the widget is laid out at a width. */
export function placeFor(outer: number, em: number): Place {
  const width = outer - 2;
  const isWide = outer >= WIDE_EM * em;
  return {
    isNarrow: outer < NARROW_EM * em,
    width,
    beside: isWide ? width - Math.round(PANEL_EM * em) : width,
  };
}

/** Width to lay the picture out for. */
export const sceneWidth = ({isNarrow, width}: Place, em: number, isWhole: boolean): number =>
  isNarrow && isWhole ? Math.max(width, WHOLE_EM * em) : width;

/** Whether a picture makes room for the panel at its side. */
export const canStandBeside = (scene: Scene, {width, beside}: Place): boolean =>
  beside < width && (scene.layout !== 'bands' || scene.width <= width + 1);

/** Bands that would get more than so many times higher beside the panel, and higher than wide, stay as they are. */
const MOST_HIGHER = 1.35;
const HIGH = 1.15;

/** Whether a picture laid out for the narrower place is worth it that everything moves. */
export const isWorthMoving = (closer: Scene, scene: Scene, {beside}: Place): boolean =>
  scene.layout !== 'bands' ||
  (closer.width <= beside + 1 &&
    closer.height <= Math.max(MOST_HIGHER * scene.height, HIGH * closer.width));

/** Beside the panel a picture that stays as it is must show this share of its width; else the panel stands below. */
const LEAST_SHOWN = 0.7;

export const showsEnough = ({width, beside}: Place): boolean => beside >= LEAST_SHOWN * width;

/** Share of its width, and least and greatest height of a picture of points, px. */
const POINTS = {share: 0.62, least: 380, most: 760} as const;

/** What is seen of a scene: all of it, smaller where that is readable; else its whole height, and a part of its width. */
export function stageOf(scene: Scene, width: number): Extent {
  if (scene.points) {
    const height = Math.min(Math.max(width * POINTS.share, POINTS.least), POINTS.most);
    return {width, height: Math.round(height)};
  }
  if (scene.width <= width + 1) return {width: scene.width, height: scene.height};
  const scale = width / scene.width;
  return {width, height: scene.height * (scale < LEAST_SCALE ? 1 : scale)};
}

/** A part of a scene at its own size. */
export const windowOf = ({height}: Scene, width: number): Extent => ({width, height});

/** Whether a part of the scene's width is out of sight at first. */
export const isWindow = (scene: Scene, stage: Extent): boolean =>
  scene.points === undefined && stage.width < scene.width - 1 && stage.height === scene.height;
