import {markOf} from './mark-of.js';

/**
 * Beside a tall picture the panel's title may end up above the window where somebody chooses a mark far down: the page goes
 * up to it, but no further than the mark stays in sight.
 */
export function titleIntoWindow(root: ParentNode, id: string): void {
  const title = root.querySelector('#panel-title')?.getBoundingClientRect();
  const mark = markOf(root, id)?.getBoundingClientRect();
  if (!title || !mark || title.top >= 0) return;
  const room = Math.max(0, innerHeight - mark.bottom);
  scrollBy({top: -Math.min(room, Math.ceil(-title.top)), behavior: 'instant'});
}
