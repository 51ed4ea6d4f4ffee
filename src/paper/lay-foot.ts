/** Under the picture: legend, date, source and licence, the QR code, and what licences ask for. */
import {qrCode, type QrCode} from '../export/qr-code.js';
import type {Box} from '../network/types.js';
import {legendBlock, type PlacedSample} from './legend-block.js';
import type {Page} from './page.js';
import type {PlacedText, SheetContent} from './sheet.js';
import {NO_TEXT, rounded, stacked, textBlock, type TextBlock} from './text-block.js';

export interface Foot {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly samples: readonly PlacedSample[];
  readonly code?: {readonly qr: QrCode; readonly box: Box};
}

/** In em: width and height of a QR code, of the labels of facts, and of facts; between columns, above and below. */
const CODE = 8.6;
const LABEL = 4.4;
const FACTS = {share: 0.3, least: 16, most: 26};
const BETWEEN = 1.6;
const ABOVE = 0.7;

const [TEXT, SMALL] = [0.8125, 0.75];

/** @param y upper edge */
export function layFoot(
  page: Page,
  content: SheetContent,
  {y, hasRibbons}: {readonly y: number; readonly hasRibbons: boolean},
): Foot {
  const {em, margin} = page;
  const top = y + ABOVE * em;
  const qr = content.url === undefined ? undefined : qrCode(content.url);
  const columns = columnsOf(page, qr !== undefined);
  const legend = legendBlock(content.legend(hasRibbons), {
    x: margin,
    y: top,
    width: columns.legend,
    em,
  });
  const facts = factsBlock(content.facts, {
    x: columns.facts,
    y: top,
    width: columns.factsWidth,
    em,
  });
  const code = qr && {qr, box: codeBox(page, top)};
  const height = Math.max(legend.height, facts.height, code ? CODE * em : 0);
  const small = smallBlock(page, content.small, top + height + 0.5 * em);
  return {
    height: rounded(ABOVE * em + height + (small.height > 0 ? 0.5 * em + small.height : 0)),
    texts: [
      {part: 'legend', lines: legend.lines},
      {part: 'facts', lines: facts.lines},
      {part: 'small', lines: small.lines},
    ],
    samples: legend.samples,
    ...(code ? {code} : {}),
  };
}

interface Columns {
  readonly legend: number;
  readonly facts: number;
  readonly factsWidth: number;
}

function columnsOf({width, margin, em}: Page, hasCode: boolean): Columns {
  const whole = width - 2 * margin;
  const code = hasCode ? (CODE + BETWEEN) * em : 0;
  const wanted = (FACTS.share * whole) / em;
  const factsWidth = Math.min(Math.max(wanted, FACTS.least), FACTS.most) * em;
  const facts = width - margin - code - factsWidth;
  return {legend: facts - BETWEEN * em - margin, facts, factsWidth};
}

const codeBox = ({width, margin, em}: Page, top: number): Box => ({
  x: rounded(width - margin - CODE * em),
  y: rounded(top),
  width: rounded(CODE * em),
  height: rounded(CODE * em),
});

/** Names of facts in one column, what they are in the other. */
function factsBlock(
  facts: SheetContent['facts'],
  {
    x,
    y,
    width,
    em,
  }: {readonly x: number; readonly y: number; readonly width: number; readonly em: number},
): TextBlock {
  let block = NO_TEXT;
  for (const [label, value] of facts) {
    const style = {y: y + block.height, size: TEXT * em};
    const name = textBlock(label, {...style, x, width: LABEL * em, tone: 'text-2'});
    const said = textBlock(value, {...style, x: x + LABEL * em, width: width - LABEL * em});
    const lines = [...block.lines, ...name.lines, ...said.lines];
    block = {lines, height: block.height + Math.max(name.height, said.height) + 0.2 * em};
  }
  return block;
}

function smallBlock({width, margin, em}: Page, texts: readonly string[], y: number): TextBlock {
  const style = {
    x: margin,
    y,
    width: width - 2 * margin,
    size: SMALL * em,
    tone: 'text-2',
  } as const;
  return stacked(texts, style, 0.1 * em);
}
