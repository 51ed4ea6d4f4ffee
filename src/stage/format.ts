/** The wall's measures: everything on it is drawn for 1,920 by 1,080 and shown as large as the screen allows. */

/** Width and height of the wall. */
export const WALL = {width: 1920, height: 1080} as const;

/** Height of the caption under the picture. */
export const CAPTION = 214;

/** Width of the column with the tiers' names. */
export const COLUMN = 336;

/** The room that picture and tier names share. */
export const PICTURE = {width: WALL.width, height: WALL.height - CAPTION} as const;

/** Sizes of letters, none below 24. */
export const SIZE = {box: 30, sign: 26, tier: 28, least: 24} as const;
