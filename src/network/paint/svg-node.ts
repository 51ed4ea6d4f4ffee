/** A picture as plain data: written to a string or into a page by two small painters. */

export interface SvgNode {
  readonly tag: string;
  /** Stable among its siblings; a painter keeps the element of a key over re-paints. */
  readonly key: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  readonly text?: string;
}

type Value = string | number | boolean | undefined;

/** Attributes in writing order; those without a value are left out. */
export type Attrs = Readonly<Record<string, Value>>;

function written(attrs: Attrs): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name of Object.keys(attrs)) {
    const value = attrs[name];
    if (value !== undefined && value !== false && value !== '')
      out[name] = value === true ? '' : String(value);
  }
  return out;
}

export function node(
  tag: string,
  key: string,
  attrs: Attrs,
  children: readonly SvgNode[] = [],
): SvgNode {
  return {tag, key, attrs: written(attrs), children};
}

export function textNode(tag: string, key: string, attrs: Attrs, text: string): SvgNode {
  return {tag, key, attrs: written(attrs), children: [], text};
}

/** Class names without the ones that do not apply. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
