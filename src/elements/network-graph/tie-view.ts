/** Typed ties as sentences: who does what to whom, since when, and where that is written. */
import {inverseLabel} from '../../feed/inverse-label.js';
import type {Actor, Relation} from '../../feed/types.js';
import type {ShownText} from '../../ui/text.js';
import {
  livedOn,
  periodOf,
  recordView,
  type Lived,
  type RecordView,
  type ViewContext,
} from './view-context.js';

export interface TieView {
  readonly id: string;
  readonly kind: string;
  /** True where the record itself is the subject. */
  readonly outgoing: boolean;
  /** The verb is turned round, so that the record comes first all the same: "gefördert von". */
  readonly isTurned: boolean;
  /** Verb in the third person, as said of the one who comes first. */
  readonly verb: ShownText;
  readonly other: RecordView;
  readonly lived: Lived;
  /** "seit 1. Januar 2013", or nothing. */
  readonly period: string;
}

export interface TiesView {
  /** What it carries on. */
  readonly before: readonly TieView[];
  /** What carries it on. */
  readonly after: readonly TieView[];
  /** Who pays for it. */
  readonly payers: readonly TieView[];
  readonly others: readonly TieView[];
}

export function tieView(relation: Relation, record: Actor, context: ViewContext): TieView {
  const outgoing = relation.from.id === record.id;
  const lived = livedOn(relation, context);
  // The publisher's own wording cannot be turned round.
  const turned = outgoing || relation.label ? undefined : inverseLabel(relation.kind);
  return {
    id: relation.id,
    kind: relation.kind.id,
    outgoing,
    isTurned: turned !== undefined,
    verb: context.text(turned ?? relation.label ?? relation.kind.label),
    other: recordView(outgoing ? relation.to : relation.from, context),
    lived,
    period: periodOf(lived, context.lang),
  };
}

const ORDER = ['active', 'ending', 'paused', 'planned', 'ended'];

/** All typed ties of a record: what is there first, then what is planned, then what was. */
export function allTies(record: Actor, context: ViewContext): readonly TieView[] {
  return record.relations
    .map((relation) => tieView(relation, record, context))
    .filter(
      ({other, kind, lived: {state}}) =>
        (context.keeps?.(other.id) ?? true) && (context.keepsTie?.({kind, state}) ?? true),
    )
    .sort((a, b) => ORDER.indexOf(a.lived.state) - ORDER.indexOf(b.lived.state));
}

/** The same, sorted by what a reader asks for. */
export function tiesView(record: Actor, context: ViewContext): TiesView {
  const all = allTies(record, context);
  const is = (kind: string, outgoing: boolean) => (tie: TieView) =>
    tie.kind === kind && tie.outgoing === outgoing;
  const named = [is('succeeds', true), is('succeeds', false), is('funds', false)] as const;
  const [before, after, payers] = named;
  return {
    before: all.filter(before),
    after: all.filter(after),
    payers: all.filter(payers),
    others: all.filter((tie) => !named.some((test) => test(tie))),
  };
}
