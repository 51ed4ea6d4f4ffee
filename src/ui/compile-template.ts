/**
 * Makes of a Lit template what Lit makes of it, without markup in a string: a page that requires Trusted Types refuses
 * such strings, and reports each policy that it did not name. The build puts this into Lit; it reads only what
 * `scripts/build/strict-markup.mjs` lets pass.
 */

/** What is known of a place in a template, in the words of Lit. */
export interface TemplatePart {
  /** 1: in an attribute, 2: among the children. */
  readonly type: number;
  /** Counts elements and comments in the order of the document. */
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
  readonly ctor?: unknown;
}

export interface CompiledTemplate {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly TemplatePart[];
}

export interface TemplateSource {
  readonly strings: readonly string[];
  /** 2 where the template is the inside of an `<svg>`. */
  readonly _$litType$: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** Stands for an expression; no source text holds it. */
const HOLE = '\0';

const tokens = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*)>|\0|[^<\0]+/g;
const attributes = /([.?@]?)([^\s"=/]+)(?:=(?:"([^"]*)"|(\0)))?/g;

/** What Lit makes of `name=`, `.name=`, `?name=` and `@name=`, by the sign before the name. */
type Kinds = Readonly<Record<string, unknown>>;

export function compileTemplate(
  {strings, _$litType$: type}: TemplateSource,
  kinds: Kinds,
): CompiledTemplate {
  // What a feed holds may look like a template, but has no raw strings.
  if (!Array.isArray(strings) || !('raw' in strings)) throw Error();
  const el = document.createElement('template');
  const page = el.content.ownerDocument;
  const source = strings.join(HOLE);
  const parts: TemplatePart[] = [];
  let parent: Node = el.content;
  let index = 0;
  const put = <N extends Node>(node: N): N => parent.appendChild(node);
  for (const [token, isEnd, name, rest = ''] of source.matchAll(tokens)) {
    if (isEnd) parent = parent.parentNode ?? parent;
    else if (name) {
      const {namespaceURI = type === 2 ? SVG : HTML} = parent as Partial<Element>;
      const element = put(page.createElementNS(name === 'svg' ? SVG : namespaceURI, name));
      parts.push(...setAttributes(element, rest, index++, kinds));
      if (!rest.endsWith('/')) parent = element;
    } else if (token === HOLE) {
      put(page.createComment(''));
      parts.push({type: 2, index: index++});
    } else put(page.createTextNode(token));
  }
  // The last part needs something that it ends before.
  if (strings.at(-1) === '') put(page.createComment(''));
  return {el, parts};
}

/** Sets those without an expression; the others are parts, in their order. */
function setAttributes(
  element: Element,
  text: string,
  index: number,
  kinds: Kinds,
): readonly TemplatePart[] {
  return [...text.matchAll(attributes)].flatMap(([, sign = '', name = '', quoted, bare = '']) => {
    const strings = (quoted ?? bare).split(HOLE);
    if (strings.length > 1) return [{type: 1, index, name, strings, ctor: kinds[sign]}];
    element.setAttribute(name, strings[0] ?? '');
    return [];
  });
}
