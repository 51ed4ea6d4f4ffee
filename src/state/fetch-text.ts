const TIMEOUT_MS = 30_000;

/** A file that did not come, with a code that the widgets have a sentence for. */
export class LoadError extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * The text at an address; throws a `LoadError`, also where that is a page for people.
 *
 * @param onLed called with the last address where the server led on to another, before the text is there
 */
export async function fetchText(
  url: string,
  cache: RequestCache = 'default',
  onLed?: (address: string) => void,
): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new LoadError('timeout', url)), TIMEOUT_MS);
  try {
    const headers = {accept: 'application/json'};
    const response = await fetch(url, {signal: stop.signal, headers, cache});
    if (!response.ok)
      throw new LoadError(
        response.status === 404 ? 'not-found' : 'server-error',
        `${response.status} ${url}`,
      );
    const text = await textOf(response);
    if (/^\s*</.test(text)) throw new LoadError('is-page', url);
    if (response.redirected) onLed?.(response.url);
    return text;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // Browsers' own words are English, and say less than the address; what stalls halfway loses its reason in two of them.
    throw new LoadError(stop.signal.aborted ? 'timeout' : 'unreachable', url);
  } finally {
    clearTimeout(timer);
  }
}

/** Most feeds are UTF-8, and say nothing else of themselves. */
async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type');
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    if (!/charset="?(?!utf-8)/i.test(type ?? ''))
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // It is none.
  }
  const {decodeText} = await import('./decode-text.js');
  return decodeText(bytes, type) ?? new Response(bytes).text();
}
