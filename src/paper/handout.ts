/** A talk to take home: a sheet for each step, with its title, what it shows, and its text. */
import type {Day, Feed, Tour, TourStep} from '../feed/types.js';
import {textIn} from '../feed/text-in.js';
import {paperMessages} from '../i18n/paper.js';
import {dayOf, emphasisOf, graphOf, layoutOf, wordsOf} from '../stage/step-view.js';
import type {LayOut} from './fit-picture.js';
import {networkSheet, type PaperWish} from './network-sheet.js';
import type {Sheet} from './sheet.js';

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
  const sheets: Sheet[] = [];
  for (const [at, step] of tour.steps.entries())
    sheets.push(await networkSheet(feed, stepWish(feed, tour, {step, at}, wish), layOut));
  return sheets;
}

interface Place {
  readonly step: TourStep;
  readonly at: number;
}

function stepWish(feed: Feed, tour: Tour, {step, at}: Place, wish: HandoutWish): PaperWish {
  const {lang, paper, isPortrait, url, hasNotes = false} = wish;
  const {steps} = tour;
  const words = paperMessages(lang);
  const languages = [lang, ...feed.meta.languages];
  const {title, text, notes} = wordsOf(step, languages);
  const graph = graphOf(feed, step, lang, wish.day);
  const isLast = at === steps.length - 1;
  return {
    lang,
    paper,
    isPortrait,
    day: dayOf(step) ?? wish.day,
    isOtherDay: step.date !== undefined,
    layout: layoutOf(step),
    graph,
    emphasis: emphasisOf(graph, step),
    title,
    subtitle: textIn(tour.title, languages).value,
    body: text === '' ? [] : text.split('\n'),
    notes: hasNotes && notes !== '' ? [`${words.notes}: ${notes}`] : [],
    sheet: words.sheetOf(at + 1, steps.length),
    ...(isLast && url !== undefined ? {url} : {}),
  };
}
