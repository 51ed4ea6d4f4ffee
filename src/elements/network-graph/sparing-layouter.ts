/** Asks for a worker only where it is worth it: a page that refuses one, or the policy for its address, reports that. */
import {createLayouter, type Layouter, type LayoutRun} from '../../network/run/create-layouter.js';
import type {Graph, LayoutOptions, Scene} from '../../network/types.js';
import {workerAddress} from './worker-address.js';

/** So many marks are laid out in slices within half a second, in each layout. */
export const MOST_IN_SLICES = 500;

export class SparingLayouter implements Layouter {
  readonly #alone = createLayouter();
  #helped: Layouter | undefined;

  layout(graph: Graph, options: LayoutOptions, run?: LayoutRun): Promise<Scene> {
    if (graph.nodes.length <= MOST_IN_SLICES) return this.#alone.layout(graph, options, run);
    this.#helped ??= createLayouter({workerUrl: workerAddress()});
    return this.#helped.layout(graph, options, run);
  }

  dispose(): void {
    this.#alone.dispose();
    this.#helped?.dispose();
  }
}
