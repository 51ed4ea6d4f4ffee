/** The network as headings, tables and lists, before they are elements: the command writes them, a widget prints them. */
import {livedOn} from '../feed/dates.js';
import {seatedIn} from '../feed/seats.js';
import type {
  Actor,
  Committee,
  Dated,
  Day,
  Feed,
  Membership,
  Programme,
  Relation,
  Tier,
} from '../feed/types.js';
import {lineOf, type Speech} from '../export/speech.js';
import {commonMessages} from '../i18n/common.js';
import {formatDate} from '../i18n/format.js';
import {staticViewMessages, type StaticViewMessages} from '../i18n/static-view.js';
import {lifeWords} from '../wording/life-words.js';

export type NetworkBlock =
  /** `below`: levels under the heading of the whole. */
  | {readonly type: 'heading'; readonly below: number; readonly text: string}
  | {readonly type: 'paragraph'; readonly text: string}
  | {readonly type: 'list'; readonly entries: readonly string[]}
  /** The first cell of a row is its heading. */
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

interface Context {
  readonly lang: string;
  readonly day: Day;
  readonly words: StaticViewMessages;
  readonly speech: Speech;
}

/** @param options texts of the language must have been loaded */
export function networkBlocks(
  feed: Feed,
  {lang, day}: {readonly lang: string; readonly day: Day},
): readonly NetworkBlock[] {
  const words = staticViewMessages(lang);
  const speech = {languages: [lang, ...feed.meta.languages], day};
  const context = {lang, day, words, speech};
  const ties = feed.relations.map((relation) => tieSentence(relation, context));
  return [
    ...feed.tiers.flatMap((tier) => tierBlocks(tier, context)),
    ...programmeBlocks(
      feed.programmes.filter(({tier}) => !tier),
      1,
      context,
    ),
    ...(ties.length > 0 ? [heading(1, words.ties), list(ties)] : []),
  ];
}

const heading = (below: number, text: string): NetworkBlock => ({type: 'heading', below, text});

const paragraph = (text: string): NetworkBlock => ({type: 'paragraph', text});

const list = (entries: readonly string[]): NetworkBlock => ({type: 'list', entries});

function tierBlocks(tier: Tier, context: Context): NetworkBlock[] {
  const decides = lineOf(tier.decides, context.speech);
  return [
    heading(1, lineOf(tier.label, context.speech)),
    ...(decides ? [paragraph(decides)] : []),
    ...tier.committees.flatMap((committee) => committeeBlocks(committee, context)),
    ...programmeBlocks(tier.programmes, 2, context),
  ];
}

function programmeBlocks(
  programmes: readonly Programme[],
  below: number,
  context: Context,
): NetworkBlock[] {
  if (programmes.length === 0) return [];
  const names = programmes.map((one) => `${nameOf(one, context)}${lifeNote(one, context)}`);
  return [heading(below, context.words.programmes), list(names)];
}

function committeeBlocks(committee: Committee, context: Context): NetworkBlock[] {
  const {words, day} = context;
  const name = nameOf(committee, context);
  const seats = seatedIn(committee, day);
  const heads = [words.member, words.role, words.since];
  const rows = seats.map((seat) => seatRow(seat, context));
  const table: NetworkBlock = {type: 'table', caption: name, ...filled(heads, rows)};
  return [
    heading(2, `${name}${lifeNote(committee, context)}`),
    rows.length > 0 ? table : paragraph(words.noMembers),
  ];
}

/** Without columns that hold nothing. */
function filled(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): {readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[]} {
  const isFilled = (_: unknown, k: number): boolean => rows.some((row) => row[k] !== '');
  return {heads: heads.filter(isFilled), rows: rows.map((row) => row.filter(isFilled))};
}

const seatRow = ({partner, role, since}: Membership, context: Context): string[] => [
  nameOf(partner, context),
  role ? lineOf(role.label, context.speech) : '',
  since ? formatDate(since, context.lang) : '',
];

/** "Stadt Hagen beauftragt RÜM HagEN (geplant ab …)." */
function tieSentence(relation: Relation, context: Context): string {
  const {from, to, kind, label} = relation;
  const verb = lineOf(label ?? kind.label, context.speech);
  return `${nameOf(from, context)} ${verb} ${nameOf(to, context)}${lifeNote(relation, context)}`;
}

/** " (geplant ab …)"; nothing for what simply is there. */
function lifeNote(record: Dated, {lang, day}: Context): string {
  const words = lifeWords(livedOn(record, day), commonMessages(lang), lang);
  return words ? ` (${words})` : '';
}

const nameOf = ({name}: Pick<Actor, 'name'>, {speech}: Context): string => lineOf(name, speech);
