import type {Scene} from '../types.js';

export interface Violation {
  readonly rule: 'overlap' | 'line-through' | 'arrow-on-name' | 'merge' | 'outside' | 'tier';
  readonly ids: readonly string[];
  readonly detail: string;
}

export function checkScene(_scene: Scene): readonly Violation[] {
  return [];
}
