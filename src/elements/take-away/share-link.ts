/** Hands a link on: by the device's own sheet, else by copying, else by showing it. */
import type {TakeAwayMessages} from '../../i18n/take-away.js';
import type {Outcome} from './take-away.js';

interface Shared {
  readonly title: string;
  readonly url: string;
}

/** Undefined where the visitor closed the sheet. */
export async function shareLink(
  {title, url}: Shared,
  words: TakeAwayMessages,
): Promise<Outcome | undefined> {
  if ('share' in navigator) {
    try {
      await navigator.share({title, url});
      return {text: words.shared};
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  return (await hasCopied(url)) ? {text: words.copied} : {text: words.copyYourself, copy: url};
}

export async function copyText(text: string, words: TakeAwayMessages): Promise<Outcome> {
  return (await hasCopied(text))
    ? {text: words.copiedText}
    : {text: words.copyYourself, copy: text};
}

async function hasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
