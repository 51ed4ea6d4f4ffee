import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {changePath} from '../../network/paint/paint-change.js';
import type {ChangeSign} from '../../network/types.js';
import {shapeOf, shapePath} from '../../signs/shapes.js';
import {sign} from '../../ui/signs.js';
import type {LegendBox, LegendItem, LegendLine} from '../../wording/legend-view.js';

/** The legend as a list: each sign or line as it is drawn, with its meaning. */
export function legendTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  return html`<ul class="legend" part="legend" role="list" aria-label=${label}>
    ${items.map((item) => html`<li>${sample(item)}<span>${item.label}</span></li>`)}
  </ul>`;
}

/** A sign or line as it is drawn. */
export function sample(item: LegendItem): TemplateResult | string {
  switch (item.type) {
    case 'sign':
      return sign(item.slot);
    case 'stack':
      return stack(item.slot);
    case 'line':
      return drawing(LINES[item.line]);
    case 'box':
      return drawing(box(item.state));
    case 'mark':
      return drawing(MARKS[item.state]);
    case 'told-tie':
      return drawing(TOLD_TIES[item.sign]);
    case 'change':
      return drawing(changeBadge(item.sign));
    case 'words':
      return '';
  }
}

const drawing = (content: SVGTemplateResult): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 26 16" aria-hidden="true">${content}</svg>`;

const box = (state: LegendBox): SVGTemplateResult =>
  svg`<rect class="box ${state}" x="2" y="2.500" width="22" height="11" rx="3"></rect>`;

const LINES: Readonly<Record<LegendLine, SVGTemplateResult>> = {
  membership: svg`<path class="line" d="M1 8h24"></path>`,
  tie: svg`<path class="line" d="M1 8h23M19 4l5 4-5 4"></path>`,
  planned: svg`<path class="line planned" d="M1 8h24"></path>`,
  ended: svg`<path class="line ended" d="M2 8h23"></path>`,
  succession: svg`<path class="pale" d="M1 8h24"></path><path class="line lit" d="M1 8h23M19 4l5 4-5 4"></path>`,
  ribbon: svg`<path class="ribbon" d="M1 8h24"></path>`,
};

const TOLD_TIES = {
  new: svg`<path class="line doubled" d="M1 8h24"></path><path class="line gap" d="M1 8h24"></path>`,
  gone: svg`<path class="line gone" d="M1 8h24"></path>`,
};

const changeBadge = (sign: ChangeSign): SVGTemplateResult =>
  svg`<circle class="line" cx="13" cy="8" r="7"></circle><path class="line" d=${changePath(sign, 13, 8, 3.9)}></path>`;

const MARKS = {
  planned: svg`<circle class="planned" cx="13" cy="8" r="6"></circle>`,
  ended: svg`<circle class="line" cx="13" cy="8" r="6"></circle><path class="line" d="M6 15 20 1"></path>`,
};

function stack(slot: number): TemplateResult {
  const shape = shapeOf(slot);
  return html`<svg class="sign stack slot-${slot}" viewBox="-10 -10 20 20" aria-hidden="true">
    ${[3.2, 0.6, -2].map((at) => svg`<path d=${shapePath(shape, at, -at * 0.9, 6)}></path>`)}
  </svg>`;
}
