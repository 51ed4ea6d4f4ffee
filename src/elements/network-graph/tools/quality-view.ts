/** The figures of a drawing as sentences that a person understands. */
import type {GraphToolsMessages} from '../../../i18n/graph-tools.js';
import type {Quality} from '../../../network/quality/quality-of.js';
import type {Scene} from '../../../network/types.js';

export interface QualityLine {
  readonly title: string;
  readonly text: string;
}

const percent = (share: number): number => Math.round(100 * share);

/** One line for each figure; tiers only where the layout has some, gaps only where two marks stand. */
export function qualityLines(
  quality: Quality,
  {layout}: Pick<Scene, 'layout'>,
  words: GraphToolsMessages,
): readonly QualityLine[] {
  const {stress, neighbours, crossings, lengthDeviation, overlaps, smallestGap} = quality;
  return [
    {title: words.tierError, text: layout === 'free' ? '' : words.offTier(quality.tierError)},
    {title: words.overlaps, text: words.overlapping(overlaps)},
    {
      title: words.smallestGap,
      text: Number.isFinite(smallestGap) ? words.gapOf(Math.floor(smallestGap)) : '',
    },
    {title: words.crossings, text: words.crossing(crossings)},
    {title: words.neighbours, text: words.keptNeighbours(percent(neighbours))},
    {title: words.stress, text: words.keptDistances(percent(1 - stress))},
    {title: words.lengthDeviation, text: words.lengthsDiffer(percent(lengthDeviation))},
  ].filter(({text}) => text !== '');
}
