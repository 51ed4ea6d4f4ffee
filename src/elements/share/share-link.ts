/** Hands a link on: by the device's own sheet, else by copying, else by showing it. */
import {shareMessages} from '../../i18n/share.js';
import type {Outcome} from './outcome-note.js';

interface Shared {
  readonly title: string;
  readonly url: string;
}

/** Whoever closes the device's sheet still finds the QR code. */
export async function shareLink({title, url}: Shared, lang: string): Promise<Outcome> {
  const words = shareMessages(lang);
  if ('share' in navigator) {
    try {
      await navigator.share({title, url});
      return {text: words.shared, link: url};
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError')
        return {text: words.notShared, link: url};
    }
  }
  return (await hasCopied(url))
    ? {text: words.copied, link: url}
    : {text: words.copyLink, copy: url, link: url};
}

export async function copyText(text: string, lang: string): Promise<Outcome> {
  const words = shareMessages(lang);
  return (await hasCopied(text)) ? {text: words.copiedText} : {text: words.copyByHand, copy: text};
}

async function hasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
