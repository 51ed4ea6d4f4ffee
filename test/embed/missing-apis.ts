/** What widgets use of a browser, to be taken away name by name; `docs/embed/hostile-pages.md` names it by this table. */

/** `Owner.name`; owners without a name of their own are the window's. */
export const APIS = [
  'IntersectionObserver',
  'ResizeObserver',
  'MutationObserver',
  'matchMedia',
  'requestIdleCallback',
  'structuredClone',
  'scheduler',
  'MessageChannel',
  'Worker',
  'OffscreenCanvas',
  'Path2D',
  'TextDecoder',
  'crypto',
  'localStorage',
  'sessionStorage',
  'CSS',
  'Document.prototype.fonts',
  'Element.prototype.checkVisibility',
  'Element.prototype.scrollIntoView',
  'Element.prototype.setPointerCapture',
  'HTMLCanvasElement.prototype.getContext',
  'History.prototype.pushState',
  'History.prototype.replaceState',
  'Intl.Collator',
  'Intl.DisplayNames',
  'Intl.NumberFormat',
  'Navigator.prototype.clipboard',
  'Navigator.prototype.share',
  'Performance.prototype.now',
  'URL.createObjectURL',
] as const;

/** Without these no widget can be shown; what the page holds in its place stays. */
export const NEEDED = [
  'CSSStyleSheet.prototype.replaceSync',
  'ShadowRoot.prototype.adoptedStyleSheets',
] as const;

export const LACKS = ['missing', 'refusing'] as const;

export type Lack = (typeof LACKS)[number];

/** A script for the head of a page: one API is not there, or throws when it is read, called or made. */
export const without = (api: string, lack: Lack): string => `<script>(() => {
  const names = '${api}'.split('.');
  const name = names.pop();
  const owner = names.reduce((one, next) => one[next], window);
  const holders = [];
  for (let one = owner; one; one = Object.getPrototypeOf(one)) if (Object.hasOwn(one, name)) holders.push(one);
  const said = holders.map((one) => Object.getOwnPropertyDescriptor(one, name))[0];
  for (const one of holders) delete one[name];
  const refuse = function () { throw new DOMException('refused', 'SecurityError'); };
  if ('${lack}' === 'refusing' && said)
    Object.defineProperty(owner, name, typeof said.value === 'function' ? {value: refuse} : {get: refuse});
})();</script>`;
