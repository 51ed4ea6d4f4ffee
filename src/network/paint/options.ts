import type {Emphasis} from '../types.js';
import type {Palette} from './colors.js';

export interface PaintOptions {
  readonly emphasis?: Emphasis;
  /** Makes the ids of clip paths unique on a page with several pictures. */
  readonly uid?: string;
  /** A complete file: its own `xmlns`, fixed colours and size. */
  readonly standalone?: boolean;
  /** Colours of a standalone file; light by default. */
  readonly palette?: Palette;
  /** Accessible name of a record, tie or block by its id; written as `aria-label`. */
  readonly names?: (id: string) => string | undefined;
  /** "davon 14" under a block of which 14 members are lit. */
  readonly ofWhich?: (count: number) => string;
  /** Laid out from right to left; must be what the scene was made with. */
  readonly rtl?: boolean;
  /** One sentence about a file, which programs show beside it. */
  readonly note?: string;
  /** BCP 47 tag of the texts, for a file. */
  readonly lang?: string;
}

/** What every part of the picture needs to know. */
export interface PaintContext extends PaintOptions {
  readonly uid: string;
  readonly emphasis: Emphasis;
  readonly tiers: number;
}
