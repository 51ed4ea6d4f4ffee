/** What all widgets share: type, buttons, fields, links, focus, tags. Sizes in em of the host's own text. */
import {css} from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--k-surface);
    color: var(--k-text);
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-hyphens: auto;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font: inherit;
    text-wrap: balance;
  }
  .heading-1 {
    font-size: 1.75em;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.012em;
  }
  .heading-2 {
    font-size: 1.1875em;
    line-height: 1.3;
    font-weight: 600;
  }
  .heading-3 {
    font-size: 1em;
    line-height: 1.35;
    font-weight: 600;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .muted {
    color: var(--k-text-2);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  a,
  .link {
    color: var(--k-accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.07em;
    overflow-wrap: anywhere;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid var(--k-focus);
    outline-offset: 2px;
    border-radius: 0.15em;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.filled {
    fill: currentColor;
  }
  :host(:dir(rtl)) .icon.directed {
    scale: -1 1;
  }
  .sign {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    vertical-align: -0.24em;
    overflow: visible;
    stroke: none;
  }
  .tier-mark {
    width: 1.05em;
    height: 1.05em;
    flex: none;
    vertical-align: -0.16em;
    fill: currentColor;
  }
  .tier-mark .off {
    opacity: 0.55;
  }
  .slot-0 { fill: var(--k-category-0); }
  .slot-1 { fill: var(--k-category-1); }
  .slot-2 { fill: var(--k-category-2); }
  .slot-3 { fill: var(--k-category-3); }
  .slot-4 { fill: var(--k-category-4); }
  .slot-5 { fill: var(--k-category-5); }
  .slot-6 { fill: var(--k-category-6); }
  .slot-7 { fill: var(--k-category-7); }
  .slot-8 { fill: var(--k-category-8); }
  .slot-9 { fill: var(--k-category-9); }
  mark {
    background: var(--k-mark);
    color: inherit;
    box-shadow: inset 0 -0.13em 0 var(--k-mark-line);
    padding: 0 0.06em;
    border-radius: 0.1em;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.5em;
    border: 1px solid var(--k-line);
    border-radius: 0.25em;
    font-size: 0.8125em;
    line-height: 1.5;
    font-weight: 400;
    letter-spacing: normal;
    color: var(--k-text-2);
    background: var(--k-surface);
  }
  .tag.planned {
    border: 1.5px dashed var(--k-accent);
    color: var(--k-accent);
  }
  .tag.ending,
  .tag.paused {
    border-color: var(--k-warn);
    color: var(--k-warn);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    padding: 0.16em 0.6em 0.16em 0.45em;
    border-radius: 0.25em;
    font-size: 0.875em;
    line-height: 1.45;
    background: var(--k-tier-2);
    color: var(--k-text);
  }
  .badge.tier-0 { background: var(--k-tier-0); }
  .badge.tier-1 { background: var(--k-tier-1); }
  .badge.tier-3 { background: var(--k-tier-3); }
  .badge.planned {
    background: none;
    outline: 1.5px dashed var(--k-accent-line);
    outline-offset: -1px;
  }
  .card {
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
    background: var(--k-surface);
    padding: 1.1em 1.2em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }
  .facts dt {
    color: var(--k-text-2);
  }
  .facts dd {
    margin-block-end: 0.75em;
  }
  @container (min-width: 40em) {
    .facts {
      grid-template-columns: 10.5em minmax(0, 1fr);
      gap: 0.7em 1.5em;
    }
    .facts dd {
      margin: 0;
    }
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    justify-content: space-between;
    border-top: 1px solid var(--k-line);
    margin-top: 1.5em;
    padding-top: 1em;
    font-size: 0.875em;
    color: var(--k-text-2);
  }
  .share .link {
    min-height: 2em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The page's own rules come before those for what it slots. */
  ::slotted([slot='koko-status']) {
    position: absolute !important;
    width: 1px !important;
    height: 1px !important;
    margin: -1px !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  .loading {
    min-height: 18em;
    border-radius: 0.5em;
    background: var(--k-subtle);
  }
  .empty {
    padding: 1.1em 1.2em;
    border: 1px dashed var(--k-line-strong);
    border-radius: 0.5em;
    color: var(--k-text-2);
  }
  summary {
    cursor: pointer;
    color: var(--k-accent);
    padding: 0.3em 0;
  }
  @media (forced-colors: active) {
    /* An icon's own colour is that of the page's light or dark; the person's system knows better. */
    .icon {
      forced-color-adjust: auto;
    }
    .sign, .tier-mark { forced-color-adjust: none; fill: CanvasText; }
    .sign path { fill: CanvasText; }
    mark { background: Mark; color: MarkText; }
    .badge { border: 1px solid CanvasText; }
  }
  .print-only {
    display: none;
  }
  @media print {
    :host { background: none; }
    .print-only { display: block; }
    .no-print { display: none !important; }
  }
`;
