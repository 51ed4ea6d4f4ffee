/** A graph as a scene, in one go. */
import type {Graph, LayoutOptions, Scene} from '../types.js';
import {layoutSteps} from './layout-steps.js';
import {finish} from '../../steps/steps.js';

/**
 * Lays a graph out. The same content gives the same scene, whatever the order of its lists. The scene is as wide as
 * asked for, and wider where names and ties need it.
 */
export function layoutScene(graph: Graph, options: LayoutOptions): Scene {
  return finish(layoutSteps(graph, options));
}
