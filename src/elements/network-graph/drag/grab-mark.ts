/** Which press takes a mark along: that of a mouse or pen, on a mark that can be moved. Its neighbours follow along their tiers. */
import {createLiveForce} from '../../../network/force/live-force.js';
import {isStill} from '../../../network/paint/is-still.js';
import {draggedScene} from '../../../network/scene/dragged-scene.js';
import {anchorsOf, placesOf} from '../../../network/scene/places-of.js';
import type {LayoutOptions, Scene, SceneNode} from '../../../network/types.js';
import type {PanZoom, Press} from '../pan-zoom.js';
import type {PictureModel} from '../picture.js';
import {dragRoom, isMovable, within} from './along-tier.js';
import {Grip} from './grip.js';
import {liveInput} from './live-input.js';

/** The picture that a hand reaches into. */
export interface Hand {
  /** As it is shown now. */
  readonly model: PictureModel;
  readonly panZoom: PanZoom;
  show(scene: Scene): void;
  rest(places: LayoutOptions['anchors']): void;
}

/** @returns whether the press has taken a mark */
export function grabMark({event, target}: Press, hand: Hand): boolean {
  const {scene} = hand.model;
  const mark = (target as Element).closest<SVGElement>('[data-id]');
  const [surface, frame] = [mark?.ownerSVGElement, mark?.closest('.frame')];
  const node = scene.nodes.find(({id}) => id === mark?.dataset.id);
  // One finger scrolls the page.
  if (event.pointerType === 'touch' || !node || !isMovable(scene)(node)) return false;
  if (!surface || !frame) return false;
  hold(event, node, {surface, frame}, hand);
  return true;
}

function hold(
  event: PointerEvent,
  node: SceneNode,
  place: {readonly surface: Element; readonly frame: Element},
  {model: {scene}, panZoom, show, rest}: Hand,
): void {
  const em = Number.parseFloat(getComputedStyle(place.surface).fontSize) || 16;
  const live = createLiveForce(liveInput(scene, isStill()));
  const room = dragRoom(scene, em);
  const moved = (): Scene => draggedScene(scene, live.tick(), em);
  let shown = scene;
  live.start(scene.nodes.indexOf(node));
  new Grip(event, {
    ...place,
    at: [node.x, node.y],
    placeOf: (at) => panZoom.placeOf(at),
    move: (to) => live.move(...within(to, room)),
    tick: () => show((shown = moved())),
    end: () => rest(anchorsOf(placesOf(shown))),
    cancel: () => show(scene),
  });
}
