/** The one file of what a widget shows, from the template beside the script; within such a file, that file again. */
import {today} from '../../feed/dates.js';
import {formatCount} from '../../i18n/format.js';
import {loadTexts} from '../../i18n/lazy-messages.js';
import {oneFileMessages} from '../../i18n/one-file.js';
import {fullAddresses} from '../../pages/full-addresses.js';
import {oneFile, oneFileName} from '../../pages/one-file.js';
import {withTour} from '../../pages/with-tour.js';
import type {Takeable} from './take-file-part.js';
import {templateUrl} from './template-url.js';

/** What came of it: a file with its name, or only a sentence that says why there is none. */
export interface Made {
  readonly name: string;
  readonly text?: string;
  readonly told: string;
}

/** Where a page that is such a file keeps its own text (`embed/offline/show-file`). */
const OWN_FILE = Symbol.for('koko-widgets:own-file');

const ownFile = (): string | undefined =>
  (globalThis as unknown as Record<symbol, string | undefined>)[OWN_FILE];

/** @param template where the template stands; settles in any case */
export async function makeFile(wish: Takeable, template = templateUrl): Promise<Made> {
  const {feed, lang} = wish;
  await loadTexts(lang)?.catch(() => undefined);
  const words = oneFileMessages(lang);
  if (!feed) return {name: '', told: words.noFeed};
  const name = oneFileName({feed, lang, day: today()});
  const own = ownFile();
  if (own === undefined && !('CompressionStream' in globalThis))
    return {name, told: words.noPacking};
  const frame = own ?? (template && (await fetched(template)));
  if (frame === undefined) return {name, told: words.noTemplate};
  try {
    const text = own ?? (await filled(frame, wish));
    const size = formatCount(Math.ceil(new Blob([text]).size / 1000), lang);
    return {name, text, told: [words.made(name, size), ...tourSaid(wish)].join(' ')};
  } catch {
    return {name, told: words.noFeed};
  }
}

async function filled(template: string, wish: Takeable): Promise<string> {
  const {feed, lang, layout, tour, base, written} = wish;
  if (!feed) throw new Error('There is no feed.');
  const given = await wish.feedText();
  const feedText = fullAddresses(written ? withTour(given, written.json) : given, base);
  const picture = await wish.picture();
  return oneFile(template, {
    feed,
    feedText,
    lang,
    layout,
    day: today(),
    picture,
    ...(tour === undefined ? {} : {tour}),
  });
}

const tourSaid = ({lang, written}: Takeable): readonly string[] =>
  written ? [oneFileMessages(lang).withTour(written.title)] : [];

/** Undefined where the server does not hand it out to this page, or has something else in its place. */
async function fetched(url: URL): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    const text = answer.ok ? await answer.text() : '';
    return text.includes('id="koko-feed"></script>') ? text : undefined;
  } catch {
    return undefined;
  }
}
