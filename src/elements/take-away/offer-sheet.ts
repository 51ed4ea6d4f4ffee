/** A list of offers in words: what a school hangs up, what somebody puts into a mail. */
import {officesOfAll, type Office, type Sheet, type SheetEntry} from '../../export/index.js';
import {namedText} from '../../feed/actors.js';
import {nameOn} from '../../feed/consent.js';
import {safeUrl} from '../../feed/safe-url.js';
import type {Offer} from '../../feed/types.js';
import {commonMessages} from '../../i18n/common.js';
import {formatDate, formatList} from '../../i18n/format.js';
import {offerFinderMessages} from '../../i18n/offer-finder.js';
import {offerPageMessages} from '../../i18n/offer-page.js';
import type {TakeAwayMessages} from '../../i18n/take-away.js';
import {
  applicationWords,
  placeWords,
  reachWords,
  type DetailSpeaker,
} from '../offer-finder/detail-words.js';
import {costWords, scheduleLines, type Speaker} from '../offer-finder/offer-words.js';
import type {TakeRequest} from './take-part.js';

export function offerSheet(request: TakeRequest, words: TakeAwayMessages): Sheet {
  const {title, note, offers, url, speaker, feed} = request;
  const {lang} = speaker;
  const whole = {...speaker, words: {...offerFinderMessages(lang), ...offerPageMessages(lang)}};
  const common = commonMessages(lang);
  const {publisher, updated} = feed.meta;
  const source = publisher === undefined ? feed.meta.title : namedText(publisher);
  return {
    title,
    note,
    entries: offers.map((offer) => entry(offer, request, whole, words)),
    foot: [
      [
        `${common.source}: ${speaker.say(source)}`,
        updated === undefined ? '' : common.updated(formatDate(updated, lang)),
      ]
        .filter(Boolean)
        .join(' · '),
      words.page(url),
    ],
  };
}

function entry(
  offer: Offer,
  {linkOf}: TakeRequest,
  speaker: DetailSpeaker,
  {questions}: TakeAwayMessages,
): SheetEntry {
  const {say} = speaker;
  const labels = offer.audiences.map(({label}) => say(label));
  const reach = reachWords(offer.grades, offer.ages, speaker);
  return {
    title: say(offer.title),
    facts: [
      [questions.audiences, [labels.join(', '), reach].filter(Boolean).join('; ')],
      [questions.when, scheduleLines(offer.schedule, speaker).join('; ')],
      [questions.application, applicationWords(offer, speaker)],
      [questions.where, where(offer, speaker)],
      [questions.cost, costWords(offer.cost, speaker) ?? ''],
      [
        questions.providers,
        formatList(
          offer.providers.map(({name}) => say(name)),
          speaker.lang,
        ),
      ],
      [
        questions.contact,
        officesOfAll([offer])
          .map((office) => officeWords(office, speaker))
          .join('; '),
      ],
    ],
    link: linkOf(offer) ?? safeUrl(offer.url),
  };
}

function where({places, areas}: Offer, speaker: DetailSpeaker): string {
  const lines = places.map((place) => placeWords(place, speaker)).filter(Boolean);
  return lines.length > 0 ? lines.join('; ') : areas.map(({name}) => speaker.say(name)).join(', ');
}

/** "Anmeldung, 02331 207-1, amt@example.org". */
function officeWords({contact}: Office, speaker: Speaker): string {
  const {role, phone, email, url} = contact;
  const name = nameOn(contact, speaker.day);
  return [speaker.say(role), name, phone, email ?? url].filter(Boolean).join(', ');
}
