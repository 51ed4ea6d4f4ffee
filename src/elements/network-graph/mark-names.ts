/** Accessible names of the marks of a picture, each made when it is first asked for. */
import type {Scene, SceneNode} from '../../network/types.js';
import {markName, withChange} from './names.js';
import type {ViewContext} from './view-context.js';

/** What is written at a mark besides its name; undefined where nothing is written at all. */
function writtenNote({lines}: SceneNode): string | undefined {
  if (lines.length === 0) return undefined;
  return lines
    .filter(({tone}) => tone !== undefined && tone !== 'text')
    .map(({text}) => text)
    .join(' ');
}

export class MarkNames {
  #scene: Scene | undefined;
  #nodes: ReadonlyMap<string, SceneNode> = new Map();
  #names = new Map<string, string | undefined>();

  of(id: string, scene: Scene, context: ViewContext): string | undefined {
    if (scene !== this.#scene) {
      this.#scene = scene;
      this.#nodes = new Map(scene.nodes.map((node) => [node.id, node]));
      this.#names = new Map();
    }
    const node = this.#nodes.get(id);
    if (node && !this.#names.has(id)) this.#names.set(id, markName(id, context, writtenNote(node)));
    return withChange(this.#names.get(id), id, context);
  }

  /** The same marks at other places: what is written at them stays. */
  follow(scene: Scene, before: Scene): void {
    if (this.#scene === before) this.#scene = scene;
  }
}
