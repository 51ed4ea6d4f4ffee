/** A sheet as plain data: what stands where, in units of its page. */
import type {QrCode} from '../export/qr-code.js';
import type {Box, Emphasis, Graph, LayoutOptions, Scene, TextLine} from '../network/types.js';
import type {StagePicture} from '../stage/stage-picture.js';
import type {LegendItem} from '../wording/legend-view.js';
import type {PlacedSample} from './legend-block.js';
import type {Page} from './page.js';

/** What a sheet says, before anything has a place. */
export interface SheetContent {
  readonly title: string;
  readonly subtitle: string;
  /** Under the picture, a paragraph each. */
  readonly body: readonly string[];
  readonly notes: readonly string[];
  readonly graph: Graph;
  readonly layout: Omit<LayoutOptions, 'width' | 'height' | 'em'>;
  readonly emphasis?: Emphasis;
  /** Accessible name of a mark by its id. */
  readonly names?: (id: string) => string | undefined;
  readonly ofWhich?: (count: number) => string;
  readonly legend: (hasRibbons: boolean) => readonly LegendItem[];
  /** "Stand": "21. November 2026". */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What licences ask for, and the address in words. */
  readonly small: readonly string[];
  /** One sentence about the file, which programs show beside it. */
  readonly note?: string;
  /** For a QR code. */
  readonly url?: string;
  /** BCP 47. */
  readonly lang: string;
}

export interface PlacedText {
  readonly part: 'title' | 'subtitle' | 'body' | 'notes' | 'legend' | 'facts' | 'small';
  readonly lines: readonly TextLine[];
}

export interface Sheet {
  readonly page: Page;
  readonly height: number;
  readonly content: SheetContent;
  readonly picture: {
    readonly scene: Scene;
    readonly x: number;
    readonly y: number;
    /** Units of the page for one px of the scene, or of the wall. */
    readonly scale: number;
    /** The room that it stands in. */
    readonly room: Box;
  };
  /** What the wall shows of a step, in the place of the whole scene. */
  readonly wall?: StagePicture;
  /** Whether it goes on with the words of the sheet before, and shows no picture. */
  readonly isWordsOnly?: boolean;
  readonly texts: readonly PlacedText[];
  readonly samples: readonly PlacedSample[];
  readonly code?: {readonly qr: QrCode; readonly box: Box};
  /** Upper edge of legend and sources. */
  readonly foot: number;
  /** Height of the smallest text of the picture, in points; absent where the page is no sheet of paper. */
  readonly points?: number;
}
