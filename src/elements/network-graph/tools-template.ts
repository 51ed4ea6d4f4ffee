/** Toolbar of the graph: picture or list, scale, and which part is shown. */
import {html, nothing, type TemplateResult} from 'lit';
import type {NetworkGraphMessages} from '../../i18n/network-graph.js';
import {icon, type IconName} from '../../ui/icons.js';
import type {LayoutChoice, LayoutName} from './layouts.js';

export interface ToolsContext {
  readonly words: NetworkGraphMessages;
  readonly isList: boolean;
  /** The scale can be changed. */
  readonly canZoom: boolean;
  /** A part is out of sight. */
  readonly canPan: boolean;
  /** How the picture is laid out; undefined where that cannot be chosen. */
  readonly choice?: LayoutChoice;
  /** The field that searches the network, as soon as its code is there. */
  readonly search: unknown;
  readonly onLayout: (layout: LayoutName) => void;
  readonly onView: (view: 'graph' | 'list') => void;
  readonly onZoom: (direction: 1 | 0 | -1) => void;
  readonly onPan: (dx: number, dy: number) => void;
  /** Begins a tour; undefined while there is one. */
  readonly onTour: (() => void) | undefined;
}

export function toolsTemplate(tools: ToolsContext): TemplateResult {
  const {words, canZoom, canPan, onZoom} = tools;
  return html`<div class="tools no-print" part="toolbar">
    ${viewSwitch(tools)}
    ${tools.choice === undefined ? nothing : layoutSwitch(tools.choice, tools)}
    ${
      tools.onTour
        ? html`<button type="button" class="button tour-start" @click=${tools.onTour}>${words.tour}</button>`
        : nothing
    }
    <div class="seek">${tools.search ?? nothing}</div>
    ${
      canZoom
        ? html`<div class="zoom" role="group" aria-label=${words.zoomTools}>
          ${canPan ? panButtons(tools) : nothing}
          ${iconButton('minus', words.zoomOut, () => onZoom(-1))}
          ${iconButton('plus', words.zoomIn, () => onZoom(1))}
          ${iconButton('fit', words.fit, () => onZoom(0))}
        </div>`
        : nothing
    }
  </div>`;
}

function viewSwitch({words, isList, onView}: ToolsContext): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${words.viewAs}>
    <button type="button" aria-pressed=${!isList} @click=${() => onView('graph')}>
      ${icon('network')}${words.asGraph}
    </button>
    <button type="button" aria-pressed=${isList} @click=${() => onView('list')}>
      ${icon('list')}${words.asList}
    </button>
  </div>`;
}

function layoutSwitch(
  {layout, layouts}: LayoutChoice,
  {words, onLayout}: ToolsContext,
): TemplateResult {
  const button = (name: LayoutName): TemplateResult => html`<button
    type="button"
    aria-pressed=${layout === name}
    @click=${() => onLayout(name)}
  >
    ${words.layouts[name]}
  </button>`;
  return html`<div class="segments" role="group" aria-label=${words.layoutAs}>
    ${layouts.map(button)}
  </div>`;
}

function panButtons({words, onPan}: ToolsContext): TemplateResult {
  return html`${iconButton('left', words.panLeft, () => onPan(-1, 0))}
  ${iconButton('right', words.panRight, () => onPan(1, 0))}
  ${iconButton('up', words.panUp, () => onPan(0, -1))}
  ${iconButton('down', words.panDown, () => onPan(0, 1))}`;
}

function iconButton(name: IconName, label: string, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button icon-only"
    title=${label}
    @click=${onClick}
  >
    ${icon(name)}
  </button>`;
}
