/** The tools of a graph, as soon as their code is there. */
import {onceLoaded} from '../lazy-part.js';
import {toolsPart} from './parts.js';
import type {ToolHooks, ToolSet} from './tools/tool-set.js';

export class LazyTools {
  readonly #tools: () => ToolSet | undefined;

  constructor(element: ConstructorParameters<typeof ToolSet>[0], hooks: ToolHooks) {
    this.#tools = onceLoaded(toolsPart, ({ToolSet}) => new ToolSet(element, hooks));
  }

  get tools(): ToolSet | undefined {
    return this.#tools();
  }
}
