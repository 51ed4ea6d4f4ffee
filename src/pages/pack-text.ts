/** A text made small enough for a stick, in signs that no page can mistake for its own: raw deflate, in base64. */

/** Signs that a call may be given at once. */
const SLICE = 0x4000;

export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let signs = '';
  for (let k = 0; k < bytes.length; k += SLICE)
    signs += String.fromCharCode(...bytes.subarray(k, k + SLICE));
  return btoa(signs);
}
