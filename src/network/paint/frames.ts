/** Slices of painting: what a page is given in one of them, the browser must style, lay out and paint in the next frame. */
import type {SliceOptions} from '../../steps/slices.js';

/** So long a frame is waited for, ms. */
const PATIENCE = 100;

/** Until the next frame is over; undefined in hidden tabs, where none comes and nothing is painted. */
function frameOver({ownerDocument}: Element): Promise<void> | undefined {
  if (ownerDocument.hidden) return undefined;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

/** One slice a frame; the browser's part of it is some times as long as ours. */
export const framesOf = (element: Element): Required<Pick<SliceOptions, 'share' | 'pause'>> => ({
  share: 5,
  pause: () => frameOver(element),
});
