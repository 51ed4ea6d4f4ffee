/** The rings layout. */
import {bandsSteps} from '../layout/bands-steps.js';
import type {Graph, LayoutOptions, Scene} from '../types.js';

export function* ringsSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  return yield* bandsSteps(graph, options);
}
