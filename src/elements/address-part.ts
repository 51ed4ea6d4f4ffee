/** The page's address, kept by one object for all widgets of the page: fetched where a link says something, else when idle. */
import {PageAddress} from '../state/page-address.js';

export const pageAddress = new PageAddress({
  read: () => location.search,
  write(query, isStep) {
    // Not relative: a page's `base` may lead elsewhere.
    const url = new URL(location.href);
    url.search = query;
    // The page's own router finds its notes unchanged.
    if (isStep) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  },
  onTravel(task) {
    window.addEventListener('popstate', task);
    return () => window.removeEventListener('popstate', task);
  },
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
});
