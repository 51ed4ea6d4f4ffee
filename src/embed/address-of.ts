/** The address that a text means as seen from a page, or by itself; undefined for what no browser could read. */
export function addressOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
