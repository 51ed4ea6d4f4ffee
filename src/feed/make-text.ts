import type {Text} from './types.js';

// An object without any prototype costs engines four times the time and room of one that inherits
// from an empty one, and a feed holds texts by the hundred thousand.
const nothing: Record<string, string> = Object.freeze(
  Object.create(null) as Record<string, string>,
);

/** A frozen language map that inherits nothing. */
export function makeText(entries: readonly (readonly [language: string, value: string])[]): Text {
  const text = Object.create(nothing) as Record<string, string>;
  for (const [language, value] of entries) text[language] = value;
  return Object.freeze(text);
}

/** A text in one language. */
export function makePlainText(language: string, value: string): Text {
  const text = Object.create(nothing) as Record<string, string>;
  text[language] = value;
  return Object.freeze(text);
}
