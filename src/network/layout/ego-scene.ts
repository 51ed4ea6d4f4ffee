import type {Graph, LayoutOptions, Scene} from '../types.js';
import {layoutScene} from './layout-scene.js';

export function egoScene(graph: Graph, _id: string, options: LayoutOptions): Scene {
  return layoutScene(graph, options);
}
