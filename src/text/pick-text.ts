/** Language maps: which of the languages there is gets shown. */

/** What is shown, and in which language it really is (for the `lang` of the element). */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
}

/** `de-x-ls` → `de-x-ls`, `de`. A tag ends at its single-letter subtag as a whole (RFC 4647, lookup). */
function lookupChain(lang: string): string[] {
  const parts = lang.split('-');
  const chain: string[] = [];
  while (parts.length > 0) {
    chain.push(parts.join('-'));
    parts.pop();
    while ((parts[parts.length - 1] ?? '').length === 1) parts.pop();
  }
  return chain;
}

/**
 * The text in `lang`, else in its broader language, else in the first of `fallbacks` there is,
 * else in any language. Empty text where there is none at all.
 */
export function pickText(
  text: Readonly<Record<string, string>> | undefined,
  lang: string,
  fallbacks: readonly string[] = [],
): PickedText {
  if (!text) return {text: '', lang};
  const keys = Object.keys(text);
  const byLower = new Map(keys.map((key) => [key.toLowerCase(), key]));
  const wanted = [...lookupChain(lang), ...fallbacks, ...keys];
  for (const tag of wanted) {
    const key = byLower.get(tag.toLowerCase());
    const found = key === undefined ? undefined : text[key];
    if (key !== undefined && found) return {text: found, lang: key};
  }
  return {text: '', lang};
}
