/** Links of a frame open in a window of their own: a foreign page would show itself within the frame, or refuse to. */
import type {HostedMessages} from '../i18n/hosted.js';
import {linkMessage, type FrameContext} from './frame-messages.js';

export function openLinks(
  page: Document,
  context: FrameContext,
  texts: () => HostedMessages,
): void {
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol) || link.download)
      return;
    // Within the page, and to nowhere else.
    if (sameDocument(link, page)) return;
    event.preventDefault();
    open(link.href, page, context, texts());
  });
}

const sameDocument = (link: HTMLAnchorElement, {location}: Document): boolean =>
  link.href.split('#')[0] === location.href.split('#')[0] && link.target !== '_blank';

function open(address: string, page: Document, context: FrameContext, texts: HostedMessages): void {
  const opened = window.open(address, '_blank');
  if (opened) {
    opened.opener = null;
    return;
  }
  const message = linkMessage(address, context);
  if (message !== undefined) window.parent.postMessage(message, '*');
  say(page, texts.leads(address));
}

/** In a sandbox without windows the address is at least there to be read and copied. */
function say(page: Document, text: string): void {
  const status = page.querySelector('[role="status"].leads') ?? page.createElement('p');
  status.className = 'leads';
  status.setAttribute('role', 'status');
  page.body.append(status);
  status.textContent = text;
}
