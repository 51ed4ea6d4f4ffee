/** The one module that judges addresses: while a feed is read, and where one becomes a link. */

declare const safe: unique symbol;

/** An address that may stand in `href`: http, https, mailto, tel, or relative to the page. */
export type SafeUrl = string & {readonly [safe]: true};

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What nearly every address looks like: no need to parse it. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?#][^\s\\<>"]*)?$/i;

/**
 * What is wrong with an address: `unsafe-url` for any scheme but http, https, mailto and tel,
 * `bad-url` for what no browser could read. Relative addresses are fine.
 */
export function urlProblem(value: string): 'bad-url' | 'unsafe-url' | undefined {
  if (PLAIN.test(value)) return undefined;
  const url = parseUrl(value);
  if (url === undefined) return 'bad-url';
  return SAFE_PROTOCOLS.has(url.protocol) ? undefined : 'unsafe-url';
}

/** The address if it is safe, else undefined. Control characters and blanks, which browsers skip, are refused. */
export function safeUrl(value: string | undefined): SafeUrl | undefined {
  if (value === undefined || value === '' || hasControl(value)) return undefined;
  return urlProblem(value) === undefined ? (value as SafeUrl) : undefined;
}

/** `mailto:` link of an address, or undefined where it holds anything but an address. */
export function mailUrl(email: string): SafeUrl | undefined {
  return /^[^\s@<>?&"']+@[^\s@<>?&"']+$/.test(email) ? safeUrl(`mailto:${email}`) : undefined;
}

/** `tel:` link of a number as people write it, or undefined where it holds no digits. */
export function phoneUrl(phone: string): SafeUrl | undefined {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(digits) ? safeUrl(`tel:${digits}`) : undefined;
}

function hasControl(value: string): boolean {
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  }
  return false;
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value, 'https://relative.invalid/');
  } catch {
    return undefined;
  }
}
