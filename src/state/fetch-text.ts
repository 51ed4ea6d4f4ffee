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

/** The text at an address; throws a `LoadError`. */
export async function fetchText(url: string, cache: RequestCache = 'default'): Promise<string> {
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
    return await response.text();
  } catch (error) {
    // Browsers' own words are English, and say less than the address.
    throw error instanceof LoadError ? error : new LoadError('unreachable', url);
  } finally {
    clearTimeout(timer);
  }
}
