/** One question that a visitor asks of a demo page, and the way to its answer. */
export type FeedName = 'hagen-ennepe-ruhr' | 'muenster' | 'kreis-offenbach';

export type Widget = 'koko-offer-finder' | 'koko-partner-directory' | 'koko-network-graph';

/** Work of a later issue that a question waits for. */
export type Later = 'coverage matrix';

export interface Question {
  readonly id: string;
  /** Name of the feed and of the demo page. */
  readonly feed: FeedName;
  readonly question: {readonly de: string; readonly en: string};
  readonly widget: Widget;
  /** What a person does on the German page, step by step; the last step says what is read. */
  readonly steps: readonly string[];
  /** Records that are opened on the way. */
  readonly opens: readonly string[];
  /** Texts of the feed that must be readable then, as they stand in it. */
  readonly says: readonly string[];
  /** Days that must be readable then, as the page writes them. */
  readonly dates?: readonly string[];
  readonly waitsFor?: Later;
}
