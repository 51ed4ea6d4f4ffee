/** Gives frames that show a hosted page the height that they ask for. */
import {addressOf} from './address-of.js';
import type {AllowList} from './allow-list.js';
import {heightIn} from './frame-messages.js';

/** CSS pixels: enough for a sentence, and never the whole building. */
const LEAST = 120;
const MOST = 30_000;

export function followFrames(page: Document, allowed: AllowList): void {
  page.defaultView?.addEventListener('message', ({data, source}: MessageEvent) => {
    const height = heightIn(data);
    if (height === undefined || !source) return;
    for (const frame of page.querySelectorAll('iframe')) {
      // A frame in a sandbox has no origin; that it is one of ours is told by whose window speaks.
      if (frame.contentWindow !== source || !isOurs(frame, allowed)) continue;
      frame.style.setProperty('height', `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`);
    }
  });
}

function isOurs({src}: HTMLIFrameElement, allowed: AllowList): boolean {
  const page = addressOf(src);
  return page !== undefined && allowed.hasPage(page);
}
