import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface FilterButtonView {
  readonly label: string;
  /** How many values are chosen. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

export interface FacetOption {
  readonly id: string;
  /** Text, or text with its own language. */
  readonly label: unknown;
  readonly count: number;
  /** "2.793", as the language writes it. */
  readonly countText: string;
  /** "12 Angebote", read with the option. */
  readonly countLabel: string;
  readonly selected: boolean;
  /** A sign before the name. */
  readonly sign?: TemplateResult;
}

export interface FacetView {
  readonly key: string;
  readonly title: string;
  /** "eines genügt". */
  readonly note?: string;
  /** A class of its own: short values may stand in a line. */
  readonly look?: string;
  /** Above the options. */
  readonly head?: unknown;
  readonly options: readonly FacetOption[];
  /** The highest count, for the bars. */
  readonly max: number;
  /** How many are shown before "weitere anzeigen"; all where absent. */
  readonly limit?: number;
  readonly expanded?: boolean;
  readonly moreLabel?: string;
  readonly onMore?: () => void;
  /** Makes the title a toggle in narrow containers; `shut` hides the options there, and only there. */
  readonly onShut?: () => void;
  readonly shut?: boolean;
  /** "1 gewählt", beside the title of a facet that can be shut. */
  readonly chosenLabel?: string;
  readonly onToggle: (id: string, on: boolean) => void;
}

export const facetListStyles = css`
  .facet {
    padding: 1.1em 0 1.15em;
    border-top: 1px solid var(--k-line);
  }
  .facet:first-of-type {
    border-top: 0;
    padding-top: 0;
  }
  /* A float leaves the border and the padding of the fieldset whole. */
  .facet .options {
    clear: both;
  }
  .facet legend {
    float: inline-start;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
    width: 100%;
    font-weight: 600;
    margin-bottom: 0.35em;
  }
  .facet legend .note {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--k-text-2);
  }
  .facet-toggle {
    display: none;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
    width: 100%;
    min-height: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .facet-toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  @container (max-width: 15em) {
    .count .bar {
      display: none;
    }
  }
  @container (max-width: 39.99em) {
    .facet-toggle {
      display: flex;
    }
    .facet-toggle ~ * {
      display: none;
    }
    .facet.can-shut {
      padding-block: 0.4em;
    }
    .facet.can-shut legend {
      margin: 0;
    }
    .facet.can-shut:not(.shut) {
      padding-bottom: 1em;
    }
    .facet.shut .options {
      display: none;
    }
  }
  .option {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr) auto;
    gap: 0.1em 0.65em;
    align-items: start;
    min-height: 1.8em;
    padding: 0.34em 0;
    font-size: 0.9375em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 1.35em;
    height: 1.35em;
    border: 1.5px solid var(--k-line-strong);
    border-radius: 0.2em;
    background: var(--k-surface);
    cursor: pointer;
  }
  .option .box {
    position: relative;
    display: grid;
    color: var(--k-on-accent);
  }
  .option .box .icon {
    position: absolute;
    inset: 0.15em;
    width: 1.05em;
    height: 1.05em;
    stroke-width: 2.4;
    visibility: hidden;
    pointer-events: none;
  }
  .option input:checked {
    background: var(--k-accent-fill);
    border-color: var(--k-accent-fill);
  }
  .option input:checked + .icon {
    visibility: visible;
  }
  .option.on .name {
    font-weight: 600;
  }
  .option:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.07em;
  }
  .option .name {
    display: flex;
    align-items: flex-start;
    gap: 0.4em;
  }
  .option .sign {
    margin-top: 0.12em;
  }
  .filter-button {
    justify-content: space-between;
    width: 100%;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .filter-button[aria-expanded='true'] {
    background: var(--k-accent-soft);
    border-color: var(--k-accent);
  }
  .filter-button[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .filter-name {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
  }
  .filter-count {
    padding: 0 0.55em;
    border-radius: 1em;
    background: var(--k-accent-fill);
    color: var(--k-on-accent);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 40em) {
    .filter-button {
      width: auto;
    }
  }
  .option .label,
  .facet-toggle > span {
    min-width: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .count {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 0.55em;
    color: var(--k-text-2);
    font-variant-numeric: tabular-nums;
  }
  .count .bar {
    width: 2.4em;
    height: 0.5em;
  }
  .count .bar rect {
    fill: var(--k-accent-line);
  }
  .count .bar rect.end {
    fill: var(--k-accent);
  }
  .count-number {
    min-width: 1.25em;
    text-align: end;
  }
  .option.zero .name,
  .option.zero .count {
    color: var(--k-fade-text);
  }
  .option.zero input:not(:checked) {
    border-style: dashed;
    background: none;
  }
  .facet .more {
    margin-inline-start: 2em;
    font-size: 0.875em;
    padding-block: 0.35em;
  }
  :host(:dir(rtl)) .count .bar {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .filter-count {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .option input {
      border-color: CanvasText;
      background: Canvas;
    }
    .option input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    .option .box {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .count .bar rect,
    .count .bar rect.end {
      fill: CanvasText;
    }
  }
`;

