/** From what a person chose to classes. Positions never depend on it. */
import type {Emphasis, LifeState} from '../types.js';
import {classes} from './svg-node.js';

type Kind = 'off' | 'offEdges';

/** Whether what is not lit is faded: since something else is lit, or a filter has left it out. */
export const isFaded = (id: string, emphasis: Emphasis, kind: Kind = 'off'): boolean =>
  emphasis.fade === true || (emphasis[kind]?.has(id) ?? false);

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
    !lit && isFaded(id, emphasis) && 'faded',
    emphasis.hover === id && 'hover',
    emphasis.focus === id && 'focus',
  );
}

export function edgeClasses(id: string, state: LifeState, emphasis: Emphasis): string {
  const lit = emphasis.litEdges?.has(id) ?? false;
  return classes(
    lifeClass(state),
    lit && 'lit',
    !lit && isFaded(id, emphasis, 'offEdges') && 'faded',
    emphasis.hover === id && 'hover',
  );
}
