/** A media query that can be listened to; undefined where the page or the browser has none. */
export function mediaQuery(query: string): MediaQueryList | undefined {
  try {
    return matchMedia(query);
  } catch {
    return undefined;
  }
}
