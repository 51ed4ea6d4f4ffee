/** From what a person chose to classes. Positions never depend on it. */
import type {Emphasis, LifeState} from '../types.js';
import {classes} from './svg-node.js';

/** Does anything light up at all? */
const isFading = (emphasis: Emphasis): boolean => emphasis.fade === true;

export function isLit(id: string, emphasis: Emphasis): boolean {
  return (emphasis.selected?.has(id) ?? false) || (emphasis.lit?.has(id) ?? false);
}

const lifeClass = (state: LifeState): string => (state === 'active' ? '' : state);

export function nodeClasses(id: string, state: LifeState, emphasis: Emphasis): string {
  const selected = emphasis.selected?.has(id) ?? false;
  const lit = isLit(id, emphasis);
  return classes(
    lifeClass(state),
    lit && 'lit',
    selected && 'selected',
    !lit && isFading(emphasis) && 'faded',
    emphasis.hover === id && 'hover',
    emphasis.focus === id && 'focus',
  );
}

export function edgeClasses(id: string, state: LifeState, emphasis: Emphasis): string {
  const lit = emphasis.litEdges?.has(id) ?? false;
  return classes(
    lifeClass(state),
    lit && 'lit',
    !lit && isFading(emphasis) && 'faded',
    emphasis.hover === id && 'hover',
  );
}
