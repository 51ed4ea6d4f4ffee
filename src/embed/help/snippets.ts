/** The texts to be copied: script, link, placeholder, element, frame. */
import {writeEmbedLink} from '../embed-link.js';
import type {Choice, ScriptFile} from './choice.js';
import type {LinkForm, Rung} from './systems.js';

/** What is known of the files that lie beside the page. */
export interface Release {
  readonly version: string;
  /** Hashes as `integrity` takes them, by file. */
  readonly integrity: Readonly<Partial<Record<ScriptFile, string>>>;
}

/** Address of the hosted page that shows what the widget will show. */
export const linkAddress = ({folder, feed, widget, options}: Choice): string =>
  writeEmbedLink(`${folder}koko.html`, {widget, options: {src: within(feed, folder), ...options}});

/** A link as a system's own source text has it. */
export function linkText(choice: Choice, form: LinkForm): string {
  const address = linkAddress(choice);
  switch (form) {
    case 'mediawiki':
      return `[${address} ${choice.words.replace(/[[\]]/g, '')}]`;
    case 'dokuwiki':
      return `[[${address}|${choice.words.replace(/[[\]|]/g, '')}]]`;
    case 'html':
      return `<p>${anchor(choice)}</p>`;
  }
}

export function snippet(choice: Choice, rung: Rung, form: LinkForm = 'html'): string {
  const {widget, words, feed, options} = choice;
  const tag = `koko-${widget}`;
  switch (rung) {
    case 'link':
      return linkText(choice, form);
    case 'placeholder':
      return `<div class="${tag}">\n  ${anchor(choice)}\n</div>`;
    case 'element':
      return `<${tag}${attributes({src: feed, ...options})}>\n  ${anchor(choice)}\n</${tag}>`;
    case 'frame': {
      const said = {src: linkAddress(choice), title: words, loading: 'lazy', width: '100%'};
      return `<iframe${attributes({...said, height: '600'})}></iframe>`;
    }
  }
}

/** The script, for once on the whole website. */
export function scriptTag(choice: Choice, release: Release): string {
  const kind = choice.file === 'koko.js' ? ' type="module"' : ' defer';
  return `<script${kind}${attributes(scriptAttributes(choice, release))}></script>`;
}

/** The same for places that hold a script themselves, such as a wiki's page of scripts, where a tag would be a fault. */
export function scriptLines(choice: Choice, release: Release): string {
  const {src = '', ...others} = scriptAttributes(choice, release);
  const said = {...(choice.file === 'koko.js' && {type: 'module'}), ...others};
  return [
    "var kokoScript = document.createElement('script');",
    ...Object.entries(said).map(
      ([name, value]) => `kokoScript.setAttribute('${name}', ${JSON.stringify(value)});`,
    ),
    `kokoScript.src = ${JSON.stringify(src)};`,
    'document.head.append(kokoScript);',
  ].join('\n');
}

const scriptAttributes = (
  {folder, feed, file}: Choice,
  {version, integrity}: Release,
): Readonly<Record<string, string>> => {
  const hash = integrity[file];
  return {
    src: `${folder}${file}${version && `?v=${version}`}`,
    ...(hash && {integrity: hash, crossorigin: 'anonymous'}),
    ...(!isWithin(feed, folder) && {'data-allow': new URL('.', feed).href}),
  };
};

/** The same as TYPO3's templates have it: a block of many lines, so that no character of it means anything there. */
export const typoscript = (tag: string): string =>
  ['page.footerData.770 = TEXT', 'page.footerData.770.value (', `  ${tag}`, ')'].join('\n');

/** One line for the style sheet of the website. */
export const accentLine = ({accent}: Choice): string =>
  accent && `:root { --koko-color-accent: ${accent}; }`;

const anchor = (choice: Choice): string =>
  `<a${attributes({href: linkAddress(choice)})}>${escaped(choice.words)}</a>`;

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const isWithin = (feed: string, folder: string): boolean => feed.startsWith(folder);

/** What lies beside the page is named without its folder: the less there is to be rewritten on the way. */
const within = (feed: string, folder: string): string =>
  isWithin(feed, folder) ? feed.slice(folder.length) : feed;
