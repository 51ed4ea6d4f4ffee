/** The address that the wall's last step gives along: short, so that its code can be read from afar. */

/** What campaigns and mailings append; it says where somebody came from, not what is shown. */
const TRACKING =
  /^(?:utm_|mtm_|pk_|piwik_|matomo_|hsa_|mc_[ce]id$|_hs(?:enc|mi)$|(?:fb|g|d|gb|wb|tt|tw|y)clid$|msclkid$|li_fat_id$|gad_|gclsrc$|igshid$|igsh$|_ga$|_gl$|srsltid$|vero_|oly_|wt_|at_(?:medium|campaign)|ref(?:src|_src|_url)$)/i;

/** Pages that route by their fragment, and the hosted page, are what it says. */
const ROUTE = /^#(?:!?\/|(?:.*&)?koko=)/;

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
  url.hash = ROUTE.test(fragment) ? fragment : '';
  return url.href;
}

function isMeant(pair: string): boolean {
  const [key = ''] = pair.split('=');
  return pair !== '' && !TRACKING.test(key) && !key.startsWith('koko-');
}
