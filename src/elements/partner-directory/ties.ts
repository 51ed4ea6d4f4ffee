/** Ties of a record in words: grouped by what is said, in both directions. */
import {inverseLabel} from '../../feed/inverse-label.js';
import {compareDates, type LifeState} from '../../feed/dates.js';
import {makeText} from '../../feed/make-text.js';
import type {Actor, Dated, Relation, Text} from '../../feed/types.js';
import type {DirectoryIndex} from './directory-index.js';

interface TieWords {
  /** `verb-first`: "beauftragt von A und B"; `name-first`: "A gibt den Rahmen: (this record)". */
  readonly order: 'verb-first' | 'name-first';
  readonly verb: Text;
  /** What the publisher's wording says beyond the verb: "gemeinsam". */
  readonly detail?: Text;
}

export interface Tie extends TieWords, Dated {
  readonly others: readonly Actor[];
  readonly state: LifeState;
  /** True where one end carries on the other, or is planned to. */
  readonly isDevelopment: boolean;
}

/** All ties of a record by date, those that say the same of several others as one. */
export function tiesOf(record: Actor, index: DirectoryIndex): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const relation of record.relations) {
    const tie = tieOf(relation, record, index);
    const key = keyOf(relation, tie);
    const known = ties.get(key);
    ties.set(key, known ? {...known, others: [...known.others, ...tie.others]} : tie);
  }
  return [...ties.values()].sort((a, b) => compareDates(a.since ?? a.until, b.since ?? b.until));
}

function tieOf(relation: Relation, self: Actor, index: DirectoryIndex): Tie {
  const {from, to, kind, since, until} = relation;
  const other = from === self ? to : from;
  const state = index.stateOf(relation);
  const isPlanned = [state, index.stateOf(other), index.stateOf(self)].includes('planned');
  return {
    ...(from === self ? forward(relation) : backward(relation)),
    others: [other],
    since,
    until,
    state,
    isDevelopment: kind.id === 'succeeds' || isPlanned,
  };
}

function forward({kind, label}: Relation): TieWords {
  return {order: 'verb-first', verb: label ?? kind.label};
}

/**
 * The publisher's wording wins. It cannot be turned round, so it stays a sentence that begins with
 * the other's name, unless it only adds something to a kind of tie that has a word for this side.
 */
function backward({kind, label}: Relation): TieWords {
  const verb = inverseLabel(kind);
  if (verb && !label) return {order: 'verb-first', verb};
  const detail = label && additionTo(kind.label, label);
  if (verb && detail) return {order: 'verb-first', verb, detail};
  return {order: 'name-first', verb: label ?? kind.label};
}

/**
 * "beauftragt", "beauftragt gemeinsam": "gemeinsam"; "commissions", "jointly commissions": "jointly".
 * Undefined unless the wording holds the verb at one end in all of its languages.
 */
function additionTo(verb: Text, label: Text): Text | undefined {
  const rests: [string, string][] = [];
  for (const [lang, words] of Object.entries(label)) {
    const rest = restOf(words, verb[lang] ?? '');
    if (rest === undefined) return undefined;
    rests.push([lang, rest]);
  }
  return makeText(rests);
}

function restOf(words: string, verb: string): string | undefined {
  if (verb === '') return undefined;
  const after = words.startsWith(verb) ? words.slice(verb.length) : undefined;
  if (after !== undefined && !/^\p{L}/u.test(after)) return after.replace(/^[\s:,–-]+/u, '');
  const before = words.endsWith(verb) ? words.slice(0, -verb.length) : undefined;
  return before !== undefined && !/\p{L}$/u.test(before) ? before.trim() : undefined;
}

/** Sentences that begin with the other's name stay one by one, since their verb is in the singular. */
function keyOf({id, kind}: Relation, tie: Tie): string {
  const {order, verb, detail, since, until, state} = tie;
  return order === 'name-first' ? id : JSON.stringify([kind.id, verb, detail, since, until, state]);
}
