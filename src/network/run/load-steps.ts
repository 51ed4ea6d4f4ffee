/** The code of each layout, fetched when it is first asked for; worker and page share the files. */
import type {Graph, LayoutOptions, Scene} from '../types.js';

export type LayoutSteps = (
  graph: Graph,
  options: LayoutOptions,
) => Generator<Scene | undefined, Scene>;

export async function loadSteps(layout: LayoutOptions['layout']): Promise<LayoutSteps> {
  if (layout === 'rings') return (await import('../rings/rings-steps.js')).ringsSteps;
  if (layout === 'free') return (await import('../free/free-steps.js')).freeSteps;
  return (await import('../layout/bands-steps.js')).bandsSteps;
}
