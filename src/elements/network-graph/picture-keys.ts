/** Which key does what in the picture. */
import type {Step} from './walk.js';

export type KeyAction =
  | {readonly step: Step}
  | {readonly pan: readonly [number, number]}
  | {readonly zoom: 1 | 0 | -1}
  | {readonly round: 1 | -1}
  | {readonly choose: true};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'tier-start',
  End: 'tier-end',
  PageUp: 'start',
  PageDown: 'end',
};

const ZOOMS: Readonly<Record<string, 1 | 0 | -1>> = {'+': 1, '=': 1, '-': -1, '−': -1, '0': 0};

/** Point and comma are never the beginning of a name, and stand on every keyboard. */
const ROUNDS: Readonly<Record<string, 1 | -1>> = {'.': 1, ',': -1};

/** What a key asks for; undefined for a key that is not ours. */
export function stepOf({key, shiftKey}: Pressed, rtl: boolean): KeyAction | undefined {
  const pan = PANS[key];
  if (shiftKey && pan) return {pan};
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return {step: (key === 'ArrowRight') === rtl ? 'previous' : 'next'};
  }
  const step = STEPS[key];
  if (step) return {step};
  const zoom = ZOOMS[key];
  if (zoom !== undefined) return {zoom};
  const round = key.toLowerCase() === 'n' ? (shiftKey ? -1 : 1) : ROUNDS[key];
  if (round) return {round};
  return key === 'Enter' || key === ' ' ? {choose: true} : undefined;
}
