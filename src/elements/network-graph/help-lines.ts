import {pagesIn} from './pages-in.js';
import type {ViewContext} from './view-context.js';

/** Keys and what they do, in the picture or in the list. */
export function helpLines(
  view: ViewContext,
  isList: boolean,
): readonly (readonly [keys: string, what: string])[] {
  const pages = pagesIn(view);
  return isList ? pages.listHelpLines : pages.helpLines;
}
