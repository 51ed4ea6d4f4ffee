/** How sheets and the list behind them are printed, by the command and from a widget. */
import type {Sheet} from '../paper/sheet.js';
import {sheetStyles} from '../paper/sheet-styles.js';
import {wallRulesOfAll} from '../paper/wall-rules.js';

/** Makes the sheets of one page differ. */
export const sheetId = (index: number): string => `koko-sheet-${index + 1}`;

/** Everything that sheets on one page need, and the list behind them. */
export const printStyles = (sheets: readonly Sheet[], isBlack: boolean): string =>
  [
    pageStyles(sheets),
    LIST,
    sheetStyles(isBlack),
    wallRulesOfAll(
      sheets,
      sheets.map((_, k) => sheetId(k)),
    ),
  ].join('\n');

/** Sheets without a margin of the browser's, in the size of their paper; lists on A4. */
function pageStyles([sheet]: readonly Sheet[]): string {
  const {width = 210, height = 297} = sheet?.page ?? {};
  return `@page{size:${width}mm ${height}mm;margin:0}
@page list{size:210mm 297mm;margin:16mm 18mm}
html{background:#fff;color:#000}
body{margin:0}
.sheet{page-break-after:always;break-after:page;width:${width}mm;height:${height}mm;overflow:hidden}
.sheet:last-child{page-break-after:auto;break-after:auto}
.sheet>svg{display:block;width:100%;height:100%}
.list{page:list}`;
}

const LIST = `.list{font:10.5pt/1.4 Inter,"Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif}
.list h1,.list h2{margin:0 0 .4em;font-size:1.7em;line-height:1.2}
.list h3{margin:1.2em 0 .3em;font-size:1.25em}
.list h4{margin:1em 0 .3em;font-size:1em}
.list p,.list ul{margin:.3em 0;padding:0}
.list li{margin-left:1.1em}
.list table{width:100%;border-collapse:collapse;margin:.2em 0 .8em}
.list caption{display:none}
.list th,.list td{padding:.18em .8em .18em 0;border-bottom:1px solid #999;font-weight:400;text-align:left;vertical-align:top}
.list thead th{color:#444;font-size:.85em}
.list tr,.list li,.list h2,.list h3,.list h4{break-inside:avoid}
.list h2,.list h3,.list h4{break-after:avoid}
@media screen{body{background:#ddd}.sheet{margin:1em auto;background:#fff;box-shadow:none}.list{max-width:44em;margin:1em auto;padding:2em;background:#fff}}`;
