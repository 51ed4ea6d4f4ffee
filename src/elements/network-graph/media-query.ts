/** A media query that can be listened to; undefined where the page or the browser has none. */
export const mediaQuery = (query: string): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia(query) : undefined;
