import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {nextFrame} from './wait.js';

type Point = [x: number, y: number];

/** The middle of an element in the coordinates of the test's window, out of frames too. */
export function middleOf(element: Element): Point {
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = parentOf(view)) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left + view.frameElement.clientLeft;
    y += frame.top + view.frameElement.clientTop;
  }
  return [Math.round(x), Math.round(y)];
}

function parentOf(view: Window): (Window & typeof globalThis) | null {
  return view.parent === view ? null : (view.parent as Window & typeof globalThis);
}

/**
 * Scrolls an element to the middle of the window. Firefox takes the outermost `svg` for every
 * element in it, so what is still outside is brought in by hand.
 */
export function bringIntoView(element: Element): void {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const [x, y] = middleOf(element);
  // Without the scroll bars, on which nothing can be pressed.
  const {clientWidth, clientHeight} = document.documentElement;
  const isInside = x >= 0 && y >= 0 && x < clientWidth && y < clientHeight;
  if (isInside) return;
  const left = x - window.innerWidth / 2;
  const top = y - window.innerHeight / 2;
  window.scrollBy({left, top, behavior: 'instant'});
}

/** Clicks the middle of an element with the browser's own mouse. */
export async function click(element: Element): Promise<void> {
  bringIntoView(element);
  await sendMouse({type: 'click', position: middleOf(element)});
  await nextFrame();
}

/** Moves the mouse over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  bringIntoView(element);
  await sendMouse({type: 'move', position: middleOf(element)});
  await nextFrame();
}

/** Drags from one point of the window to another, with one stop on the way. */
export async function drag(from: Point, to: Point): Promise<void> {
  await carry(from, to);
  await sendMouse({type: 'up'});
  await nextFrame();
}

/** The same without letting go. */
export async function carry(from: Point, to: Point): Promise<void> {
  const halfway: Point = [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
  await sendMouse({type: 'move', position: from});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: halfway});
  await sendMouse({type: 'move', position: to});
}

/** Moves the mouse to the corner of the window, away from whatever it was at. */
export async function moveAway(): Promise<void> {
  await sendMouse({type: 'move', position: [1, 1]});
  await nextFrame();
}

/** Lets go of all buttons; call it after tests that used the mouse. */
export async function releaseMouse(): Promise<void> {
  await resetMouse();
}
