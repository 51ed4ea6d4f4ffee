/** Whether a link is all that its block holds, so that a widget may stand in its place. */

/** What editors wrap around a link without meaning anything by it, or to make it look like something. */
const WRAPPERS = new Set(
  'p span strong em b i u s small big font mark center cite code q sub sup ins del abbr'.split(' '),
);

/** What ends a line before and after it. */
const BLOCKS = new Set(
  `address article aside blockquote details dialog dl div fieldset figure footer form h1 h2 h3 h4 h5 h6
  header hr main nav ol p pre section table ul`.split(/\s+/),
);

/**
 * The outermost node that holds nothing but the link; undefined where the link stands amid words.
 *
 * Blanks, comments and line breaks count for nothing.
 */
export function blockOf(link: Element): Element | undefined {
  let top = link;
  for (let parent = top.parentElement; parent; parent = top.parentElement) {
    if (!WRAPPERS.has(parent.localName) || !isOnly(top)) break;
    top = parent;
  }
  return endsLine(top, 'previousSibling') && endsLine(top, 'nextSibling') ? top : undefined;
}

const isOnly = (node: Element): boolean =>
  !neighbour(node, 'previousSibling') && !neighbour(node, 'nextSibling');

function endsLine(node: Element, side: Side): boolean {
  if (BLOCKS.has(node.localName)) return true;
  const next = neighbour(node, side);
  return !next || isBlock(next);
}

type Side = 'previousSibling' | 'nextSibling';

function neighbour(node: Node, side: Side): Node | null {
  let next = node[side];
  while (next && isNothing(next)) next = next[side];
  return next;
}

const isNothing = (node: Node): boolean =>
  node.nodeType === 8 ||
  (node.nodeType === 3 && !node.nodeValue?.trim()) ||
  ('localName' in node && node.localName === 'br');

const isBlock = (node: Node): boolean =>
  'localName' in node &&
  (BLOCKS.has(String(node.localName)) || String(node.localName).startsWith('koko-'));
