/** The one file of a talk: a network with its feed, its program and its text, for a double click. */
import {lineOf} from '../export/speech.js';
import type {Day, Feed} from '../feed/types.js';
import {oneFileMessages} from '../i18n/one-file.js';
import {h, lines, type Markup} from './markup.js';
import {packText} from './pack-text.js';
import {pictureHash} from './picture-hash.js';
import {staticViews} from './static-view.js';

const LAYOUTS = ['bands', 'rings', 'free'] as const;

type LayoutName = (typeof LAYOUTS)[number];

export const isLayout = (name: string): name is LayoutName =>
  LAYOUTS.some((layout) => layout === name);

export interface OneFile {
  readonly feed: Feed;
  /** The feed's own text, as it came. */
  readonly feedText: string;
  /** BCP 47; its texts must have been loaded. */
  readonly lang: string;
  /** Who is there, and whose name may still be told. */
  readonly day: Day;
  readonly layout: LayoutName;
  /** The picture as an SVG file: the coordinates that the file promises. */
  readonly picture: string;
  /** The tour that it opens with. */
  readonly tour?: string;
}

/**
 * @param template `koko.offline.html` as it is built: its policy knows the hashes of its own scripts and of nothing else
 * @returns the same text for the same content; only another browser packs in another way
 */
export async function oneFile(template: string, content: OneFile): Promise<string> {
  const {feedText, lang, layout, picture} = content;
  const packed = await packText(feedText);
  const title = titleOf(content);
  const hash = pictureHash(picture) ?? '';
  return template
    .replace(/<html lang="[^"]*">/, () => h('html', {lang}).html.replace('</html>', ''))
    .replace(/<title>[^<]*<\/title>/, () => h('title', {}, title).html)
    .replace(
      'name="koko-layout" content=""',
      () => `name="koko-layout" content="${layout} ${hash}"`,
    )
    .replace('<main></main>', () => mainOf(title, content).html)
    .replace('id="koko-feed"></script>', () => `id="koko-feed">${packed}</script>`);
}

/** What a file of this network is called where it is saved. */
export function oneFileName(content: Pick<OneFile, 'feed' | 'lang' | 'day'>): string {
  const plain = titleOf(content)
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => ({ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'})[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'koko'}.html`;
}

/** Longer names are cut by some systems. */
const MOST = 60;

const titleOf = ({feed, lang, day}: Pick<OneFile, 'feed' | 'lang' | 'day'>): string =>
  lineOf(feed.meta.title, {languages: [lang, ...feed.meta.languages], day});

function mainOf(title: string, {feed, lang, day, layout, tour}: OneFile): Markup {
  const words = oneFileMessages(lang);
  const {network, partners, offers} = staticViews(feed, {lang, day, headingLevel: 2});
  const still = feed.offers.length > 0 ? [network, partners, offers] : [network, partners];
  return h(
    'main',
    {'data-layout': layout, 'data-tour': tour},
    lines(
      '',
      h('h1', {}, title),
      h('p', {id: 'koko-still'}, words.still),
      h(
        'details',
        {id: 'koko-text', open: ''},
        h('summary', {}, words.asText),
        ...still.map((html) => ({html: `\n${html}\n`})),
      ),
      '',
    ),
  );
}
