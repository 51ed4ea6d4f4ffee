/** Whether the data of a page can be had, and if not why, as far as a page may know. */
import type {Code, Finding} from './findings.js';

export async function examineFeed(url: URL, page: Location): Promise<Finding> {
  const code = await codeFor(url, page);
  return {code, about: url.href};
}

async function codeFor(url: URL, page: Location): Promise<Code> {
  if (page.protocol === 'https:' && url.protocol === 'http:') return 'feed-mixed';
  try {
    const response = await fetch(url.href, {credentials: 'same-origin'});
    return response.ok ? codeOf(await response.text()) : 'feed-status';
  } catch {
    return (await answersAtAll(url)) ? 'feed-no-cors' : 'feed-unreachable';
  }
}

function codeOf(text: string): Code {
  try {
    const feed = JSON.parse(text.replace(/^\uFEFF/, '')) as {meta?: {format?: unknown}} | null;
    return String(feed?.meta?.format).startsWith('koko-feed/') ? 'feed-good' : 'feed-no-feed';
  } catch {
    return /^\s*[[{]/.test(text) ? 'feed-faulty-json' : 'feed-no-json';
  }
}

/** What may not be read may still be asked for; an answer says that only the permission is missing. */
async function answersAtAll({href, origin}: URL): Promise<boolean> {
  if (origin === location.origin) return false;
  try {
    await fetch(href, {mode: 'no-cors', credentials: 'omit'});
    return true;
  } catch {
    return false;
  }
}
