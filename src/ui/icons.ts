/** Own icon set: 20-unit grid, 1.6 stroke, round ends. Icons say nothing by themselves: a word or a name stands beside. */
import {svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';

const PATHS = {
  search: 'M14 8.6a5.4 5.4 0 1 1-10.8 0a5.4 5.4 0 0 1 10.8 0M12.8 12.8 17.2 17.2',
  close: 'M5 5 15 15M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.5',
  why: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M6.8 10.3 9.1 12.6 13.3 7.8',
  place:
    'M10 17.5s5.5-5.2 5.5-9.3a5.5 5.5 0 0 0-11 0c0 4.1 5.5 9.3 5.5 9.3zM11.9 8.2a1.9 1.9 0 1 1-3.8 0a1.9 1.9 0 0 1 3.8 0',
  clock: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 6v4.2l2.8 1.8',
  down: 'M5 7.5 10 12.5 15 7.5',
  up: 'M5 12.5 10 7.5 15 12.5',
  left: 'M12.5 5 7.5 10 12.5 15',
  right: 'M7.5 5 12.5 10 7.5 15',
  previous: 'M12.5 5 7.5 10 12.5 15',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  network:
    'M12 4.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M6.5 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M17.5 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M9 6.3 5.5 13.2M11 6.3l3.5 6.9M6.5 15h7',
  list: 'M7 5h10M7 10h10M7 15h10M3.2 5h.1M3.2 10h.1M3.2 15h.1',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  mail: 'M3 5h14v10.5H3zM3.4 5.6 10 11l6.6-5.4',
  phone:
    'M5.5 3h2.6l1.2 3.6-1.8 1.3a9 9 0 0 0 4.6 4.6l1.3-1.8L17 11.9v2.6A2.5 2.5 0 0 1 14.5 17C8.7 17 3 11.3 3 5.5A2.5 2.5 0 0 1 5.5 3z',
  calendar: 'M3.5 5h13v12h-13zM3.5 8.6h13M7 3v3.4M13 3v3.4',
  people:
    'M9.8 7a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 0 1 5.2 0M2.5 16c.3-3 2-4.6 4.7-4.6s4.4 1.6 4.7 4.6M12.7 4.7a2.6 2.6 0 0 1 0 4.7M14 11.8c2 .5 3.2 1.9 3.5 4.2',
  link: 'M11.5 4H16v4.5M16 4l-7 7M8.5 5H4v11h11v-4.5',
  warning: 'M10 3 2.8 16.5h14.4zM10 8.3v3.7M10 14.2v.1',
  euro: 'M15 5.2A6 6 0 1 0 15 14.8M3 8.6h8M3 11.4h8',
  bookmark: 'M5.5 3h9v14L10 13.2 5.5 17z',
  share: 'M10 12V3M6.8 6.2 10 3l3.2 3.2M6.5 9h-2v8h11V9h-2',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  table: 'M3 4h14v12H3zM3 8h14M8 4v12',
} as const;

export type IconName = keyof typeof PATHS;

const DIRECTED: ReadonlySet<IconName> = new Set<IconName>(['previous', 'link', 'list']);

/** A decorative icon, 1.25 em. Those that point mirror in right-to-left text. */
export function icon(name: IconName, isFilled = false): TemplateResult {
  return html`<svg class="icon ${DIRECTED.has(name) ? 'directed' : ''} ${isFilled ? 'filled' : ''}" viewBox="0 0 20 20" aria-hidden="true">${path(name)}</svg>`;
}

const path = (name: IconName): SVGTemplateResult => svg`<path d=${PATHS[name]}></path>`;
