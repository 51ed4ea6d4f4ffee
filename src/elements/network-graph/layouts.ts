/** The ways to lay a picture out, and what a layout needs to know of its place. */
import {formatCount} from '../../i18n/format.js';
import type {LayoutOptions} from '../../network/types.js';
import {fontFactor} from './font-factor.js';

const LAYOUTS = ['bands', 'rings', 'free'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Anything unknown is bands. */
export const layoutOf = (name: string | null): LayoutName =>
  LAYOUTS.find((one) => one === name) ?? 'bands';

/** Width of an exported picture, px. */
const EXPORT_WIDTH = 1120;

type Host = HTMLElement & {readonly layout: LayoutName};

/** @param em px of one em of the host's text */
export function layoutOptions(host: Host, lang: string, width: number, em: number): LayoutOptions {
  const style = getComputedStyle(host);
  return {
    layout: host.layout,
    width,
    em,
    fontFactor: fontFactor(style.fontFamily),
    rtl: style.direction === 'rtl',
    formatCount: (count) => formatCount(count, lang),
  };
}

/** For a page of its own: the same whatever the place. */
export const exportOptions = ({layout}: Host, lang: string): LayoutOptions => ({
  layout,
  width: EXPORT_WIDTH,
  formatCount: (count) => formatCount(count, lang),
});
