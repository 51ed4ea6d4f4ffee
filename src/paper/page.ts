/** Pages to draw on: sheets of ISO 216 in millimetres, or a picture of its own in pixels. */

export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;

export type Paper = (typeof PAPERS)[number];

export interface Page {
  readonly unit: 'mm' | 'px';
  readonly width: number;
  /** Absent where the page is as high as its content. */
  readonly height?: number;
  readonly margin: number;
  /** One em of title, legend and sources. */
  readonly em: number;
  /** The least and the greatest em of the picture. */
  readonly least: number;
  readonly most: number;
}

/** Millimetres of a typographic point. */
export const POINT = 25.4 / 72;

/** Text of a sheet is never smaller, in points. */
export const LEAST_POINTS = 7;

/** The smallest text of a picture, in em of its text. */
export const SMALLEST = 0.75;

/** Short and long side, mm. */
const SIDES: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
};

/** On A4, mm: the smallest text, .75 em, is 7.02 points high. */
const EM = 3.3;

/** How much larger than on A4 title, legend and sources, and the margin are on the next sheet. */
const TEXT_GROWTH = 1.34;
const MARGIN_GROWTH = 1.28;

/** A picture's text is at most so many times as large as the text around it. */
const MOST = 1.35;

const MARGIN = 10;

/** Anything else is undefined. */
export const paperOf = (name: string | undefined): Paper | undefined =>
  PAPERS.find((paper) => paper === name?.toLowerCase());

/** The next larger sheet. */
export const nextPaper = (paper: Paper): Paper | undefined => PAPERS[PAPERS.indexOf(paper) + 1];

/** Width and height of a sheet, mm. */
export function sizeOf(paper: Paper, isPortrait = false): readonly [number, number] {
  const [short, long] = SIDES[paper];
  return isPortrait ? [short, long] : [long, short];
}

export function pageOf(paper: Paper, isPortrait = false): Page {
  const [width, height] = sizeOf(paper, isPortrait);
  const step = PAPERS.indexOf(paper);
  const em = rounded(EM * TEXT_GROWTH ** step);
  const margin = Math.round(MARGIN * MARGIN_GROWTH ** step);
  return {unit: 'mm', width, height, margin, em, least: EM, most: rounded(em * MOST)};
}

/** A file without a sheet, px: the picture as the page would draw it at this width. */
export function pictureOf(width: number): Page {
  const margin = 24;
  return {unit: 'px', width: width + 2 * margin, margin, em: 16, least: 16, most: 16};
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
