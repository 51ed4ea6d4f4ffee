import type {Options, WidgetName} from './embed-options.js';

/** A widget as a snippet asks for it, not yet in the page. */
export function makeWidget(widget: WidgetName, options: Options): HTMLElement {
  const element = document.createElement(`koko-${widget}`);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  return element;
}
