/** Writes a picture as SVG text, for files and for tests. */
import type {SvgNode} from './svg-node.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML 1.0 has no place for control characters and lone surrogates, not even escaped. With the flag `u` a pair counts
// as one character, so the range of surrogates meets only lone ones.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;

const escape = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function attributes(attrs: Readonly<Record<string, string>>): string {
  return Object.keys(attrs)
    .map((name) => ` ${name}="${escape(attrs[name] ?? '')}"`)
    .join('');
}

function write(node: SvgNode, indent: string): string {
  const open = `${indent}<${node.tag}${attributes(node.attrs)}`;
  if (node.text !== undefined) return `${open}>${escape(node.text)}</${node.tag}>\n`;
  if (node.children.length === 0) return `${open}/>\n`;
  const inner = node.children.map((child) => write(child, `${indent} `)).join('');
  return `${open}>\n${inner}${indent}</${node.tag}>\n`;
}

/** One mark a line, so that a change of the picture reads well in a diff. */
export function svgToString(root: SvgNode): string {
  return write(root, '');
}
