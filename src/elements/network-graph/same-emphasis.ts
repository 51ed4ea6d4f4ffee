/** Whether two emphases look alike: a picture of very many marks is not painted anew for nothing. */
import type {Emphasis} from '../../network/types.js';

const SETS = ['selected', 'lit', 'litEdges', 'off', 'offEdges'] as const;

export const isSameEmphasis = (a: Emphasis, b: Emphasis): boolean =>
  a === b ||
  (a.fade === b.fade &&
    a.hover === b.hover &&
    a.focus === b.focus &&
    a.changed === b.changed &&
    SETS.every((key) => isSameSet(a[key] ?? NONE, b[key] ?? NONE)));

const NONE: ReadonlySet<string> = new Set();

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
