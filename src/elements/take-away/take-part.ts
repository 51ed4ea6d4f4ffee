/** What is fetched for taking offers along: files, the sheet, the list of kept ones. */
import {
  officesOfAll,
  officesToVcards,
  offerColumns,
  offersToCalendar,
  sheetToText,
  toCsv,
  type Speech,
} from '../../export/index.js';
import type {Feed, Offer} from '../../feed/types.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {takeAwayMessages, type TakeAwayMessages} from '../../i18n/take-away.js';
import {uiLanguage} from '../../i18n/language.js';
import {backStyles} from '../../ui/back-styles.js';
import type {Speaker} from '../offer-finder/offer-words.js';
import {outcomeStyles, type Outcome} from '../share/outcome-note.js';
import {copyText, shareLink} from '../share/share-link.js';
import {keptStyles} from './kept-styles.js';
import {offerSheet} from './offer-sheet.js';
import {printSheet} from './print-sheet.js';
import {saveFile} from './save-file.js';

export {outcomeNote} from '../share/outcome-note.js';
export {keptListView, requestOf} from './finder-take.js';
export const styles = [backStyles, outcomeStyles, keptStyles];

/** Offers that somebody wants to take along, as they are shown. */
export interface TakeRequest {
  readonly title: string;
  /** What was searched and filtered. */
  readonly note?: string;
  readonly offers: readonly Offer[];
  readonly feed: Feed;
  /** Where the list stands, an absolute address. */
  readonly url: string;
  /** Where an offer stands; undefined where no address leads to it alone. */
  readonly linkOf: (offer: Offer) => string | undefined;
  readonly speaker: Speaker;
}

export type Way = 'share' | 'print' | 'text' | 'calendar' | 'contacts' | 'table';

/** Does it, and tells what it came to; undefined where the visitor broke off. */
export async function take(
  way: Way,
  request: TakeRequest,
  root: Element | DocumentFragment,
): Promise<Outcome | undefined> {
  const {lang} = request.speaker;
  await loadTexts(lang)?.catch(() => undefined);
  const words = takeAwayMessages(lang);
  if (way === 'share') return shareLink(request, lang);
  if (way === 'text') return copyText(sheetToText(offerSheet(request, words)), lang);
  if (way !== 'print') return asFile(way, request, words);
  return printSheet(root, offerSheet(request, words), lang) ? undefined : {text: words.noPrint};
}

function asFile(
  way: 'calendar' | 'contacts' | 'table',
  request: TakeRequest,
  words: TakeAwayMessages,
): Outcome {
  if (way === 'calendar') return calendarFile(request, words);
  return way === 'contacts' ? contactsFile(request, words) : tableFile(request, words);
}

const speechOf = ({feed, speaker}: TakeRequest): Speech => ({
  languages: [speaker.lang, ...feed.meta.languages],
  day: speaker.day,
});

function calendarFile(request: TakeRequest, words: TakeAwayMessages): Outcome {
  const {text, count} = offersToCalendar(request.offers, {
    ...speechOf(request),
    name: request.title,
    deadline: words.deadline,
    linkOf: request.linkOf,
  });
  if (count === 0) return {text: words.noDates};
  saveFile(words.files.calendar, 'text/calendar', text);
  return {text: words.savedDates(count)};
}

function contactsFile(request: TakeRequest, words: TakeAwayMessages): Outcome {
  const offices = officesOfAll(request.offers);
  if (offices.length === 0) return {text: words.noContacts};
  saveFile(words.files.contacts, 'text/vcard', officesToVcards(offices, speechOf(request)));
  return {text: words.saved(words.files.contacts)};
}

function tableFile(request: TakeRequest, words: TakeAwayMessages): Outcome {
  const delimiter = uiLanguage(request.speaker.lang) === 'de' ? ';' : ',';
  const text = toCsv(request.offers, offerColumns(speechOf(request), words.columns), {delimiter});
  saveFile(words.files.table, 'text/csv', text);
  return {text: words.saved(words.files.table)};
}
