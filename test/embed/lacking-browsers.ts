/** Scripts that take from a page what a browser, a policy or a careful extension may take from it. */

export const WITHOUT = `<script>
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'matchMedia', 'requestIdleCallback', 'Worker', 'scheduler', 'structuredClone'])
    delete window[name];
  for (const name of ['share', 'clipboard']) delete Navigator.prototype[name];
  for (const name of ['crypto']) Object.defineProperty(window, name, {value: undefined});
  Object.defineProperty(document, 'fonts', {value: undefined});
  delete Element.prototype.checkVisibility;
  delete Intl.DisplayNames;
  delete CSSStyleSheet.prototype.replace;
</script>`;

export const REFUSING = `<script>
  const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get: refuse});
  for (const name of ['pushState', 'replaceState']) History.prototype[name] = refuse;
  window.Worker = function () { refuse(); };
  Object.defineProperty(Navigator.prototype, 'clipboard', {get: refuse});
  Navigator.prototype.share = refuse;
  HTMLCanvasElement.prototype.getContext = () => null;
  Intl.DisplayNames = refuse;
</script>`;
