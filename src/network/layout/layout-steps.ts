/** All layouts by name, as steps: so that a page can go on between them. */
import {freeSteps} from '../free/free-steps.js';
import {ringsSteps} from '../rings/rings-steps.js';
import type {Graph, LayoutOptions, Scene} from '../types.js';
import {bandsSteps} from './bands-steps.js';

/** Yields after some work; a yielded scene is a coarser picture that may be shown meanwhile. The last one is returned. */
export function layoutSteps(
  graph: Graph,
  options: LayoutOptions,
): Generator<Scene | undefined, Scene> {
  if (options.layout === 'rings') return ringsSteps(graph, options);
  return options.layout === 'free' ? freeSteps(graph, options) : bandsSteps(graph, options);
}
