/** What a string from a file may not carry into a page. */

/** Longest string that is read, in UTF-16 units. */
export const MAX_TEXT = 100_000;

export type Flaw = 'text-too-long' | 'broken-character' | 'control-character' | 'bidi-control';

const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a string can stay as it is, as nearly all can. */
export const isClean = (value: string): boolean => value.length <= MAX_TEXT && !SUSPECT.test(value);

/**
 * Cuts what is too long, puts U+FFFD for half characters, and takes out control characters and
 * direction controls that are not closed. Line ends become `\n`.
 *
 * @param report hears of each flaw that was mended
 */
export function cleanString(given: string, report: (flaw: Flaw) => void): string {
  let value = given.slice(0, MAX_TEXT);
  if (value !== given) report('text-too-long');
  value = value.replace(/\r\n?/g, '\n');
  const replace = (flaw: Flaw, pattern: RegExp, by: string) => {
    const mended = value.replace(pattern, by);
    if (mended !== value) report(flaw);
    value = mended;
  };
  replace('broken-character', LONE_SURROGATE, '\ufffd');
  replace('control-character', CONTROL, '');
  if (!isBalanced(value)) replace('bidi-control', BIDI, '');
  return value;
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
