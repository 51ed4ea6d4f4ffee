/** What `src/ui/compile-template.ts` can read. All templates here are written so; the build fails over one that is not. */

const tokens = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*)>|\0|[^<\0]+/y;
const attribute = /\s+(?:[.?@][\w:-]+=(?:"[^"]*\0[^"]*"|\0)|[\w:-]+(?:=(?:"[^"]*"|\0))?)/gy;
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const raw = /^(?:script|style|textarea|title|template|pre|listing|plaintext|foreignObject|math)$/;

/**
 * Whether the browser's parser and the widgets' own see the same in a template.
 *
 * @param {string} markup with a zero character for each expression
 * @param {boolean} isSvg the inside of an `<svg>`
 * @returns {string | undefined} the first thing that is wrong
 */
export function findLoose(markup, isSvg) {
  if (/&(?:#|\w+;?)/.test(markup)) return 'a character reference; write the character';
  /** @type {string[]} */
  const open = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < markup.length) {
    const at = tokens.lastIndex;
    const found = tokens.exec(markup);
    if (!found) return `no markup: ${markup.slice(at, at + 40)}`;
    const [, isEnd, name, rest = ''] = found;
    if (!name) continue;
    const fault = isEnd
      ? faultOfEnd(open, name)
      : faultOfStart(name, rest, isSvg || open.includes('svg'), isLeftEmpty(markup, name));
    if (fault) return fault;
    if (!isEnd && !rest.endsWith('/')) open.push(name);
  }
  return open.length > 0 ? `<${open.join('><')}> without an end` : undefined;
}

/**
 * A text field that gets its text as a property: with nothing in it, there is nothing to be read otherwise.
 *
 * @param {string} markup read up to behind its first tag
 * @param {string} name
 */
const isLeftEmpty = (markup, name) =>
  name === 'textarea' && markup.startsWith('</textarea>', tokens.lastIndex);

/**
 * @param {string[]} open
 * @param {string} name
 */
function faultOfEnd(open, name) {
  return open.pop() === name ? undefined : `</${name}> ends nothing`;
}

/**
 * @param {string} name
 * @param {string} rest
 * @param {boolean} isSvg
 * @param {boolean} isEmpty
 */
function faultOfStart(name, rest, isSvg, isEmpty) {
  const isClosed = rest.endsWith('/');
  if (raw.test(name) && !isEmpty) return `<${name}>`;
  if (!isSvg && name !== name.toLowerCase()) return `<${name}> in capitals`;
  if (!isSvg && isClosed !== voids.test(name)) return `<${name}${rest}>: only void elements end so`;
  const left = rest.replace(/\s*\/?$/, '').replace(attribute, '');
  if (left !== '') return `<${name}${rest}>: ${left}`;
  return /\s(?:xmlns|xlink|xml)\b/.test(rest) ? `<${name}${rest}>: a name space` : undefined;
}
