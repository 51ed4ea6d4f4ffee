/** A talk to take home: a sheet for each step, with its title, what the wall shows of it, and its text. */
import type {Day, Feed, Tour} from '../feed/types.js';
import {textIn} from '../feed/text-in.js';
import {paperMessages} from '../i18n/paper.js';
import {dayOf, layoutOf, wordsOf} from '../stage/step-view.js';
import type {LayOut} from './fit-picture.js';
import {formatPoints, WIDTH, type PaperWish} from './network-sheet.js';
import {LEAST_POINTS, nextPaper, pageOf, pictureOf, type Paper} from './page.js';
import type {Sheet} from './sheet.js';
import {sheetContent, type SheetWish} from './sheet-content.js';
import {stepPictures, type StepPicture} from './step-pictures.js';
import {makeStepSheet} from './step-sheet.js';

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
  return shown.map((step, at) => {
    const content = sheetContent(feed, stepWish(feed, tour, {step, at}, wish));
    return makeStepSheet(page, content, step.picture);
  });
}

/** The wall's picture grows with its sheet: what too many words leave no room for has it on the next one. */
export function handoutTooSmall({content, points}: Sheet, paper: Paper, lang: string): string {
  const words = paperMessages(lang);
  const next = (nextPaper(paper) ?? paper).toUpperCase();
  const [said, least] = [formatPoints(points, lang), formatPoints(LEAST_POINTS, lang)];
  const small = words.tooSmall(paper.toUpperCase(), said, least);
  return `${content.title}: ${small} ${words.stepReadableOn(next)}`;
}

interface Place {
  readonly step: StepPicture;
  readonly at: number;
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
    sheet: words.sheetOf(place.at + 1, steps.length),
    ...(isLast && url !== undefined ? {url} : {}),
  };
}
