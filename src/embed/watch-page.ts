/** Fetches what defines an element as soon as one is on the page, and stops looking when all are asked for. */

/** How to fetch what defines each tag. */
export type Parts = Readonly<Record<string, () => Promise<unknown>>>;

export function watchPage(page: Document, parts: Parts): void {
  const open = new Set(Object.keys(parts));
  const observer = new MutationObserver((mutations) => {
    for (const {addedNodes} of mutations) for (const node of addedNodes) look(node);
  });
  const watch = (): void =>
    observer.observe(page.documentElement, {childList: true, subtree: true});

  function look(node: Node): void {
    for (const tag of [...open]) if (holds(node, tag)) load(tag);
  }

  function load(tag: string): void {
    open.delete(tag);
    if (open.size === 0) observer.disconnect();
    parts[tag]?.().catch((error: unknown) => {
      // The fallback content stays; a later insertion may try again.
      open.add(tag);
      watch();
      console.warn(`koko-widgets: <${tag}> could not be loaded.`, error);
    });
  }

  watch();
  look(page.documentElement);
}

function holds(node: Node, tag: string): boolean {
  if (!('querySelector' in node)) return false;
  const element = node as Element;
  return element.localName === tag || element.querySelector(tag) !== null;
}
