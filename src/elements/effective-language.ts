/** The language around an element: its own `lang`, that of an ancestor (also through shadow roots), the page's, else German. */
export function effectiveLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) return lang;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return 'de';
}
