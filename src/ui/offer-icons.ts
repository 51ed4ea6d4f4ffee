/** What stands beside the facts of an offer, and beside the ways to take it along. */
import {iconSet} from './icons.js';

const PATHS = {
  why: 'M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M6.8 10.3 9.1 12.6 13.3 7.8',
  calendar: 'M3.5 5h13v12h-13zM3.5 8.6h13M7 3v3.4M13 3v3.4',
  euro: 'M15 5.2A6 6 0 1 0 15 14.8M3 8.6h8M3 11.4h8',
  bookmark: 'M5.5 3h9v14L10 13.2 5.5 17z',
  share: 'M10 12V3M6.8 6.2 10 3l3.2 3.2M6.5 9h-2v8h11V9h-2',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
} as const;

export type OfferIconName = keyof typeof PATHS;

export const offerIcon = iconSet<OfferIconName>(PATHS);
