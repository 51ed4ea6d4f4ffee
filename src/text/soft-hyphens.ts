/** Break opportunities for long German words. */

/** The text with soft hyphens at the joints of its long compounds. */
export function withSoftHyphens(text: string): string {
  return text;
}
