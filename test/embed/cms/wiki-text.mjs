/**
 * A snippet as one writes it in a wiki: links and addresses as wiki text, all else as HTML.
 *
 * @param {string} html
 */
export const inWikiText = (html) =>
  html.replace(
    /<a\b[^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>/g,
    (_, href, text) => `[${href.replaceAll('&amp;', '&')} ${text}]`,
  );
