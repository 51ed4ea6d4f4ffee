/** `koko offline`: the one file of a talk. */
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {today} from '../feed/dates.js';
import type {Feed} from '../feed/types.js';
import type {StaticViewMessages} from '../i18n/static-view.js';
import {fullAddresses} from '../pages/full-addresses.js';
import {isLayout, oneFile, oneFileName} from '../pages/one-file.js';
import {embedFolder} from './embed-folder.js';
import {Mistake} from './mistake.js';
import {networkPicture} from './network-picture.js';

export interface OfflineOptions {
  readonly lang: string;
  readonly layout: string;
  readonly tour?: string;
  /** Address that relative addresses of the feed start from. */
  readonly base?: string;
  /** Path of the file; without one, it is named after the feed's title and stands where the command runs. */
  readonly out?: string;
}

export async function offlineFile(
  {feed, text}: {readonly feed: Feed; readonly text: string},
  {lang, layout, tour, base, out}: OfflineOptions,
  words: StaticViewMessages,
): Promise<{folder: string; files: Record<string, string>}> {
  if (!isLayout(layout)) throw new Mistake(words.noLayout(layout));
  if (tour !== undefined && !feed.tours.some(({id}) => id === tour))
    throw new Mistake(
      words.noTour(
        tour,
        feed.tours.map(({id}) => id),
      ),
    );
  const day = today();
  const template = readFileSync(join(embedFolder(words), 'koko.offline.html'), 'utf8');
  const picture = networkPicture(feed, {lang, day, layout});
  const content = {
    feed,
    feedText: fullAddresses(text, base),
    lang,
    day,
    layout,
    picture,
    ...(tour && {tour}),
  };
  const path = out ?? oneFileName(content);
  const files = {[basename(path)]: await oneFile(template, content)};
  return {folder: dirname(path), files};
}
