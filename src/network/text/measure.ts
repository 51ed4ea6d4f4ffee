/** Widths of text without a page, so that the layout is the same in every browser, in a worker and on paper. */

// Advance widths in hundredths of an em, one character for each: its code minus 20. Each is the larger one of two
// widespread neutral sans faces (the metrics of Arial and of Inter), so that a label rarely needs more than it got.
const EXTRA = 'ÄÖÜäöüßÀÁÂÇÈÉÊËÌÍÎÏÑÒÓÔŞĞİàáâãåæçèéêëìíîïñòóôõøùúûşğıœ–—·„“”‚‘’…→×§€\u00a0';
const REGULAR =
  '02<TUmW*::IW1C19ULRUVRTNTT11OWOLzZW^]WRb_0LWMn_bWb]WV^ZvWYT:9:DLFMSMSO9RQ--L-mPQRR;J:PMgLML:7:W' +
  'Zb^MQPSWWW]WWWW0000]bbbWb0LLLLLmFLLLL0000LLLLLRLLLFL0sLx1<<<+++xxWML0';
const BOLD =
  '06DUVm],==LX2C2;XLSVXTVPVV66OXORz^]_]WRb_0M]Rp^bWb]WW^^{[\\V=;=OLFNTOTP;SR00N0oRRSS=L;ROiMOM=9=X' +
  '^b^NRRV]]]]WWWW0000]bbbWb0LLLLLmLLLLL0000RRRRRRRRRLR0sLx2FFF000xxXOL0';

const SOFT_HYPHEN = 0xad;

type Table = ReadonlyMap<string, number>;

function tableOf(widths: string): Table {
  const table = new Map<string, number>();
  for (let k = 0; k < widths.length; k += 1) {
    const character = k < 95 ? String.fromCharCode(32 + k) : EXTRA[k - 95]!;
    table.set(character, (widths.charCodeAt(k) - 20) / 100);
  }
  return table;
}

const regular = tableOf(REGULAR);
const bold = tableOf(BOLD);

/** Characters outside the table: nothing for joiners and marks, a full em for East Asian scripts and symbols. */
function widthOfOther(code: number): number {
  if (code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x1100) return code >= 0x1e00 && code < 0x2000 ? 0.64 : 1;
  return code >= 0x400 && code < 0x530 ? 0.72 : 0.64;
}

/**
 * Width of one line of text, in the unit of `size`. Soft hyphens have none.
 * @param weight CSS font weight; 600 and more count as bold
 */
export function textWidth(text: string, size: number, weight = 400): number {
  const table = weight >= 600 ? bold : regular;
  let ems = 0;
  for (const character of text) {
    ems += table.get(character) ?? widthOfOther(character.codePointAt(0)!);
  }
  return ems * size;
}
