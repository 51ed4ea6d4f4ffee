/** How built-in ties read from their other end: only asked for where one record is shown in full. */
import {both} from './code-lists.js';
import type {Term, Text} from './types.js';

const inverses: ReadonlyMap<string, Text> = new Map([
  ['commissions', both('beauftragt von', 'commissioned by')],
  ['funds', both('gefördert von', 'funded by')],
  ['advises', both('beraten von', 'advised by')],
  ['supervises', both('beaufsichtigt von', 'supervised by')],
  ['reports-to', both('erhält Berichte von', 'receives reports from')],
  ['moderates', both('moderiert von', 'moderated by')],
  ['succeeds', both('wird fortgeführt als', 'is continued as')],
  ['cooperates', both('arbeitet zusammen mit', 'works with')],
  ['carries', both('getragen von', 'run by')],
]);

/** How a tie reads from `to` to `from`; undefined for a kind of the publisher's own. */
export function inverseLabel(kind: Pick<Term, 'id'>): Text | undefined {
  return inverses.get(kind.id);
}
