/**
 * Puts an element into the page and takes it out again after the test, with everything else that
 * the test left in the body.
 */
export function mount<T extends Element>(element: T): T {
  document.body.append(element);
  return element;
}

/** Call in `afterEach`: an empty body, no focus, no query in the address. */
export function clearPage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + keptQuery());
}

/** The runner's own keys in the address stay; the widgets' begin with `koko`. */
function keptQuery(): string {
  const query = new URLSearchParams(location.search);
  for (const key of [...query.keys()]) if (key.startsWith('koko')) query.delete(key);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A page that opts into dark colours, ground and all. Call what it gives to take that back. */
export function darkenPage(): () => void {
  const {style} = document.documentElement;
  style.colorScheme = 'dark';
  style.background = '#11171d';
  return () => {
    style.colorScheme = '';
    style.background = '';
  };
}
