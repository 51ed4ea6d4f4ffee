/** The tools of a graph, as soon as their code is there. */
import {toolsPart} from './parts.js';
import type {ToolHooks, ToolSet} from './tools/tool-set.js';

export class LazyTools {
  readonly #make: () => ToolSet | undefined;
  #tools: ToolSet | undefined;

  constructor(element: ConstructorParameters<typeof ToolSet>[0], hooks: ToolHooks) {
    this.#make = () => toolsPart.module && new toolsPart.module.ToolSet(element, hooks);
  }

  get tools(): ToolSet | undefined {
    this.#tools ??= this.#make();
    return this.#tools;
  }
}
