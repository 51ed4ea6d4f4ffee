import type {Text} from './types.js';

/** A frozen language map without a prototype. */
export function makeText(entries: readonly (readonly [language: string, value: string])[]): Text {
  const text: Record<string, string> = Object.create(null);
  for (const [language, value] of entries) text[language] = value;
  return Object.freeze(text);
}
