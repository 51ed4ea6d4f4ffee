/** One page to print: sheets with pictures first, then the network as a list. No script, nothing from elsewhere. */
import {svgToString} from '../network/paint/svg-string.js';
import {sheetToSvg} from '../paper/sheet-to-svg.js';
import type {Sheet} from '../paper/sheet.js';
import {h, lines, type Markup} from './markup.js';
import {printStyles, sheetId} from './print-styles.js';

export interface PrintView {
  readonly title: string;
  readonly lang: string;
  readonly sheets: readonly Sheet[];
  readonly isBlack?: boolean;
  /** HTML of ours; empty for none. */
  readonly list: string;
}

export function printView({title, lang, sheets, isBlack = false, list}: PrintView): string {
  const pictures = sheets.map((sheet, k) => ({
    html: `<div class="sheet">\n${pictureOf(sheet, {isBlack, uid: sheetId(k)})}</div>`,
  }));
  const styles = {html: printStyles(sheets, isBlack)};
  const head = lines(
    h('meta', {charset: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width'}),
    h('title', {}, title),
    h('style', {}, styles),
  );
  const listed: Markup[] = list === '' ? [] : [h('main', {class: 'list'}, {html: `\n${list}\n`})];
  const body = lines(...pictures, ...listed);
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${head.html}\n</head>\n<body>\n${body.html}\n</body>\n</html>\n`;
}

const pictureOf = (
  sheet: Sheet,
  options: {readonly isBlack: boolean; readonly uid: string},
): string => svgToString(sheetToSvg(sheet, {...options, hasStyles: false}));
