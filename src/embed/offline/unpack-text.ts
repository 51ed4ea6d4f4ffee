/** The other way round from `pages/pack-text`. */
export async function unpackText(packed: string): Promise<string> {
  const signs = atob(packed.trim());
  const bytes = new Uint8Array(signs.length);
  for (let k = 0; k < signs.length; k += 1) bytes[k] = signs.charCodeAt(k);
  const raw = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(raw).text();
}
