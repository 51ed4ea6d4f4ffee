/** What stands on pages and panels that open after the first view. */
import {iconSet} from './icons.js';

const PATHS = {
  previous: 'M12.5 5 7.5 10 12.5 15',
  clock: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 6v4.2l2.8 1.8',
  mail: 'M3 5h14v10.5H3zM3.4 5.6 10 11l6.6-5.4',
  phone:
    'M5.5 3h2.6l1.2 3.6-1.8 1.3a9 9 0 0 0 4.6 4.6l1.3-1.8L17 11.9v2.6A2.5 2.5 0 0 1 14.5 17C8.7 17 3 11.3 3 5.5A2.5 2.5 0 0 1 5.5 3z',
  people:
    'M9.8 7a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 0 1 5.2 0M2.5 16c.3-3 2-4.6 4.7-4.6s4.4 1.6 4.7 4.6M12.7 4.7a2.6 2.6 0 0 1 0 4.7M14 11.8c2 .5 3.2 1.9 3.5 4.2',
  warning: 'M10 3 2.8 16.5h14.4zM10 8.3v3.7M10 14.2v.1',
  copy: 'M7 7h9v10H7zM4 13V3h9',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  table: 'M3 4h14v12H3zM3 8h14M8 4v12',
} as const;

export type PageIconName = keyof typeof PATHS;

export const pageIcon = iconSet<PageIconName>(PATHS);