/** "Keine Angebote" begins a line; in brackets it goes on: "keine Angebote". */
export const inBrackets = (count: string): string => count.charAt(0).toLowerCase() + count.slice(1);

/** Opens the filters in narrow containers; id `filters` is what it opens. */
export function filterButton({label, count, isOpen, onClick}: FilterButtonView): TemplateResult {
  return html`<button
    class="button filter-button no-print"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="filters"
    @click=${onClick}
  >
    <span class="filter-name"
      >${icon('filter')} ${label}${
        count > 0
          ? html` <span class="visually-hidden">(${count})</span><span class="filter-count" aria-hidden="true">${count}</span>`
          : nothing
      }</span
    >${icon('down')}
  </button>`;
}

/** One facet as a group of check boxes. A zero stays reachable; a chosen zero stays checked. */
export function facetList(view: FacetView): TemplateResult {
  const {options, limit = options.length, expanded = false} = view;
  const shown = expanded
    ? options
    : options.filter((option, index) => index < limit || option.selected);
  const looks = `${view.look ?? ''} ${view.onShut ? 'can-shut' : ''} ${view.shut ? 'shut' : ''}`;
  return html`<fieldset class="facet ${looks}" data-facet=${view.key}>
    <legend>
      ${view.onShut ? renderToggle(view) : nothing}<span>${view.title}</span>${view.note ? html`<span class="note">${view.note}</span>` : nothing}
    </legend>
    <div class="options">
      ${view.head}${shown.map((option) => renderOption(view, option))}
      ${shown.length < options.length || expanded ? renderMore(view) : nothing}
    </div>
  </fieldset>`;
}

function renderToggle(view: FacetView): TemplateResult {
  return html`<button class="facet-toggle" type="button" aria-expanded=${view.shut ? 'false' : 'true'} @click=${() => view.onShut?.()}>
    <span>${view.title}${view.chosenLabel ? html` <span class="note">· ${view.chosenLabel}</span>` : nothing}</span>${icon('down')}
  </button>`;
}

function renderOption(view: FacetView, option: FacetOption): TemplateResult {
  const onChange = (event: Event): void =>
    view.onToggle(option.id, (event.target as HTMLInputElement).checked);
  return html`<label class="option ${option.selected ? 'on' : ''} ${option.count === 0 ? 'zero' : ''}" data-id=${option.id}>
    <span class="box"><input type="checkbox" .checked=${option.selected} @change=${onChange} />${icon('check')}</span>
    <span class="name">${option.sign ?? nothing}<span class="label">${option.label}<span class="visually-hidden"> (${inBrackets(option.countLabel)})</span></span></span>
    <span class="count" aria-hidden="true">${countBar(option.count, view.max)}<span class="count-number">${option.countText}</span></span>
  </label>`;
}

function countBar(count: number, max: number): TemplateResult | typeof nothing {
  if (count === 0 || max === 0) return nothing;
  const width = Math.max(5, Math.min(100, (count / max) * 100));
  return html`<svg class="bar" viewBox="0 0 100 20" preserveAspectRatio="none">
    ${svg`<rect x=${100 - width} y="0" width=${width} height="20" rx="4"></rect><rect class="end" x="97" y="0" width="3" height="20"></rect>`}
  </svg>`;
}

function renderMore(view: FacetView): TemplateResult {
  return html`<button
    class="link more"
    type="button"
    aria-expanded=${view.expanded ? 'true' : 'false'}
    @click=${() => view.onMore?.()}
  >
    ${view.moreLabel ?? ''}
  </button>`;
}
