/** Which press takes a point of a canvas along: that of a mouse or pen. What gives way is lit over the faded rest. */
import {HeldPoints} from '../../../network/canvas/held-points.js';
import type {PointLight} from '../../../network/canvas/point-light.js';
import type {LayoutOptions, PointCloud} from '../../../network/types.js';
import {isStill} from '../../../network/paint/is-still.js';
import type {Press} from '../pan-zoom.js';
import {Grip} from './grip.js';

/** The canvas that a hand reaches into. */
export interface PointHand {
  readonly points: PointCloud;
  readonly surface: Element;
  placeOf(event: MouseEvent): readonly [number, number];
  /** Shows what is held; nothing more when it is put back. */
  hold(light?: PointLight): void;
  rest(places: LayoutOptions['anchors']): void;
}

/**
 * @param k index of the mark under the press
 * @returns whether the press has taken it
 */
export function grabPoint({event}: Press, k: number, hand: PointHand): boolean {
  const frame = hand.surface.closest('.frame');
  if (event.pointerType === 'touch' || !frame) return false;
  const held = new HeldPoints(hand.points, k, isStill());
  const {x, y} = hand.points;
  new Grip(event, {
    ...{surface: hand.surface, frame, at: [x[k] ?? 0, y[k] ?? 0]},
    placeOf: (at) => hand.placeOf(at),
    move: (to) => held.move(to),
    tick: () => hand.hold(held.tick()),
    end: () => hand.rest(held.anchors()),
    cancel: () => hand.hold(),
  });
  return true;
}
