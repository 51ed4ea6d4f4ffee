/**
 * The wall's measures: everything on it is drawn for a board of 1,080 lines, or columns where it stands upright, and shown
 * as large as the screen allows.
 */

export interface Format {
  /** Names it in a class: "4x3". */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Height of the caption under the picture, at least. */
  readonly caption: number;
  /** Width of the column with the tiers' names. */
  readonly column: number;
  /** The room that picture and tier names share. */
  readonly picture: {readonly width: number; readonly height: number};
  /** Widths that are tried for bands, units of the scene at 16 to the em. */
  readonly tries: readonly number[];
}

type Measures = Omit<Format, 'id' | 'picture'>;

const format = (id: string, {width, height, caption, ...rest}: Measures): Format => {
  const picture = {width, height: height - caption};
  return {id, width, height, caption, picture, ...rest};
};

const TRIES = [960, 1120, 1280, 1440, 1760];

/** What files, speaker window and most projectors have. */
export const WIDE = format('16x9', {
  ...{width: 1920, height: 1080, caption: 214, column: 336},
  tries: TRIES,
});

export const FORMATS: readonly Format[] = [
  format('21x9', {
    ...{width: 2520, height: 1080, caption: 214, column: 336},
    tries: [1120, 1280, 1440, 1760, 2080],
  }),
  WIDE,
  format('16x10', {...{width: 1728, height: 1080, caption: 224, column: 320}, tries: TRIES}),
  format('4x3', {
    ...{width: 1440, height: 1080, caption: 256, column: 290},
    tries: [800, 960, 1120, 1280, 1440],
  }),
  format('3x4', {
    ...{width: 1080, height: 1440, caption: 380, column: 320},
    tries: [560, 680, 800, 960, 1120],
  }),
  format('9x16', {
    ...{width: 1080, height: 1920, caption: 420, column: 320},
    tries: [480, 560, 680, 800, 960],
  }),
];

/** The format whose proportions come nearest to those of a screen. */
export function formatFor(width: number, height: number): Format {
  const away = (one: Format): number =>
    Math.abs(Math.log((one.width * height) / (one.height * width)));
  return FORMATS.reduce((best, one) => (away(one) < away(best) ? one : best), WIDE);
}

/** Sizes of letters, none below 24. */
export const SIZE = {box: 30, sign: 26, tier: 28, least: 24} as const;
