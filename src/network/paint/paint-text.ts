import type {TextLine} from '../types.js';
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import {classes, textNode, type SvgNode} from './svg-node.js';

const TONES: Readonly<Record<string, string>> = {'text-2': 'tone-2', accent: 'tone-accent'};

/**
 * What stands between two lines for those who read the text on its own: nothing where a word of the label was broken,
 * else a blank. At the end of a line it takes no room.
 */
function gapAfter(line: string, next: string | undefined, label: string): string {
  if (next === undefined) return '';
  const isBroken = line.endsWith('-') && label.includes(line.slice(0, -1) + next);
  return isBroken ? '' : ' ';
}

/** Lines of text, each where the layout put it. `label` is what they are lines of. */
export function paintLines(
  lines: readonly TextLine[],
  name = '',
  lang?: string,
  label = '',
): SvgNode[] {
  const whole = withoutSoftHyphens(label);
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
      line.text + gapAfter(line.text, lines[k + 1]?.text, whole),
    ),
  );
}
