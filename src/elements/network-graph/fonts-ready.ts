/** When the page's fonts are there; undefined where it cannot be told. */
export function fontsReady(): Promise<unknown> | undefined {
  try {
    return (document as Partial<Document>).fonts?.ready;
  } catch {
    return undefined;
  }
}
