/** What a string from a file may not carry into a page. */

/** Longest string that is read, in UTF-16 units. */
export const MAX_TEXT = 100_000;

export type Flaw = 'text-too-long' | 'broken-character' | 'control-character' | 'bidi-control';

export interface CleanString {
  readonly value: string;
  readonly flaws: readonly Flaw[];
}

const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Cuts what is too long, puts U+FFFD for half characters, and takes out control characters and
 * direction controls that are not closed. Line ends become `\n`.
 */
export function cleanString(given: string): CleanString {
  const flaws: Flaw[] = [];
  let value = given;
  const mend = (flaw: Flaw, mended: string) => {
    if (mended !== value) flaws.push(flaw);
    value = mended;
  };
  if (value.length > MAX_TEXT) mend('text-too-long', value.slice(0, MAX_TEXT));
  if (SUSPECT.test(value)) {
    value = value.replace(/\r\n?/g, '\n');
    mend('broken-character', value.replace(LONE_SURROGATE, '\ufffd'));
    mend('control-character', value.replace(CONTROL, ''));
    if (!isBalanced(value)) mend('bidi-control', value.replace(BIDI, ''));
  }
  return {value, flaws};
}

/** Whether each embedding, override and isolate is closed in order, line by line (UAX #9). */
function isBalanced(value: string): boolean {
  return value.split('\n').every((line) => {
    const open: string[] = [];
    for (const control of line.match(BIDI) ?? []) {
      const closes =
        control === '\u202c' ? 'embedding' : control === '\u2069' ? 'isolate' : undefined;
      if (closes === undefined) open.push(control < '\u2066' ? 'embedding' : 'isolate');
      else if (open.pop() !== closes) return false;
    }
    return open.length === 0;
  });
}
