import type {AllowList} from './allow-list.js';
import type {Options, WidgetName} from './embed-options.js';

/**
 * A widget as a snippet asks for it, not yet in the page.
 *
 * @param kokoAllowed judges where its feed comes from in the end, too; without it the page's own script made it
 * @param kokoQuery what was shown where the link comes from
 */
export function makeWidget(
  widget: WidgetName,
  options: Options,
  kokoAllowed?: AllowList,
  kokoQuery?: string,
): HTMLElement {
  const element = Object.assign(document.createElement(`koko-${widget}`), {
    kokoAllowed,
    kokoQuery,
  });
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  return element;
}
