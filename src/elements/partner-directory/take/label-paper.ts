/** Addresses on a sheet of labels: A4, three columns of eight labels of 70 × 37 mm, no gaps. */
import {html, type TemplateResult} from 'lit';
import {postalLines, type Speech} from '../../../export/index.js';
import type {Paper} from '../../take-away/print-sheet.js';
import {labelStyles} from './paper-styles.js';
import type {TakeRequest} from './take-request.js';

const A_SHEET = 24;
/** Longer names are set smaller, so that the address stays on the label. */
const LONG = 60;

export interface Labels {
  readonly paper: Paper;
  /** Partners whose address is known well enough for a letter. */
  readonly count: number;
}

export function labelPaper({partners, title, lang}: TakeRequest, speech: Speech): Labels {
  const labels = partners
    .map((partner) => postalLines(partner, speech))
    .filter((lines) => lines !== undefined);
  const content = html`<main>${sheetsOf(labels).map(sheet)}</main>`;
  return {paper: {title, lang, content, styles: labelStyles}, count: labels.length};
}

type Label = readonly string[];

function sheetsOf(labels: readonly Label[]): readonly (readonly Label[])[] {
  const sheets: (readonly Label[])[] = [];
  for (let at = 0; at < labels.length; at += A_SHEET) sheets.push(labels.slice(at, at + A_SHEET));
  return sheets;
}

function sheet(labels: readonly Label[]): TemplateResult {
  return html`<section><ul>${labels.map(label)}</ul></section>`;
}

function label([name = '', ...lines]: Label): TemplateResult {
  return html`<li class=${name.length > LONG ? 'long' : ''}>
    <p class="name">${name}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </li>`;
}
