/** The ways to lay a picture out, and what a layout needs to know of its place. */
import type {Feed} from '../../feed/types.js';
import {formatCount} from '../../i18n/format.js';
import {MOST_MARKS, type Graph, type LayoutOptions} from '../../network/types.js';
import {fontFactor} from './font-factor.js';

const LAYOUTS = ['bands', 'rings', 'free'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Anything unknown is bands. */
export const layoutOf = (name: string | null): LayoutName =>
  LAYOUTS.find((one) => one === name) ?? 'bands';

/** Picture or list; anything unknown is the picture. */
export const viewOf = (name: string | null | undefined): 'graph' | 'list' =>
  name === 'list' ? 'list' : 'graph';

/** Whether a picture of so many marks is drawn as points on a canvas. */
export const isOfPoints = (layout: LayoutName, marks: number): boolean =>
  layout === 'free' && marks > MOST_MARKS;

/** The same of a feed, before its graph is made. */
export const isFeedOfPoints = (layout: LayoutName, feed: Feed | undefined): boolean =>
  feed !== undefined &&
  isOfPoints(layout, feed.partners.length + feed.committees.length + feed.programmes.length);

/** So many records and ties that a picture of them may take longer than a frame to paint. */
export const isLargeFeed = (feed: Feed | undefined): boolean =>
  feed !== undefined && feed.partners.length + feed.memberships.length > 400;

/** A whole number from 1 to 99; 0, which is everything, for anything else. */
export const stepsOf = (text: string | null): number =>
  text !== null && /^[1-9]\d?$/.test(text.trim()) ? Number(text) : 0;

export interface LayoutChoice {
  readonly layout: LayoutName;
  /** Those that can be chosen. */
  readonly layouts: readonly LayoutName[];
}

export const layoutChoice = (layout: LayoutName): LayoutChoice => ({layout, layouts: LAYOUTS});

/** Points are laid out for this width, px, whatever the place: no place shows them at their natural size. */
export const POINTS_WIDTH = 960;

/** Surroundings are drawn tier by tier, whatever the layout and the size of the whole. */
export const layoutFor = (layout: LayoutName, ego: string | undefined): LayoutName =>
  ego === undefined ? layout : 'bands';

/**
 * @param em px of one em of the host's text
 * @param ego whose surroundings are drawn instead of the whole
 */
export function layoutOptions(
  host: HTMLElement & {readonly layout: LayoutName},
  graph: Graph,
  {
    lang,
    width,
    em,
    ego,
  }: {readonly lang: string; readonly width: number; readonly em: number; readonly ego?: string},
): LayoutOptions {
  const style = getComputedStyle(host);
  const layout = layoutFor(host.layout, ego);
  return {
    layout,
    width: isOfPoints(layout, graph.nodes.length) ? POINTS_WIDTH : width,
    em,
    fontFactor: Number(style.getPropertyValue('--koko-letters')) || fontFactor(style.fontFamily),
    rtl: style.direction === 'rtl',
    formatCount: (count) => formatCount(count, lang),
  };
}
