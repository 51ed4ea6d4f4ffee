/** The address that the wall's last step gives along: short, so that its code can be read from afar. */
import {namesPage} from './names-page.js';

/**
 * What campaigns and mailings append; it says where somebody came from, not what is shown. Named one by one where their
 * beginning may as well be that of a page's own names.
 */
const TRACKING = [
  '(?:utm|mtm)_.*',
  '(?:pk|piwik|matomo)_(?:campaign|cpn|keyword|kwd|source|medium|content|cid|group|placement)',
  'hsa_(?:acc|cam|grp|ad|src|tgt|kw|mt|net|ver|la|ol)',
  'mc_[ce]id|_hs(?:enc|mi)|__hs(?:tc|sc|fp)',
  '(?:fb|g|d|gb|wb|tt|tw|y)clid|msclkid|gclsrc|gad_(?:source|campaignid)|srsltid|_g[al]',
  'wt_z?mc|oly_(?:anon|enc)_id|vero_(?:id|conv)|at_(?:medium|campaign)|li_fat_id|igsh(?:id)?',
  'ref(?:src|_src|_url)',
];

const IS_TRACKING = new RegExp(`^(?:${TRACKING.join('|')})$`, 'i');

/**
 * The page as others should open it: what the page itself is asked for stays, what tracks and what the presenter
 * chose goes, and so does a place within the page.
 *
 * @param address absolute
 * @param fragment what stands behind the page's `#`, with it, or empty
 */
export function readAgain(address: string, fragment = ''): string {
  const url = new URL(address);
  // Taken apart and put together again by the browser, a query may mean something else to its server.
  url.search = url.search.slice(1).split('&').filter(isMeant).join('&');
  url.username = url.password = '';
  url.hash = namesPage(fragment) ? fragment : '';
  return url.href;
}

function isMeant(pair: string): boolean {
  const [key = ''] = pair.split('=');
  return pair !== '' && !IS_TRACKING.test(key) && !key.startsWith('koko-');
}

/** Machines that nobody else can open anything from. */
const OWN_MACHINE = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|\[::1\])$/;

/** Whether others can open an address: not from a disk, nor from the presenter's own machine. */
export const isPublic = (address: string): boolean =>
  /^https?:/.test(address) && !OWN_MACHINE.test(new URL(address).hostname);
