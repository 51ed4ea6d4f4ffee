const PRIME = 0x01000193;

/**
 * A hash of positions rounded to a hundredth, 16 hexadecimal digits: two runs of FNV-1a over 32 bits from two offsets.
 * Equal pictures in all engines have equal hashes.
 */
export function hashPositions(positions: Float64Array): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (const value of positions) {
    let rounded = Math.round(value * 100) | 0;
    for (let byte = 0; byte < 4; byte += 1) {
      a = Math.imul(a ^ (rounded & 255), PRIME);
      b = Math.imul(b ^ ((rounded + byte) & 255), PRIME);
      rounded >>= 8;
    }
  }
  return hex(a) + hex(b);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
