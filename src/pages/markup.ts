/** HTML as text, written safely: what comes from a feed is only ever text or a judged address. */

/** A finished piece of HTML; made here only. */
export interface Markup {
  readonly html: string;
}

type Child = Markup | string | undefined | readonly Child[];

const VOID = new Set(['br', 'img', 'hr', 'meta', 'link']);

/**
 * An element. Strings among its children are escaped.
 *
 * @param attributes those without a value are left out
 */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): Markup {
  const said = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const open = `<${tag}${said}>`;
  return {html: VOID.has(tag) ? open : `${open}${written(children)}</${tag}>`};
}

/** Several pieces, each on a line of its own. */
export const lines = (...children: readonly Child[]): Markup => ({
  html: children
    .flat(2)
    .map((child) => written(child))
    .filter(Boolean)
    .join('\n'),
});

function written(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(child);
  return 'html' in child ? child.html : child.map(written).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
