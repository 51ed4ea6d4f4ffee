import {canAdopt} from './can-adopt.js';

/**
 * Registers an element. The first definition of a tag stays; a second copy warns once and never throws. Where no
 * element could show anything none is defined, and what the page holds in its place stays.
 */
export function register(tag: string, element: CustomElementConstructor, isAble = canAdopt): void {
  try {
    if (!customElements.get(tag)) {
      if (!isAble()) throw new TypeError('The page allows no style sheets made by script.');
      customElements.define(tag, element);
    } else if (customElements.get(tag) !== element) warnOnce(tag);
  } catch (error) {
    warnOnce(tag, error);
  }
}

const warned = new Set<string>();

function warnOnce(tag: string, error?: unknown): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    error === undefined
      ? `koko-widgets: <${tag}> is already defined by another script; the first definition stays.`
      : `koko-widgets: <${tag}> cannot be defined here.`,
    error ?? '',
  );
}
