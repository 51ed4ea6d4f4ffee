/** The lines of a name on the screen, broken as German breaks, and the room they take. */
import {LINE_HEIGHT} from '../layout/metrics.js';
import {balanceLabel} from '../text/break-label.js';

export interface LabelSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * @param size font size, px
 * @param width width to stay within where the words allow it, px
 */
export function labelSize(
  label: string,
  size: number,
  width: number,
  weight = 500,
  factor = 1,
): LabelSize {
  const broken = balanceLabel(label, {width, size, weight, factor});
  return {
    lines: broken.lines,
    width: Math.ceil(broken.width),
    height: Math.ceil(broken.lines.length * size * LINE_HEIGHT),
  };
}
