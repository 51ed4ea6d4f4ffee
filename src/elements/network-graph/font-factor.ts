import {textWidth} from '../../network/text/measure.js';

const SAMPLE = 'Handwerkskammer, Agentur für Arbeit, Übergang Schule – Beruf, 2026';
const SIZE = 100;

/**
 * How much wider the host's font runs than the widths the layout reckons with: 1 for all usual ones, in steps of
 * 0.05 above, so that small differences between machines make no other picture.
 */
export function fontFactor(family: string): number {
  const context = contextHere();
  if (!context || family === '') return 1;
  const factors = [400, 700].map((weight) => {
    context.font = `${weight} ${SIZE}px ${family}`;
    return context.measureText(SAMPLE).width / textWidth(SAMPLE, SIZE, weight);
  });
  return Math.max(1, Math.ceil(Math.max(...factors) * 20 - 0.2) / 20);
}

/** Some browsers and extensions let nobody draw and measure. */
function contextHere(): CanvasRenderingContext2D | null {
  try {
    return document.createElement('canvas').getContext('2d');
  } catch {
    return null;
  }
}
