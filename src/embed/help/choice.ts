/** What somebody has entered on the "Einbetten" page. */
import {addressOf} from '../address-of.js';
import {
  isWidget,
  OPTIONS,
  type OptionName,
  type Options,
  type WidgetName,
} from '../embed-options.js';
import {SYSTEM_NAMES, systemOf, type Role, type Rung, type SystemName} from './systems.js';

export const SCRIPT_FILES = ['koko.js', 'koko.classic.js', 'koko.complete.js'] as const;

export type ScriptFile = (typeof SCRIPT_FILES)[number];

export interface Choice {
  readonly system: SystemName;
  readonly role: Role;
  readonly rung: Rung;
  readonly file: ScriptFile;
  readonly widget: WidgetName;
  /** Address of the folder that holds the script, with a slash at its end. */
  readonly folder: string;
  /** Address of the feed. */
  readonly feed: string;
  /** Origin of the website that the widget is put into. */
  readonly site: string;
  /** The words of the link. */
  readonly words: string;
  /** All but `src`. */
  readonly options: Options;
  /** `#rrggbb`, or empty for the website's own. */
  readonly accent: string;
}

/** Where nothing is known yet: a place that nobody has, to be seen and replaced. */
export const NOWHERE = 'https://stadt.example/koko/';

/**
 * @param said value of a field by its name; empty where there is none
 * @param here what `/koko/` is relative to
 */
export function readChoice(said: (name: string) => string, here = NOWHERE): Choice {
  const folder = folderOf(said('folder'), here);
  const system = SYSTEM_NAMES.find((name) => name === said('system')) ?? 'other';
  const role = said('role') === 'admin' ? 'admin' : 'editor';
  const widget = said('widget');
  const {rungs} = systemOf(system);
  return {
    system,
    role,
    rung: rungs[role].find((rung) => rung === said('rung')) ?? rungs[role][0] ?? 'link',
    file: SCRIPT_FILES.find((name) => name === said('file')) ?? 'koko.js',
    widget: isWidget(widget) ? widget : 'offer-finder',
    folder,
    feed: addressIn(said('feed') || 'feed.json', folder),
    site: new URL(addressIn(said('site') || folder, folder)).origin,
    words: said('words').trim(),
    options: optionsIn(said),
    accent: /^#[\da-f]{6}$/i.test(said('accent')) ? said('accent').toLowerCase() : '',
  };
}

function folderOf(text: string, here: string): string {
  const url = new URL(addressIn(text.trim() || NOWHERE, here));
  url.search = '';
  url.hash = '';
  const isFile = /\.(html?|js)$/i.test(url.pathname);
  return isFile || url.pathname.endsWith('/') ? new URL('.', url).href : `${url.href}/`;
}

/** `www.stadt.de/koko` is what people write. */
const withScheme = (text: string): string =>
  /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/.test(text) ? ['https:', text].join('//') : text;

const addressIn = (text: string, base: string): string => readAddress(text, base)?.href ?? base;

function readAddress(text: string, base: string): URL | undefined {
  const url = addressOf(withScheme(text.trim()), base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Whether what was entered as an address is one, or nothing at all. */
export const isReadable = (text: string, here = NOWHERE): boolean =>
  text.trim() === '' || readAddress(text, here) !== undefined;

function optionsIn(said: (name: string) => string): Options {
  const options: Partial<Record<OptionName, string>> = {};
  for (const name of OPTIONS) {
    const value = said(name).trim();
    if (name !== 'src' && value) options[name] = value;
  }
  return options;
}
