/** QR codes (ISO/IEC 18004) as shapes that a page, a file or a sheet of paper can draw. */
import {correction, generate} from 'lean-qr';

export interface QrCode {
  /** Width and height in modules, the quiet zone of four on each side with them. */
  readonly size: number;
  /** The dark modules as an SVG path, a module one unit wide. */
  readonly path: string;
}

/** What the standard asks to be left free around a code, in modules. */
const QUIET = 4;

/** Undefined for a text that no code can hold: beyond some 2,300 bytes. Up to 15 % of a code may be damaged. */
export function qrCode(text: string): QrCode | undefined {
  try {
    const code = generate(text, {minCorrectionLevel: correction.M});
    const rows = Array.from({length: code.size}).map((_, y) => rowPath(code, y));
    return {size: code.size + 2 * QUIET, path: rows.join('')};
  } catch {
    return undefined;
  }
}

interface Modules {
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** One rectangle for each run of dark modules. */
function rowPath(code: Modules, y: number): string {
  const parts: string[] = [];
  let start: number | undefined;
  for (let x = 0; x <= code.size; x += 1) {
    const isDark = x < code.size && code.get(x, y);
    if (isDark) start ??= x;
    else if (start !== undefined) {
      parts.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1h${start - x}z`);
      start = undefined;
    }
  }
  return parts.join('');
}
