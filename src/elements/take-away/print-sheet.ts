/** Prints a list by itself: a sheet to hang up, without the page around it. */
import {html, nothing, render, type CSSResult, type TemplateResult} from 'lit';
import type {Sheet, SheetEntry} from '../../export/index.js';
import {printStyles} from './print-styles.js';

/** What is printed by itself. */
export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly content: TemplateResult;
  readonly styles: CSSResult;
  /** Draws what no template can, before it is printed. */
  readonly prepare?: (page: Document) => void;
}

/** As `printPaper` does. */
export function printSheet(root: Element | DocumentFragment, sheet: Sheet, lang: string): boolean {
  return printPaper(root, sheetPaper(sheet, lang));
}

/** The frame with the sheet, not yet printed. */
export function openSheet(
  root: Element | DocumentFragment,
  sheet: Sheet,
  lang: string,
): HTMLIFrameElement {
  return openPaper(root, sheetPaper(sheet, lang));
}

/** Prints in a frame of its own, which goes when printing is over; false where a sandbox keeps that out of reach. */
export function printPaper(root: Element | DocumentFragment, paper: Paper): boolean {
  const frame = openPaper(root, paper);
  const {contentDocument, contentWindow: window} = frame;
  if (!contentDocument || !window) {
    frame.remove();
    return false;
  }
  window.addEventListener('afterprint', () => frame.remove());
  window.focus();
  window.print();
  return true;
}

/** The frame with the paper in it, not yet printed. */
export function openPaper(root: Element | DocumentFragment, paper: Paper): HTMLIFrameElement {
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const {contentDocument} = frame;
  if (contentDocument) draw(contentDocument, paper, getComputedStyle(frame).fontFamily);
  return frame;
}

function draw(page: Document, paper: Paper, font: string): void {
  const {title, lang, content, styles} = paper;
  page.title = title;
  page.documentElement.lang = lang;
  // The page's own font; set by script, which strict policies allow.
  page.documentElement.style.setProperty('font-family', font);
  const view = page.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    page.adoptedStyleSheets = [sheet];
  }
  render(content, page.body);
  paper.prepare?.(page);
}

function sheetPaper(sheet: Sheet, lang: string): Paper {
  return {title: sheet.title, lang, content: sheetView(sheet), styles: printStyles};
}

/** The sheet itself. */
export function sheetView({title, note, entries, foot}: Sheet): TemplateResult {
  return html`<main>
    <h1>${title}</h1>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <ol>
      ${entries.map(entryView)}
    </ol>
    <footer>${foot.map((line) => html`<p>${line}</p>`)}</footer>
  </main>`;
}

function entryView({title, facts}: SheetEntry): TemplateResult {
  const said = facts.filter(([, answer]) => answer !== '');
  return html`<li>
    <h2>${title}</h2>
    <dl>${said.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>
  </li>`;
}
