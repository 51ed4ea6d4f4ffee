/** A place on one line. */
import {townOf} from '../feed/address-words.js';
import type {Place} from '../feed/types.js';
import {harmlessLine} from './harmless.js';
import {lineOf, type Speech} from './speech.js';

/** "Rathaus, Markt 1, 58095 Hagen". */
export function placeLine(place: Place | undefined, speech: Speech): string {
  if (!place) return '';
  const {address, area, name} = place;
  return [
    lineOf(name, speech),
    harmlessLine(address?.street ?? ''),
    harmlessLine(townOf(address)) || lineOf(area?.name, speech),
  ]
    .filter(Boolean)
    .join(', ');
}
