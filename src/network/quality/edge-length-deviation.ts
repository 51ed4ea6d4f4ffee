import type {Pair} from '../stress/adjacency.js';

/** Standard deviation of the ties' lengths by their mean: 0 where all are equal. */
export function edgeLengthDeviation(pairs: readonly Pair[], positions: Float64Array): number {
  const lengths = pairs.map(([a, b]) => {
    const dx = (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0);
    const dy = (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0);
    return Math.sqrt(dx * dx + dy * dy);
  });
  if (lengths.length === 0) return 0;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return mean === 0 ? 0 : Math.sqrt(variance) / mean;
}
