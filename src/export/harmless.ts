/** Takes out of feed texts what is no text: in files nobody escapes it for us. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
/** Marks, embeddings, overrides and isolates (UAX #9). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of any number of lines, without control characters and direction controls; line ends are `\n`. */
export function harmlessText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(BIDI, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** The same on one line. */
export function harmlessLine(text: string): string {
  return harmlessText(text).replace(/\s*[\n\t]\s*/g, ' ');
}
