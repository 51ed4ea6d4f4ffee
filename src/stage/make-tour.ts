/** A good talk where a feed has none. */
import {feedOnDay} from '../feed/feed-on-day.js';
import {makePlainText} from '../feed/make-text.js';
import type {Day, Feed, Tour} from '../feed/types.js';
import {comingStep} from './made/coming-step.js';
import {madeContext} from './made/made-context.js';
import {offerStep} from './made/offer-step.js';
import {ownStep} from './made/own-step.js';
import {tierSteps, wholeStep} from './made/tier-steps.js';

export interface MakeTourOptions {
  /** BCP 47 tag of the talk; its texts must have been fetched, else it is German. */
  readonly lang: string;
  readonly day: Day;
  /** Shows `day` in each step; without it the steps show today, and `day` says which day that is. */
  readonly isDated?: boolean;
  /** Id of the audience's own partner, committee or programme. */
  readonly focus?: string;
}

/** Id of a tour that no feed has. */
export const MADE_TOUR = 'koko-made-tour';

/**
 * The whole; tier by tier from the top; the audience's own place, or that of the best connected partner; what offers come
 * of it; what is planned. Steps without matter are left out. The same feed and options give the same tour.
 */
export function makeTour(feed: Feed, {lang, day, isDated = false, focus}: MakeTourOptions): Tour {
  const context = madeContext(isDated ? feedOnDay(feed, day) : feed, day, lang);
  const steps = [
    wholeStep(context),
    ...tierSteps(context),
    ...ownStep(context, focus),
    ...offerStep(context),
    ...comingStep(context),
  ];
  const {words} = context;
  const title = makePlainText(words.tongue, words.tour);
  return Object.freeze({type: 'tour', id: MADE_TOUR, title, steps: Object.freeze(steps)});
}
