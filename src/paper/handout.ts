/** A talk to take home: a sheet for each step, or more where much is said, with its title, what the wall shows of it, and its text. */
import type {Day, Feed, Tour} from '../feed/types.js';
import {textIn} from '../feed/text-in.js';
import {paperMessages} from '../i18n/paper.js';
import {dayOf, layoutOf, wordsOf} from '../stage/step-view.js';
import type {LayOut} from './fit-picture.js';
import {formatPoints, isReadable, WIDTH, type PaperWish} from './network-sheet.js';
import {LEAST_POINTS, nextPaper, pageOf, pictureOf, type Paper} from './page.js';
import type {Sheet, SheetContent} from './sheet.js';
import {sheetContent, type SheetWish} from './sheet-content.js';
import {stepPictures, type StepPicture} from './step-pictures.js';
import {makeStepSheet} from './step-sheet.js';
import {stepSheets} from './step-sheets.js';

export interface HandoutWish extends Pick<PaperWish, 'lang' | 'paper' | 'isPortrait' | 'url'> {
  /** What steps without a day of their own show. */
  readonly day: Day;
  /** With what only the speaker reads. */
  readonly hasNotes?: boolean;
}

/** @param wish its `url` becomes a QR code on the last sheet; texts of its language must have been loaded */
export async function handoutSheets(
  feed: Feed,
  tour: Tour,
  wish: HandoutWish,
  layOut: LayOut,
): Promise<readonly Sheet[]> {
  const {paper, isPortrait} = wish;
  const page = paper === undefined ? pictureOf(WIDTH) : pageOf(paper, isPortrait);
  const shown = await stepPictures(feed, tour, wish, layOut);
  const lay = (total: number): readonly Sheet[] => {
    const sheets: Sheet[] = [];
    for (const [at, step] of shown.entries()) {
      const first = sheets.length + 1;
      const contentOf = (k: number): SheetContent =>
        sheetContent(feed, stepWish(feed, tour, {step, at, number: first + k, total}, wish));
      sheets.push(...stepSheets(page, contentOf, step.picture));
    }
    return sheets;
  };
  const sheets = lay(shown.length);
  // Only now is it known how many there are.
  return sheets.length === shown.length ? sheets : lay(sheets.length);
}

/** What to do where a step's picture is too small to be read: another sheet, if there is one that helps. */
export function handoutTooSmall(
  {content, points, wall}: Sheet,
  {paper, isPortrait = false, lang}: Pick<HandoutWish, 'isPortrait' | 'lang'> & {paper: Paper},
): string {
  const words = paperMessages(lang);
  const [said, least] = [formatPoints(points, lang), formatPoints(LEAST_POINTS, lang)];
  const small = words.tooSmall(paper.toUpperCase(), said, least);
  const helps = ([name, isUpright]: Choice): boolean =>
    wall !== undefined && isReadable(makeStepSheet(pageOf(name, isUpright), content, wall));
  const found = choicesFor(paper, isPortrait).find(helps);
  if (!found) return `${content.title}: ${small} ${words.stepShorten}`;
  const turn = found[1] ? words.portrait : words.landscape;
  const name = found[0].toUpperCase();
  return `${content.title}: ${small} ${words.stepReadableOn(name, found[1] === isPortrait ? '' : turn)}`;
}

type Choice = readonly [paper: Paper, isPortrait: boolean];

/** The same sheet turned, then larger ones. */
function choicesFor(paper: Paper, isPortrait: boolean): readonly Choice[] {
  const choices: Choice[] = [[paper, !isPortrait]];
  for (let next = nextPaper(paper); next; next = nextPaper(next))
    choices.push([next, isPortrait], [next, !isPortrait]);
  return choices;
}

interface Place {
  readonly step: StepPicture;
  readonly at: number;
  /** Of the sheet, from 1. */
  readonly number: number;
  readonly total: number;
}

function stepWish(feed: Feed, {steps, title}: Tour, place: Place, wish: HandoutWish): SheetWish {
  const {graph, picture} = place.step;
  const {lang, url, hasNotes = false} = wish;
  const step = steps[place.at];
  if (!step) throw new RangeError(`There is no step ${place.at}.`);
  const words = paperMessages(lang);
  const languages = [lang, ...feed.meta.languages];
  const said = wordsOf(step, languages);
  const isLast = place.at === steps.length - 1;
  return {
    lang,
    day: dayOf(step) ?? wish.day,
    isOtherDay: step.date !== undefined,
    layout: layoutOf(step),
    graph,
    emphasis: picture.emphasis,
    title: said.title,
    subtitle: textIn(title, languages).value,
    body: said.text === '' ? [] : said.text.split('\n'),
    notes: hasNotes && said.notes !== '' ? [`${words.notes}: ${said.notes}`] : [],
    sheet: words.sheetOf(place.number, place.total),
    ...(isLast && url !== undefined ? {url} : {}),
  };
}
