/** The script of the snippet: watches the page and fetches only the widgets that are on it. */

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'koko-offer-finder': () => import('../define/offer-finder.js'),
  'koko-partner-directory': () => import('../define/partner-directory.js'),
  'koko-network-graph': () => import('../define/network-graph.js'),
};

const TAGS = Object.keys(PARTS);
const asked = new Set<string>();

function load(tag: string): void {
  const part = PARTS[tag];
  if (!part || asked.has(tag)) return;
  asked.add(tag);
  part().catch((error: unknown) => {
    // The fallback content stays; a later insertion may try again.
    asked.delete(tag);
    console.warn(`koko-widgets: <${tag}> could not be loaded.`, error);
  });
}

function scan(root: ParentNode): void {
  for (const tag of TAGS) if (root.querySelector(tag)) load(tag);
}

function onMutations(mutations: readonly MutationRecord[]): void {
  for (const {addedNodes} of mutations) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node.localName);
      scan(node);
    }
  }
}

scan(document);
new MutationObserver(onMutations).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
