/** Room for a widget that is on its way, so that what stands below it does not jump. */
import {whenChanged} from './when-changed.js';

/** Hardly a widget is lower, in the type of the page around it. */
const LEAST = '36em';

/**
 * Until the widget has something to show, or a reason why it has not.
 *
 * @returns gives the room back before that
 */
export function reserveRoom(element: HTMLElement): () => void {
  const {style} = element;
  if (element.hasAttribute('data-state') || style.minBlockSize) return () => undefined;
  const {display} = getComputedStyle(element);
  // What the page hides stays hidden.
  if (display === 'none') return () => undefined;
  const stop = whenChanged(element, {attributeFilter: ['data-state']}, () => {
    if (element.getAttribute('data-state') !== 'loading') giveBack();
  });
  // Room that nobody gives back is a hole in the page.
  if (!stop) return () => undefined;
  const isInline = display === 'inline' && !style.display;
  if (isInline) style.setProperty('display', 'block');
  style.setProperty('min-block-size', `max(${LEAST}, ${restOfScreen(element)}px)`);
  return giveBack;

  function giveBack(): void {
    stop?.();
    if (isInline) style.removeProperty('display');
    style.removeProperty('min-block-size');
    if (!element.getAttribute('style')) element.removeAttribute('style');
  }
}

/** What stands below the widget then begins below the screen, and nobody sees it move. */
function restOfScreen(element: Element): number {
  const {top} = element.getBoundingClientRect();
  return Math.max(0, Math.round(innerHeight - top));
}
