/** The code lists that every feed has without saying so: roles in committees and kinds of ties. */
import {makeText} from './make-text.js';
import type {Text} from './types.js';

/** A text of the project's own, in both of its languages. */
export const both = (de: string, en: string) =>
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
