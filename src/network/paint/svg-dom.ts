/** Paints a picture into an SVG element of a page and keeps what stays the same, so that focus is never lost. */
import type {SvgNode} from './svg-node.js';

const SVG = 'http://www.w3.org/2000/svg';

type Painted = Map<string, SVGElement>;

const painted = new WeakMap<SVGElement, Painted>();
const owned = new WeakMap<SVGElement, readonly string[]>();

/** Attributes that others (roles, tab stops) put on an element are left alone. */
export function patchAttributes(
  element: SVGElement,
  attrs: Readonly<Record<string, string>>,
): void {
  const names = Object.keys(attrs);
  for (const name of owned.get(element) ?? []) {
    if (!(name in attrs)) element.removeAttribute(name);
  }
  for (const name of names) {
    const value = attrs[name] ?? '';
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  owned.set(element, names);
}

function create(parent: SVGElement, {tag}: SvgNode): SVGElement {
  return parent.ownerDocument.createElementNS(SVG, tag as 'g');
}

/** Puts the elements of all children where they belong, whatever is inside of them. */
export function arrange(element: SVGElement, children: readonly SvgNode[]): Painted {
  const before: Painted = painted.get(element) ?? new Map<string, SVGElement>();
  const after: Painted = new Map();
  for (const child of children) {
    const known = before.get(child.key);
    after.set(child.key, known?.tagName === child.tag ? known : create(element, child));
  }
  for (const [key, old] of before) {
    if (after.get(key) !== old) old.remove();
  }
  place(element, children, after);
  painted.set(element, after);
  return after;
}

const holdsFocus = (element: Element): boolean => {
  const {activeElement} = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && element.contains(activeElement);
};

// Only what is out of order moves: moving an element takes the focus away from it. So what holds the focus never
// moves; what stands before it without need moves behind it instead.
function place(element: SVGElement, children: readonly SvgNode[], after: Painted): void {
  let next: ChildNode | null = element.firstChild;
  for (const child of children) {
    const wanted = after.get(child.key);
    if (!wanted) continue;
    if (wanted !== next && wanted.parentNode === element && holdsFocus(wanted)) {
      while (next && next !== wanted) {
        const early: ChildNode = next;
        next = early.nextSibling;
        element.append(early);
      }
    }
    if (wanted === next) next = wanted.nextSibling;
    else element.insertBefore(wanted, next);
  }
}

function patch(element: SVGElement, node: SvgNode): void {
  patchAttributes(element, node.attrs);
  if (node.text === undefined) {
    const inside = arrange(element, node.children);
    for (const child of node.children) {
      const own = inside.get(child.key);
      if (own) patch(own, child);
    }
  } else if (element.textContent !== node.text) element.textContent = node.text;
}

/** Makes `element`, an `<svg>` of the page, show the picture. */
export function paintSvg(element: SVGElement, picture: SvgNode): void {
  patch(element, picture);
}
