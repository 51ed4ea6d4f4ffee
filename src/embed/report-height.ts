/** Tells the page around a frame how high the frame's content is, whenever that changes. */
import {heightMessages, type FrameContext} from './frame-messages.js';

export function reportHeight(frame: Window, context: FrameContext): void {
  const {documentElement, body} = frame.document;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // Nothing secret is told, and nobody knows who stands around.
    for (const message of heightMessages(height, context)) frame.parent.postMessage(message, '*');
  };
  try {
    new ResizeObserver(tell).observe(body);
  } catch {
    // Then it is told when the page and when a widget is there.
  }
  frame.addEventListener('load', tell);
  documentElement.addEventListener('koko-ready', tell, true);
}
