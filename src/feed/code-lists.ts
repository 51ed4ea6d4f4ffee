/** The code lists that every feed has without saying so: roles in committees and kinds of ties. */
import {makeText} from './make-text.js';
import type {Term, Text} from './types.js';

const both = (de: string, en: string) =>
  makeText([
    ['de', de],
    ['en', en],
  ]);

/** Roles of memberships, by id. */
export const builtInRoles: ReadonlyMap<string, Text> = new Map([
  ['chair', both('Vorsitz', 'Chair')],
  ['deputy', both('Stellvertretung', 'Deputy')],
  ['lead', both('Leitung', 'Lead')],
  ['secretary', both('Geschäftsführung', 'Secretariat')],
  ['moderator', both('Moderation', 'Moderation')],
  ['member', both('Mitglied', 'Member')],
  ['adviser', both('Beratung', 'Adviser')],
  ['guest', both('Gast', 'Guest')],
  ['observer', both('Beobachtung', 'Observer')],
]);

/** Kinds of ties, by id: in the third person from `from` to `to`. */
export const builtInRelationKinds: ReadonlyMap<string, Text> = new Map([
  ['commissions', both('beauftragt', 'commissions')],
  ['funds', both('fördert', 'funds')],
  ['advises', both('berät', 'advises')],
  ['supervises', both('beaufsichtigt', 'supervises')],
  ['reports-to', both('berichtet an', 'reports to')],
  ['moderates', both('moderiert', 'moderates')],
  ['succeeds', both('führt fort', 'continues')],
  ['cooperates', both('arbeitet zusammen mit', 'works with')],
  ['carries', both('trägt', 'runs')],
]);

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
