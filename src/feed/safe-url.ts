const PLAIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?#][^\s\\<>"]*)?$/i;
const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * What is wrong with an address: `unsafe-url` for any scheme but http, https, mailto and tel,
 * `bad-url` for what no browser could read. Relative addresses are fine.
 */
export function urlProblem(value: string): 'bad-url' | 'unsafe-url' | undefined {
  if (PLAIN.test(value)) return undefined;
  const url = parseUrl(value);
  if (url === undefined) return 'bad-url';
  return SAFE_PROTOCOLS.includes(url.protocol) ? undefined : 'unsafe-url';
}

function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value, 'https://example.org/');
  } catch {
    return undefined;
  }
}
