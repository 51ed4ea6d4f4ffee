import {ringFaults} from '../check/check-rings.js';
import {tierFaults} from '../check/check-scene.js';
import type {Scene} from '../types.js';

/** Marks that do not stand on their tier: in its band, or on its ring. 0 is the rule, and all that a layout without tiers can have. */
export function tierError(scene: Scene): number {
  const faults = scene.rings ? ringFaults(scene, scene.rings) : [];
  if (scene.bands.length > 0) faults.push(...tierFaults(scene));
  return new Set(faults.flatMap(({rule, ids: [id]}) => (rule === 'tier' && id ? [id] : []))).size;
}
