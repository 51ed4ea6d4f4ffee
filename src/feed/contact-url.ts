/** Links of addresses and numbers as people write them. */
import {safeUrl, type SafeUrl} from './safe-url.js';

/** `mailto:` link of an address, or undefined where it holds anything but an address. */
export function mailUrl(email: string): SafeUrl | undefined {
  return /^[^\s@<>?&"']+@[^\s@<>?&"']+$/.test(email) ? safeUrl(`mailto:${email}`) : undefined;
}

/** An area code before a slash: "02331", "+49 2331", "0049 (0) 33456". */
const AREA_CODE = /^(?:(?:\+|00)\d{3,7}|\d{2,6})$/;

/**
 * `tel:` link of one number as people write it. Undefined for anything else: a word, an extension
 * that is only named, a second number.
 */
export function phoneUrl(phone: string): SafeUrl | undefined {
  const number = phone.trim().replace(/^((?:\+|00)\d{1,3}\s*)\(0\)/, '$1');
  const [before = '', after, ...more] = number
    .split('/')
    .map((part) => part.replace(/[\s().–-]/g, ''));
  if (more.length > 0 || (after !== undefined && !AREA_CODE.test(before))) return undefined;
  const digits = before + (after ?? '');
  return /^\+?\d{3,15}$/.test(digits) ? safeUrl(`tel:${digits}`) : undefined;
}
