/** Content lines as iCalendar (RFC 5545, 3.1) and vCard (RFC 6350, 3.2) write them. */
import {harmlessText} from './harmless.js';

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/** A text value: backslash, comma, semicolon and line ends escaped. */
export function textValue(text: string): string {
  return harmlessText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** `NAME:value`; undefined where the value is empty. */
export function contentLine(name: string, value: string): string | undefined {
  return value === '' ? undefined : `${name}:${value}`;
}

/** Lines as they stand in a file: each folded at 75 octets, never inside a character, with CRLF. */
export function contentLines(lines: readonly (string | undefined)[]): string {
  return lines.map((line) => (line === undefined ? '' : `${fold(line)}\r\n`)).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
