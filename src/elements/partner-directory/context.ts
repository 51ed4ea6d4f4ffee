/** What every template of the directory needs, besides what it draws. */
import type {TemplateResult} from 'lit';
import type {Actor, Day, Offer, Text} from '../../feed/types.js';
import type {CommonMessages} from '../../i18n/common.js';
import type {PartnerDirectoryMessages} from '../../i18n/partner-directory.js';
import type {PartnerPageMessages} from '../../i18n/partner-page.js';
import type {ShownText} from '../../ui/text.js';
import type {Told} from '../time/told-changes.js';
import type {DirectoryIndex} from './directory-index.js';
import type {DrawnSlices} from './drawn-slices.js';

export interface DirectoryContext {
  readonly lang: string;
  readonly day: Day;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly words: PartnerDirectoryMessages;
  readonly common: CommonMessages;
  readonly index: DirectoryIndex;
  /** What changed against the day that the shown one is compared with. */
  readonly told?: Told;
  /** Ids of the chosen records. */
  readonly selection: readonly string[];
  /** How many items of a list are shown at first. */
  readonly pageSize: number;
  /** A feed text in the widget's language, or the nearest one there is. */
  readonly text: (text: Text) => ShownText;
  /** The same ready for a template; nothing for nothing. */
  readonly shown: (text: Text | undefined) => unknown;
  /** How many items of a list are shown by now. */
  readonly limitOf: (list: string) => number | undefined;
  /** Draws long lists from the top down. */
  readonly slices: Pick<DrawnSlices, 'draw'>;
  /** What was picked in a list to see only a part of it; undefined for all. */
  readonly pickOf: (list: string) => string | undefined;
  readonly pick: (list: string, id: string | undefined) => void;
  readonly grow: (list: string, to: number) => void;
  readonly open: (record: Actor, key: string) => void;
  /** Ways to take along what the list shows, or what a page is about. */
  readonly take: (record?: Actor) => TemplateResult;
  /** The way to hand on a link. */
  readonly share: unknown;
  /** Absent where no finder is on the page. */
  readonly openOffer?: (offer: Offer) => void;
  /** Leads to a record's offers in the finder; absent where there is none on the page. */
  readonly showOffers?: (record: Actor) => void;
  /** Absent where no network is on the page. */
  readonly showInNetwork?: (record: Actor) => void;
}

/** The same with the words of a record's page. */
export interface PageContext extends DirectoryContext {
  readonly words: PartnerDirectoryMessages & PartnerPageMessages;
}
