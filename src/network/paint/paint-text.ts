import type {TextLine} from '../types.js';
import {classes, textNode, type SvgNode} from './svg-node.js';

const TONES: Readonly<Record<string, string>> = {'text-2': 'tone-2', accent: 'tone-accent'};

/** Lines of text, each where the layout put it. */
export function paintLines(lines: readonly TextLine[], name = '', lang?: string): SvgNode[] {
  return lines.map((line, k) =>
    textNode(
      'text',
      `${name}${k}`,
      {
        class: classes(
          line.tone === undefined || line.tone === 'text' ? name : '',
          TONES[line.tone ?? ''],
        ),
        x: line.x,
        y: line.y,
        'font-size': line.size,
        'font-weight': line.weight,
        'text-anchor': line.anchor,
        lang,
      },
      line.text,
    ),
  );
}
