/** What a website's Content-Security-Policy has to allow for a widget, and nothing beyond. */
import type {Choice} from './choice.js';

type Directives = Readonly<Record<string, string>>;

/** By directive. A frame has the policy of the page in it; only its height needs the script. */
export function directivesFor({folder, feed, site, rung}: Choice): Directives {
  const script = source(folder, site);
  return rung === 'frame'
    ? {'script-src': script, 'frame-src': script}
    : {'script-src': script, 'connect-src': source(feed, site)};
}

export const policyText = (choice: Choice): string =>
  Object.entries(directivesFor(choice))
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');

/** As a server sends it. */
export const policyHeader = (choice: Choice): string =>
  `Content-Security-Policy: ${policyText(choice)}`;

/** As it stands in a page's head. */
export const policyMeta = (choice: Choice): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyText(choice)}">`;

/** As TYPO3 reads it from `config/sites/…/csp.yaml`. */
export const policyYaml = (choice: Choice): string =>
  [
    'inheritDefault: true',
    'mutations:',
    ...Object.entries(directivesFor(choice)).flatMap(([directive, allowed]) => [
      '  - mode: extend',
      `    directive: '${directive}'`,
      `    sources: ["${allowed}"]`,
    ]),
  ].join('\n');

function source(address: string, site: string): string {
  const {origin} = new URL(address);
  return origin === site ? "'self'" : origin;
}
