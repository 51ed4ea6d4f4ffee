import type {Contact} from './types.js';

/** Offices before persons; else as the publisher has them. */
export function officesFirst(contacts: readonly Contact[]): Contact[] {
  return [...contacts].sort((a, b) => Number(a.name !== undefined) - Number(b.name !== undefined));
}
