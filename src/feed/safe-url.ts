/** The one module that judges addresses: while a feed is read, and where one becomes a link. */

declare const safe: unique symbol;

/** An address that may stand in `href`: http, https, mailto, tel, or relative to the page. */
export type SafeUrl = string & {readonly [safe]: true};

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What nearly every address looks like: no need to parse it. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?#][^\s\\<>"]*)?$/i;

/** `www.stadt.de`, `stadt.de/kontakt`, `amt@stadt.de`: a browser would look for a file of that name. */
const HOST = /^\s*(www\.|[\p{L}\p{N}@.-]+\.(\p{L}{2,})([/?#]|\s*$))/iu;

/** What a relative address may end in, or stand before a path. */
const FILE =
  /^(aspx?|csv|docx?|gif|html?|ics|jpe?g|json|jsp|md|od[pst]|pdf|php|png|pptx?|rtf|svg|txt|vcf|webp|xlsx?|xml|zip)$/i;

/**
 * What is wrong with an address: `unsafe-url` for any scheme but http, https, mailto and tel,
 * `bad-url` for what no browser could read, and for hosts that lack their scheme. Relative addresses
 * are fine.
 */
export function urlProblem(value: string): 'bad-url' | 'unsafe-url' | undefined {
  if (PLAIN.test(value)) return undefined;
  const url = parseUrl(value);
  if (url === undefined) return 'bad-url';
  if (!SAFE_PROTOCOLS.has(url.protocol)) return 'unsafe-url';
  const [isHost, , ending = ''] = HOST.exec(value) ?? [];
  return isHost && !FILE.test(ending) ? 'bad-url' : undefined;
}

/**
 * A sound address as it can stand in a link: without blanks around it, those inside as `%20`, and
 * relative ones starting from `base`, an absolute address.
 */
export function fullUrl(value: string, base?: string): string {
  if (PLAIN.test(value)) return value;
  const trimmed = value.trim().replace(/[\t\n\r]/g, '');
  const url = trimmed.replace(/ /g, /^tel:/i.test(trimmed) ? '' : '%20');
  const isWhole = base === undefined || /^[a-z][a-z\d+.-]*:/i.test(url);
  return isWhole ? url : new URL(url, base).href;
}

/** The address if it is safe, else undefined. Control characters and blanks, which browsers skip, are refused. */
export function safeUrl(value: string | undefined): SafeUrl | undefined {
  if (value === undefined || value === '' || hasControl(value)) return undefined;
  return urlProblem(value) === undefined ? (value as SafeUrl) : undefined;
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
