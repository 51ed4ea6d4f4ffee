/** Prints a list by itself: a sheet to hang up, without the page around it. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Sheet, SheetEntry} from '../../export/index.js';
import {printStyles} from './print-styles.js';

/** Prints in a frame of its own, which goes when printing is over. */
export function printSheet(root: Element | DocumentFragment, sheet: Sheet, lang: string): void {
  const frame = openSheet(root, sheet, lang);
  const {contentWindow: window} = frame;
  if (!window) return;
  window.addEventListener('afterprint', () => frame.remove());
  window.focus();
  window.print();
}

/** The frame with the sheet, not yet printed. */
export function openSheet(
  root: Element | DocumentFragment,
  sheet: Sheet,
  lang: string,
): HTMLIFrameElement {
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const {contentDocument: paper} = frame;
  if (paper) draw(paper, sheet, lang, getComputedStyle(frame).fontFamily);
  return frame;
}

function draw(paper: Document, sheet: Sheet, lang: string, font: string): void {
  paper.title = sheet.title;
  paper.documentElement.lang = lang;
  // The page's own font; set by script, which strict policies allow.
  paper.documentElement.style.setProperty('font-family', font);
  const view = paper.defaultView;
  if (view) {
    const styles = new view.CSSStyleSheet();
    styles.replaceSync(printStyles.cssText);
    paper.adoptedStyleSheets = [styles];
  }
  render(sheetView(sheet), paper.body);
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
