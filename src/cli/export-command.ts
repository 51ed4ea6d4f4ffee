/** `koko export`: the network as a file for print and slides, without a browser. */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {feedOnDay} from '../feed/feed-on-day.js';
import type {Feed, Tour} from '../feed/types.js';
import {exportCommandMessages, type ExportCommandMessages} from '../i18n/export-command.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {paperMessages} from '../i18n/paper.js';
import {layoutScene} from '../network/layout/layout-scene.js';
import {svgToString} from '../network/paint/svg-string.js';
import {printView} from '../pages/print-view.js';
import {staticViews} from '../pages/static-view.js';
import {handoutSheets, handoutTooSmall} from '../paper/handout.js';
import {isReadable, networkSheet, tooSmallSentence} from '../paper/network-sheet.js';
import {sheetToSvg} from '../paper/sheet-to-svg.js';
import type {Sheet} from '../paper/sheet.js';
import {toursOf} from '../stage/tours-of.js';
import {EXPORT_OPTIONS, exportWish, type ExportWish} from './export-options.js';
import {Mistake} from './mistake.js';
import {PackagesMissing, toPng} from './to-png.js';

export interface ExportIo {
  readonly out: (line: string) => void;
  /** @throws a sentence where there is no feed */
  readonly read: (file: string) => Feed;
}

/**
 * @param args what stands behind `koko export`; texts of the language must have been loaded
 * @returns 0, or 1 where only help was given for nothing
 */
export async function exportCommand(
  args: readonly string[],
  {out, read}: ExportIo,
  lang: string,
): Promise<number> {
  const words = exportCommandMessages(lang);
  const {values, positionals} = parseArgs({
    args: [...args],
    options: EXPORT_OPTIONS,
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    out(words.usage);
    return values.help ? 0 : 1;
  }
  const wish = exportWish(values, words);
  await loadTexts(wish.lang);
  const whole = read(file);
  const feed = wish.isOtherDay ? feedOnDay(whole, wish.day) : whole;
  const sheets = await sheetsOf(feed, whole, wish, words);
  for (const line of await tooSmall(sheets, wish)) out(line);
  for (const [name, content] of await filesOf(sheets, feed, wish, words)) {
    write(name, content, words);
    out(words.written(name));
  }
  return 0;
}

function sheetsOf(
  feed: Feed,
  whole: Feed,
  wish: ExportWish,
  words: ExportCommandMessages,
): Promise<readonly Sheet[]> {
  for (const id of wish.focus)
    if (feed.get(id) === undefined) throw new Mistake(words.noRecord(id));
  if (wish.tour === undefined) return oneSheet(feed, wish);
  return handoutSheets(whole, tourOf(whole, wish.tour, words), wish, layoutScene);
}

async function oneSheet(feed: Feed, wish: ExportWish): Promise<readonly Sheet[]> {
  const hasList = wish.format === 'html';
  const sheet = hasList ? {sheet: paperMessages(wish.lang).listFollows(1)} : {};
  return [await networkSheet(feed, {...wish, ...sheet}, layoutScene)];
}

function tourOf(feed: Feed, id: string, words: ExportCommandMessages): Tour {
  const tours = toursOf(feed);
  const found = tours.find((tour) => tour.id === id);
  if (!found) throw new Mistake(words.noTour(id, tours.map((tour) => tour.id).join(', ')));
  return found;
}

/** Said of one sheet; of a handout the first that is too small stands for all. */
async function tooSmall(sheets: readonly Sheet[], wish: ExportWish): Promise<readonly string[]> {
  const {paper} = wish;
  const sheet = sheets.find((one) => !isReadable(one));
  if (paper === undefined || sheet === undefined) return [];
  const said = sheet.wall
    ? handoutTooSmall(sheet, {...wish, paper})
    : await tooSmallSentence(sheet, {...wish, paper}, layoutScene);
  return said === undefined ? [] : [said];
}

type File = readonly [name: string, content: string | Uint8Array];

async function filesOf(
  sheets: readonly Sheet[],
  feed: Feed,
  wish: ExportWish,
  words: ExportCommandMessages,
): Promise<readonly File[]> {
  const {format, isBlack, out = `${words.fileName}.${format}`} = wish;
  if (format === 'html') return [[out, pageOf(sheets, feed, wish)]];
  const files: File[] = [];
  for (const [k, sheet] of sheets.entries()) {
    const svg = svgToString(sheetToSvg(sheet, {isBlack}));
    const name = sheets.length === 1 ? out : numbered(out, k + 1);
    files.push([name, format === 'svg' ? svg : await pngOf(svg, sheet, wish, words)]);
  }
  return files;
}

/** With the list behind the picture; a handout has none. */
function pageOf(sheets: readonly Sheet[], feed: Feed, wish: ExportWish): string {
  const {lang, day, isBlack, tour} = wish;
  const list = tour === undefined ? staticViews(feed, {lang, day, headingLevel: 2}).network : '';
  return printView({title: sheets[0]?.content.title ?? '', lang, sheets, isBlack, list});
}

/** "handzettel.svg" → "handzettel-01.svg". */
const numbered = (name: string, number: number): string =>
  name.replace(/(\.[^./\\]*)?$/, (ending) => `-${String(number).padStart(2, '0')}${ending}`);

/** Dots per inch of a sheet, and times of a picture, where no width is asked for. */
const [DPI, TIMES] = [150, 2];

async function pngOf(
  svg: string,
  {page}: Sheet,
  {width, fonts}: ExportWish,
  words: ExportCommandMessages,
): Promise<Uint8Array> {
  const usual = page.unit === 'mm' ? (page.width / 25.4) * DPI : page.width * TIMES;
  try {
    return await toPng(svg, {width: width ?? Math.round(usual), fonts});
  } catch (error) {
    if (error instanceof PackagesMissing) throw new Mistake(words.noPackage(error.message));
    throw error;
  }
}

function write(name: string, content: string | Uint8Array, words: ExportCommandMessages): void {
  try {
    writeFileSync(name, content);
  } catch (error) {
    throw new Mistake(words.cannotWrite(name, error instanceof Error ? error.message : ''));
  }
}
