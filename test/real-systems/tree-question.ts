/** One question of the facts that the network answers to somebody who has keys and ears only. */
import type {FeedName} from './question.js';

/** Where the answer is heard. */
export type Place =
  /** A row of the list, and the rows directly below it. */
  | {readonly list: 'row'; readonly name: string}
  /** The rows above a row, from the tier down. */
  | {readonly list: 'above'; readonly name: string}
  /** All tiers. */
  | {readonly list: 'tiers'}
  /** Whatever row ends so, each once and without these words. */
  | {readonly list: 'ending'; readonly words: string}
  /** Which of these names begin a row. */
  | {readonly list: 'there'; readonly names: readonly string[]}
  /** What stands under a heading of the region that a choice opens. */
  | {readonly panel: string; readonly part: string}
  /** A mark of the picture and all that it is tied to. */
  | {readonly round: string}
  /** The name of the picture. */
  | {readonly picture: 'name'};

/** What stands below the last heading of a region: the way to another record, and how much is shown around this one. */
export const PANEL_TOOLS = [
  'Zusammenhang mit einer anderen Stelle',
  'Umfeld dieser Stelle zeigen',
  'Umfeld dieser Stelle zeigen',
  '1 Schritt',
  '2 Schritte',
  '3 Schritte',
  'Alles',
] as const;

export interface TreeQuestion {
  /** The question's id in the facts; several entries may answer one. */
  readonly id: string;
  readonly feed: FeedName;
  /** ISO date, where the network of a day is asked for. */
  readonly day?: string;
  readonly asks: string;
  readonly place: Place;
  readonly answer: readonly string[];
}
