import {boundsOf} from '../math/bounds.js';

/** How far a picture may be stretched: circles become ellipses of at most this shape. */
const MOST = 1.5;

/**
 * Turns a picture so that its longer axis lies along the longer side of the page, and stretches it a little towards the
 * page's shape. Positions are centred on the origin.
 * @param positions `[x0, y0, …]`, changed in place
 * @param aspect width by height; 0 leaves all but the centre as it is
 */
export function turnToAspect(positions: Float64Array, aspect: number): void {
  centre(positions);
  if (positions.length < 4 || !(aspect > 0)) return;
  turn(positions, aspect >= 1 ? 0 : 1);
  const [width, height] = extent(positions);
  if (width === 0 || height === 0) return;
  const wanted = (aspect * height) / width;
  const stretch = Math.sqrt(Math.min(MOST, Math.max(1 / MOST, wanted)));
  for (let k = 0; k < positions.length; k += 2) {
    positions[k]! *= stretch;
    positions[k + 1]! /= stretch;
  }
}

function centre(positions: Float64Array): void {
  for (const axis of [0, 1]) {
    let sum = 0;
    for (let k = axis; k < positions.length; k += 2) sum += positions[k]!;
    const mean = sum / (positions.length / 2);
    for (let k = axis; k < positions.length; k += 2) positions[k]! -= mean;
  }
}

/** Lays the direction of the largest variance along an axis: half the angle of (Sxx − Syy, 2 Sxy), without trigonometry. */
function turn(positions: Float64Array, axis: 0 | 1): void {
  let [xx, xy, yy] = [0, 0, 0];
  for (let k = 0; k < positions.length; k += 2) {
    xx += positions[k]! * positions[k]!;
    xy += positions[k]! * positions[k + 1]!;
    yy += positions[k + 1]! * positions[k + 1]!;
  }
  const length = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  if (length <= 1e-9 * (xx + yy)) return;
  const double = (xx - yy) / length;
  let cosine = Math.sqrt(Math.max(0, (1 + double) / 2));
  let sine = Math.sqrt(Math.max(0, (1 - double) / 2)) * (xy < 0 ? -1 : 1);
  if (axis === 1) [cosine, sine] = [sine, -cosine];
  for (let k = 0; k < positions.length; k += 2) {
    const [x, y] = [positions[k]!, positions[k + 1]!];
    positions[k] = cosine * x + sine * y;
    positions[k + 1] = cosine * y - sine * x;
  }
}

function extent(positions: Float64Array): [number, number] {
  const {left, right, top, bottom} = boundsOf(positions);
  return [right - left, bottom - top];
}
