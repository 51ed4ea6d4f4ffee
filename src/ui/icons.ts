/** Own icon set: 20-unit grid, 1.6 stroke, round ends. Icons say nothing by themselves: a word or a name stands beside. */
import {svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';

const PATHS = {
  search: 'M14 8.6a5.4 5.4 0 1 1-10.8 0a5.4 5.4 0 0 1 10.8 0M12.800 12.800 17.200 17.200',
  close: 'M5 5 15 15M15 5 5 15',
  check: 'M4 10.500 8 14.500 16 5.500',
  why: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M6.800 10.300 9.100 12.600 13.300 7.800',
  place:
    'M10 17.500s5.500-5.200 5.500-9.300a5.500 5.500 0 0 0-11 0c0 4.100 5.500 9.300 5.500 9.300zM11.900 8.200a1.900 1.900 0 1 1-3.800 0a1.900 1.900 0 0 1 3.800 0',
  clock: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 6v4.200l2.800 1.800',
  down: 'M5 7.500 10 12.500 15 7.500',
  up: 'M5 12.500 10 7.500 15 12.500',
  left: 'M12.500 5 7.500 10 12.500 15',
  right: 'M7.500 5 12.500 10 7.500 15',
  next: 'M7.500 5 12.500 10 7.500 15',
  previous: 'M12.500 5 7.500 10 12.500 15',
  filter: 'M3 5h14M5.500 10h9M8 15h4',
  network:
    'M12 4.500a2 2 0 1 1-4 0a2 2 0 0 1 4 0M6.500 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M17.500 15a2 2 0 1 1-4 0a2 2 0 0 1 4 0M9 6.300 5.500 13.200M11 6.300l3.500 6.900M6.500 15h7',
  list: 'M7 5h10M7 10h10M7 15h10M3.200 5h.1M3.200 10h.1M3.200 15h.1',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  print: 'M6 7V3h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8V17H6z',
  mail: 'M3 5h14v10.500H3zM3.400 5.600 10 11l6.600-5.400',
  phone:
    'M5.500 3h2.600l1.200 3.600-1.800 1.300a9 9 0 0 0 4.600 4.600l1.300-1.800L17 11.900v2.600A2.500 2.500 0 0 1 14.500 17C8.700 17 3 11.300 3 5.500A2.500 2.500 0 0 1 5.500 3z',
  calendar: 'M3.500 5h13v12h-13zM3.500 8.600h13M7 3v3.400M13 3v3.400',
  people:
    'M9.800 7a2.600 2.600 0 1 1-5.200 0a2.600 2.600 0 0 1 5.200 0M2.500 16c.3-3 2-4.600 4.700-4.600s4.400 1.600 4.700 4.600M12.700 4.700a2.600 2.600 0 0 1 0 4.700M14 11.800c2 .5 3.200 1.900 3.500 4.200',
  info: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 9.300v4.200M10 6.500v.1',
  document: 'M5 3h7l3.500 3.500V17H5zM12 3v3.500h3.500M7.800 10.500h4.700M7.800 13.500h4.700',
  link: 'M11.500 4H16v4.500M16 4l-7 7M8.500 5H4v11h11v-4.500',
  warning: 'M10 3 2.800 16.500h14.400zM10 8.300v3.700M10 14.200v.1',
  euro: 'M15 5.200A6 6 0 1 0 15 14.800M3 8.600h8M3 11.400h8',
  language:
    'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M3 10h14M10 3c2.600 2.500 2.600 11.500 0 14M10 3c-2.600 2.500-2.600 11.500 0 14',
  step: 'M4 10h11M11 6l4 4-4 4',
  access:
    'M11.400 4.200a1.400 1.400 0 1 1-2.800 0a1.400 1.400 0 0 1 2.800 0M4.500 7.500 10 8.500l5.500-1M10 8.500v3.500M7.500 17l2.500-5 2.500 5',
} as const;

export type IconName = keyof typeof PATHS;

const DIRECTED: ReadonlySet<IconName> = new Set<IconName>([
  'next',
  'previous',
  'step',
  'link',
  'list',
]);

/** A decorative icon, 1.25 em. Those that point mirror in right-to-left text. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${DIRECTED.has(name) ? 'directed' : ''}" viewBox="0 0 20 20" aria-hidden="true">${path(name)}</svg>`;
}

const path = (name: IconName): SVGTemplateResult => svg`<path d=${PATHS[name]}></path>`;
