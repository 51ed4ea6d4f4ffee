/** Reads large JSON in steps: the browser's own parser takes it in one go, and holds up the page for that long. */
import type {Steps} from '../steps/steps.js';

/** So many characters of a list are parsed in one go. */
const AT_ONCE = 1 << 16;

const QUOTE = 34;
const BACKSLASH = 92;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;
const COMMA = 44;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Where a string ends that begins at `at`, behind its last quotation mark. */
function afterString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Where a value ends: at the comma or bracket behind it. */
function afterValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if (isOpening(code)) depth += 1;
    else if (depth === 0 && (code === COMMA || isClosing(code))) return at;
    else if (isClosing(code)) depth -= 1;
  }
  return text.length;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** A list at `from`, some members at a time; what comes second is where it ends. */
function* listSteps(text: string, from: number): Steps<readonly [unknown[], number]> {
  const items: unknown[] = [];
  let start = from + 1;
  for (let at = start; ; at += 1) {
    at = afterValue(text, at);
    const isLast = text[at] !== ',';
    if (isLast || at - start > AT_ONCE) {
      const some = JSON.parse(`[${text.slice(start, at)}]`) as unknown[];
      if (some.length === 0 && items.length > 0) throw new SyntaxError('a comma too many');
      for (const item of some) items.push(item);
      start = at + 1;
      yield;
    }
    if (isLast) return [items, text[at] === ']' ? at + 1 : text.length];
  }
}

/** The value at `from`, and where it ends. */
function* valueSteps(text: string, from: number): Steps<readonly [unknown, number]> {
  if (text[from] === '[') return yield* listSteps(text, from);
  const end = afterValue(text, from);
  return [JSON.parse(text.slice(from, end)), end];
}

/** Members of the object that the text is; undefined where it is something else. */
function* objectSteps(text: string): Steps<object | undefined> {
  const members: [string, unknown][] = [];
  let at = afterBlanks(text, 0);
  if (text[at] !== '{') return undefined;
  do {
    const start = afterBlanks(text, at + 1);
    const end = afterString(text, start);
    const colon = afterBlanks(text, end);
    if (text.charCodeAt(start) !== QUOTE || text[colon] !== ':') return undefined;
    const [value, after] = yield* valueSteps(text, afterBlanks(text, colon + 1));
    members.push([JSON.parse(text.slice(start, end)) as string, value]);
    at = afterBlanks(text, after);
  } while (text[at] === ',');
  return text[at] === '}' && afterBlanks(text, at + 1) === text.length
    ? Object.fromEntries(members)
    : undefined;
}

/**
 * What `JSON.parse` gives, in steps for an object of long lists, as a feed is one.
 *
 * @throws {SyntaxError} as `JSON.parse` does
 */
export function* jsonSteps(text: string): Steps<unknown> {
  try {
    const object = yield* objectSteps(text);
    if (object) return object;
  } catch {
    // The browser's parser says where the mistake is, in the text as a whole.
  }
  return JSON.parse(text) as unknown;
}
