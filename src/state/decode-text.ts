/** Bytes of a file as text, whatever it was written in. JSON is UTF-8 (RFC 8259); what old systems write is not always. */

const MARKS: readonly (readonly [charset: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * A byte order mark goes before what the server declares, as browsers have it; without both it is UTF-8, or, where it
 * cannot be that, what Western European systems wrote before.
 *
 * @param contentType as the server sends it
 * @returns undefined where the page has taken the means
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string | undefined {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  const charset = marked?.[0] ?? declaredIn(contentType);
  return (
    decodeAs(charset ?? 'utf-8', bytes, charset === undefined) ?? decodeAs('windows-1252', bytes)
  );
}

const declaredIn = (contentType: string | null): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];

/** Undefined for a charset that nobody knows, and, if `fatal`, for bytes that are none of it. */
function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, {fatal}).decode(bytes);
  } catch {
    return undefined;
  }
}
