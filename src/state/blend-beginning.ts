/** A page that has begun already, and a shared link that becomes a widget of it. */
import {fromParameters, textsOf, type AddressView} from './address-codec.js';
import {beginningOf} from './beginning-of.js';
import type {AddressState} from './types.js';

export interface Begun {
  /** How the page began until now. */
  readonly base: AddressState;
  /** What it shows. */
  readonly now: AddressState;
  /** As in the page's address; empty for the first feed. */
  readonly name: string;
  /** Parameters of which the page's address, or a link before, says something. */
  readonly isSaid: (key: string) => boolean;
  /** Those of which a link before says something. */
  readonly isTaken: (key: string) => boolean;
}

export interface Blend {
  readonly base: AddressState;
  readonly now: AddressState;
  /** Parameters of which this link says something. */
  readonly keys: readonly string[];
}

/**
 * How the page begins with the link, and what it shows then: the link counts where nothing is said and nobody has chosen
 * anything yet.
 *
 * @param query of the link
 * @returns undefined where it says nothing of such a widget
 */
export function blendBeginning(query: string, view: AddressView, begun: Begun): Blend | undefined {
  const state = beginningOf(query, begun.base, view);
  if (!state) return undefined;
  const scope = {name: begun.name, views: [view]};
  const [usual, shown, linked] = [begun.base, begun.now, state].map((one) => textsOf(one, scope));
  if (!usual || !shown || !linked) return undefined;
  const keys = [...linked.keys()].filter(
    (key) => linked.get(key) !== usual.get(key) && !begun.isTaken(key),
  );
  const isFree = (key: string): boolean => shown.get(key) === usual.get(key) && !begun.isSaid(key);
  const pick = (all: readonly string[]) => all.map((key) => [key, linked.get(key) ?? ''] as const);
  const stateOf = (texts: ReadonlyMap<string, string>, own: readonly string[]): AddressState =>
    fromParameters(new Map([...texts, ...pick(own)]), begun.base, scope);
  return {base: stateOf(usual, keys), now: stateOf(shown, keys.filter(isFree)), keys};
}
