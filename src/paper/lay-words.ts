/** The words of a sheet: title and subtitle above the picture, running text and notes below it. */
import type {Page} from './page.js';
import type {PlacedText, SheetContent} from './sheet.js';
import {stacked, textBlock, type TextBlock} from './text-block.js';

/** In em. */
const SIZES = {title: 1.75, subtitle: 0.9375, body: 1, notes: 0.875} as const;

/** Running text is no wider than this, em. */
const WIDEST = 58;

export interface Part {
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

export function layHead(page: Page, {title, subtitle}: SheetContent): Part {
  const {margin, em, width} = page;
  const style = {x: margin, width: width - 2 * margin};
  const size = SIZES.title * em;
  const name = textBlock(title, {...style, y: margin - 0.15 * size, size, weight: 700});
  const y = margin + name.height;
  const small = SIZES.subtitle * em;
  const said = textBlock(subtitle, {...style, y, size: small, tone: 'text-2'});
  return {
    texts: [
      {part: 'title', lines: name.lines},
      {part: 'subtitle', lines: said.lines},
    ],
    height: name.height + said.height + 0.7 * em,
  };
}

/** @param y upper edge */
export function layBody(page: Page, {body, notes}: SheetContent, y: number): Part {
  const {margin, em, width} = page;
  const wide = Math.min(width - 2 * margin, WIDEST * em);
  const text = (part: 'body' | 'notes', from: number, all: readonly string[]): TextBlock =>
    stacked(all, {x: margin, y: from, width: wide, size: SIZES[part] * em});
  const said = text('body', y, body);
  const gap = said.height > 0 && notes.length > 0 ? 0.6 * em : 0;
  const noted = text('notes', y + said.height + gap, notes);
  return {
    texts: [
      {part: 'body', lines: said.lines},
      {part: 'notes', lines: noted.lines},
    ],
    height: said.height + gap + noted.height,
  };
}
