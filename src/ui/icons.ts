/** Own icon set: 20-unit grid, 1.6 stroke, round ends. Icons say nothing by themselves: a word or a name stands beside. */
import {svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Paths by name. */
type Paths<N extends string> = Readonly<Record<N, string>>;

/** Icons that point, and mirror in right-to-left text. */
const DIRECTED: ReadonlySet<string> = new Set(['previous', 'link', 'list']);

/** Draws decorative icons, 1.25 em. What only some widgets or late parts need are sets of their own. */
export function iconSet<N extends string>(paths: Paths<N>) {
  return (name: N, isFilled = false): TemplateResult =>
    html`<svg class="icon ${DIRECTED.has(name) ? 'directed' : ''} ${isFilled ? 'filled' : ''}" viewBox="0 0 20 20" aria-hidden="true">${path(paths[name])}</svg>`;
}

const path = (data: string): SVGTemplateResult => svg`<path d=${data}></path>`;

const PATHS = {
  search: 'M14 8.6a5.4 5.4 0 1 1-10.8 0a5.4 5.4 0 0 1 10.8 0M12.8 12.8 17.2 17.2',
  close: 'M5 5 15 15M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.5',
  place:
    'M10 17.5s5.5-5.2 5.5-9.3a5.5 5.5 0 0 0-11 0c0 4.1 5.5 9.3 5.5 9.3zM11.9 8.2a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0',
  down: 'M5 7.5 10 12.5 15 7.5',
  up: 'M5 12.5 10 7.5 15 12.5',
  left: 'M12.5 5 7.5 10 12.5 15',
  right: 'M7.5 5 12.5 10 7.5 15',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  network:
    'M12 4.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M6.5 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M17.5 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M9 6.3 5.5 13.2M11 6.3l3.5 6.9M6.5 15h7',
  list: 'M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  link: 'M11.5 4H16v4.5M16 4l-7 7M8.5 5H4v11h11v-4.5',
} as const;

export type IconName = keyof typeof PATHS;

/** What all widgets draw. */
export const icon = iconSet<IconName>(PATHS);
