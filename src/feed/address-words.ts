/** Addresses as they are read. */
import type {Address} from './types.js';

/** "58095 Hagen". */
export function townOf({postalCode, locality}: Address = {}): string {
  return [postalCode, locality].filter(Boolean).join(' ');
}

/** "Markt 1, 58095 Hagen". */
export function addressLine(address: Address = {}): string {
  return [address.street, townOf(address)].filter(Boolean).join(', ');
}
