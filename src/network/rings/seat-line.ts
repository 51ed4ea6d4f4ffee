/** The stretch of the table's line between its body at twelve o'clock and a member's seat. */
import type {Cubic, Point} from '../curves/cubic.js';
import {cosine, sine, TURN} from '../math/trig.js';
import {placeAt} from './ring-item.js';

/** A cubic follows a circle well over so much of it. */
const MOST = TURN / 8;

function arc(from: number, to: number, radius: number): Cubic {
  const handle = (to - from) / 3;
  // Exact for small angles: 4/3 tan(α/4) is α/3 and a little more.
  const reach = radius * handle * (1 + ((to - from) * (to - from)) / 48);
  const [a, d] = [placeAt(from, radius), placeAt(to, radius)];
  const ahead = (angle: number, by: number): Point => {
    const [x, y] = placeAt(angle, radius);
    return [x - by * cosine(angle), y + by * sine(angle)];
  };
  return [a, ahead(from, reach), ahead(to, -reach), d];
}

/**
 * @param half half the width of the body's box
 * @param angle of the seat, against the clock from twelve o'clock
 */
export function seatLine(half: number, angle: number, radius: number): Cubic[] {
  const isLeft = angle <= TURN / 2;
  const start = half / radius;
  const [from, to] = isLeft ? [start, angle] : [-start, angle - TURN];
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / MOST));
  const step = (to - from) / pieces;
  const out: Cubic[] = [];
  for (let k = 0; k < pieces; k += 1) out.push(arc(from + k * step, from + (k + 1) * step, radius));
  return out;
}
