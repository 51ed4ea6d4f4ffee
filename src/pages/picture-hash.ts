/** The places of all marks in a picture's markup as one hash. */
import {hashPositions} from '../network/force/hash-positions.js';

/** Attributes that say where something stands. */
const PLACES = /\s(?:x|y|width|height|cx|cy|r|d|transform)="([^"]*)"/g;

/**
 * 16 hexadecimal digits, the same for a picture on the screen, in its file and from Node, where its marks stand in the
 * same places; undefined for a picture without marks.
 *
 * @param svg markup of a picture in which nothing is chosen
 */
export function pictureHash(svg: string): string | undefined {
  const [, ...marks] = svg.split(/\sdata-id="/);
  if (marks.length === 0) return undefined;
  const places = marks.map((mark) => {
    const [id = '', ...parts] = mark.split('"');
    // Of the last mark, too, only what belongs to it.
    const own = parts.join('"').split(/<\/g>\s*<\/g>/)[0] ?? '';
    return [id, ...[...own.matchAll(PLACES)].map(([, value]) => value)].join(' ');
  });
  const text = places.sort().join('\n');
  const codes = new Float64Array(text.length);
  for (let k = 0; k < text.length; k += 1) codes[k] = text.charCodeAt(k);
  return hashPositions(codes);
}
