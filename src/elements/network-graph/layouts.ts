/** The ways to lay a picture out, and what a layout needs to know of its place. */
import {formatCount} from '../../i18n/format.js';
import {MOST_MARKS, type Graph, type LayoutOptions} from '../../network/types.js';
import {fontFactor} from './font-factor.js';

const LAYOUTS = ['bands', 'rings', 'free'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Anything unknown is bands. */
export const layoutOf = (name: string | null): LayoutName =>
  LAYOUTS.find((one) => one === name) ?? 'bands';

/** The layouts that can be drawn of a graph. */
export const layoutsFor = ({nodes}: Graph): readonly LayoutName[] =>
  LAYOUTS.filter((name) => name !== 'free' || nodes.length <= MOST_MARKS);

/** The layout asked for, or bands where it cannot be drawn. */
export const drawnLayout = (wanted: LayoutName, graph: Graph): LayoutName =>
  layoutsFor(graph).find((name) => name === wanted) ?? 'bands';

export interface LayoutChoice {
  readonly layout: LayoutName;
  /** Those that can be chosen. */
  readonly layouts: readonly LayoutName[];
}

export const layoutChoice = (wanted: LayoutName, graph: Graph): LayoutChoice => ({
  layout: drawnLayout(wanted, graph),
  layouts: layoutsFor(graph),
});

/** Width of an exported picture, px. */
const EXPORT_WIDTH = 1120;

type Host = HTMLElement & {readonly layout: LayoutName};

/** @param em px of one em of the host's text */
export function layoutOptions(
  host: Host,
  graph: Graph,
  {lang, width, em}: {readonly lang: string; readonly width: number; readonly em: number},
): LayoutOptions {
  const style = getComputedStyle(host);
  return {
    layout: drawnLayout(host.layout, graph),
    width,
    em,
    fontFactor: fontFactor(style.fontFamily),
    rtl: style.direction === 'rtl',
    formatCount: (count) => formatCount(count, lang),
  };
}

/** For a page of its own: the same whatever the place. */
export const exportOptions = ({layout}: Host, graph: Graph, lang: string): LayoutOptions => ({
  layout: drawnLayout(layout, graph),
  width: EXPORT_WIDTH,
  formatCount: (count) => formatCount(count, lang),
});
