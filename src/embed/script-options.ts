/** What the script's own tag, its address and the page's head say to the loader. */
import {AllowList, namesIn} from './allow-list.js';
import {isWidget, type WidgetName} from './embed-options.js';

export interface ScriptOptions {
  readonly allowed: AllowList;
  /** Widgets that are fetched whether they are seen or not, say those within another shadow tree. */
  readonly load: readonly WidgetName[];
}

/**
 * Reads them in three places, since tools that gather or delay scripts drop attributes: the tag's `data-allow` and
 * `data-load`, `<meta name="koko-allow">`, and the query of the script's address.
 *
 * @param address the script's own; empty for one that stands in the page itself, which has no place
 * @param here the origin of the page, which its base need not have
 */
export function scriptOptions(
  address: string,
  page: Document,
  here = page.defaultView?.origin,
): ScriptOptions {
  const url = new URL(address || 'about:blank');
  const tag = [...page.querySelectorAll('script[src]')].find(
    (one) => (one as HTMLScriptElement).src === url.href,
  );
  const said = (name: string): string[] => [
    ...namesIn(tag?.getAttribute(`data-${name}`)),
    ...namesIn(url.searchParams.get(name)),
    ...namesIn(page.querySelector(`meta[name="koko-${name}"]`)?.getAttribute('content')),
  ];
  const own = address ? [new URL('.', url).href] : [];
  return {
    allowed: new AllowList([...own, ...said('allow')], page.baseURI, here),
    load: said('load').filter(isWidget),
  };
}
