/** What is fetched when somebody saves or prints the network. */
import {html, unsafeCSS, type TemplateResult} from 'lit';
import {loadTexts} from '../../../i18n/lazy-messages.js';
import {paperMessages} from '../../../i18n/paper.js';
import {paintSvg} from '../../../network/paint/svg-dom.js';
import {networkBlocks, type NetworkBlock} from '../../../pages/network-blocks.js';
import {printStyles, sheetId} from '../../../pages/print-styles.js';
import {makeSheet} from '../../../paper/make-sheet.js';
import {tooSmallSentence} from '../../../paper/network-sheet.js';
import {pageOf, type Paper} from '../../../paper/page.js';
import {sheetToSvg} from '../../../paper/sheet-to-svg.js';
import type {Sheet} from '../../../paper/sheet.js';
import {MOST_MARKS} from '../../../network/types.js';
import {printPaper} from '../../take-away/print-sheet.js';
import {saveBlob, saveFile} from '../../take-away/save-file.js';
import {contentOf, exportPicture, pictureOf, type ExportRequest} from '../export-picture.js';
import {pngOf} from './png-of.js';

export {exportPicture} from '../export-picture.js';

export interface PrintWish {
  readonly paper: Paper;
  readonly isPortrait: boolean;
  readonly isBlack: boolean;
  /** Address for the QR code. */
  readonly url?: string;
}

/** @returns what came of it, in words */
export async function saveSvg(request: ExportRequest): Promise<string> {
  const text = await exportPicture(request);
  const name = `${paperMessages(request.view.lang).fileName}.svg`;
  saveFile(name, 'image/svg+xml', text);
  return paperMessages(request.view.lang).saved(name);
}

export async function makePng(request: ExportRequest, width?: number): Promise<Blob | undefined> {
  const sheet = await pictureOf(request);
  return pngOf(sheetToSvg(sheet), width ?? 2 * sheet.page.width);
}

/** @returns what came of it, in words */
export async function savePng(request: ExportRequest, width: number): Promise<string> {
  const png = await makePng(request, width);
  const words = paperMessages(request.view.lang);
  if (!png) return words.noPng;
  const name = `${words.fileName}.png`;
  saveBlob(name, png);
  return words.saved(name);
}

/** @returns what came of it, in words */
export async function printNetwork(
  root: Element | DocumentFragment,
  request: ExportRequest,
  wish: PrintWish,
): Promise<string> {
  const {lang} = request.view;
  await loadTexts(lang);
  const words = paperMessages(lang);
  const sheet = await sheetOf(request, wish);
  if (!printPaper(root, paperOf(sheet, request, wish))) return words.noPrint;
  const small = await tooSmallSentence(sheet, {...request.view, ...wish}, request.layOut);
  return small ?? words.printing;
}

/** The sheet to be printed. */
export function sheetOf(request: ExportRequest, wish: PrintWish): Promise<Sheet> {
  const {view, layout: wanted, layOut} = request;
  const graph = request.graph ?? view.index.graph;
  // On paper there is no canvas: so many marks stand in bands.
  const layout = wanted === 'free' && graph.nodes.length > MOST_MARKS ? 'bands' : wanted;
  const words = paperMessages(view.lang);
  const {url} = wish;
  const content = contentOf(request, {graph, layout, url, sheet: words.listFollows(1)});
  return makeSheet(pageOf(wish.paper, wish.isPortrait), content, layOut);
}

/** The page that is printed: the sheet, then the list. */
export function paperOf(
  sheet: Sheet,
  {view}: ExportRequest,
  {isBlack}: PrintWish,
): Parameters<typeof printPaper>[1] {
  const {lang, feed, day} = view;
  return {
    title: sheet.content.title,
    lang,
    content: html`<div class="sheet"><svg></svg></div>
      <main class="list">
        <h2>${paperMessages(lang).list}</h2>
        ${networkBlocks(feed, {lang, day}).map(blockTemplate)}
      </main>`,
    // Constants of our own: no text of anybody else's reaches them.
    styles: unsafeCSS(printStyles([sheet], isBlack)),
    prepare: (page) => {
      const svg = page.querySelector('svg');
      if (svg) paintSvg(svg, sheetToSvg(sheet, {isBlack, hasStyles: false, uid: sheetId(0)}));
    },
  };
}

function blockTemplate(block: NetworkBlock): TemplateResult {
  switch (block.type) {
    case 'heading':
      return block.below === 1 ? html`<h3>${block.text}</h3>` : html`<h4>${block.text}</h4>`;
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return html`<ul>${block.entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
    case 'table':
      return html`<table>
        <thead><tr>${block.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${block.rows.map(rowTemplate)}</tbody>
      </table>`;
  }
}

const rowTemplate = ([first = '', ...rest]: readonly string[]): TemplateResult =>
  html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;
