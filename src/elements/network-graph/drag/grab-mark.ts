/** Which press takes a mark along: that of a mouse or pen, on a mark of the free layout. */
import {anchorsOf, placesOf} from '../../../network/scene/places-of.js';
import type {LayoutOptions, Scene} from '../../../network/types.js';
import type {PanZoom, Press} from '../pan-zoom.js';
import type {PictureModel} from '../picture.js';
import {MarkDrag} from './mark-drag.js';

/** The picture that a hand reaches into. */
export interface Hand {
  /** As it is shown now. */
  readonly model: PictureModel;
  readonly panZoom: PanZoom;
  show(scene: Scene): void;
  rest(places: LayoutOptions['anchors']): void;
}

/** @returns whether the press has taken a mark */
export function grabMark({event, target}: Press, {model, panZoom, show, rest}: Hand): boolean {
  const {scene} = model;
  const mark = (target as Element).closest<SVGElement>('[data-id]');
  const [surface, frame] = [mark?.ownerSVGElement, mark?.closest('.frame')];
  // One finger scrolls the page, and in bands and rings each place says something.
  const isMeant = event.pointerType !== 'touch' && scene.layout === 'free';
  if (!isMeant || !mark || !surface || !frame) return false;
  new MarkDrag(event, {
    ...{surface, frame, scene, show},
    id: mark.dataset.id ?? '',
    placeOf: (at) => panZoom.placeOf(at),
    rest: (rested) => rest(anchorsOf(placesOf(rested))),
  });
  return true;
}
