/** The one place where an address from a feed becomes a link. */

declare const safe: unique symbol;

/** An address that may stand in `href`: http, https, mailto, tel, or relative to the page. */
export type SafeUrl = string & {readonly [safe]: true};

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if it is safe, else undefined. Control characters and blanks, which browsers skip, are refused. */
export function safeUrl(value: string | undefined): SafeUrl | undefined {
  if (value === undefined || value === '' || hasControl(value)) return undefined;
  try {
    const url = new URL(value, 'https://relative.invalid/');
    return ALLOWED.has(url.protocol) ? (value as SafeUrl) : undefined;
  } catch {
    return undefined;
  }
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
