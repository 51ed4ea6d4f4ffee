import {expect} from '@esm-bundle/chai';
import {doctorMessages} from '../../i18n/doctor.js';
import {diagnoseSource} from './diagnose.js';
import {reportText} from './report.js';

const SITE = 'https://stadt.example/seite/';
const PAGE = 'https://stadt.example/koko/koko.html';
const SCRIPT = '<script type="module" src="/koko/koko.js?v=0.1.0"></script>';
const HREF = `${PAGE}#koko=network-graph&amp;src=feed.json`;
const LINK = `<p><a href="${HREF}">Netzwerk</a></p>`;

const codes = (source: string): string =>
  diagnoseSource(source, SITE, {'koko.js': 'sha384-own'})
    .map(({code}) => code)
    .join(' ');

/** What sanitizers and editors are known to leave, and what else goes wrong. */
const CASES: Readonly<Record<string, readonly [source: string, codes: string]>> = {
  'an intact link': [SCRIPT + LINK, 'script-found link-intact'],
  'a link with added rel and escapes': [
    `${SCRIPT}<p><a rel="nofollow" href="${HREF.replace('&amp;', '&amp;amp;')}">x</a></p>`,
    'script-found link-intact',
  ],
  'a link without its fragment': [
    `${SCRIPT}<p><a href="${PAGE}">x</a></p>`,
    'script-found link-mangled',
  ],
  'a link amid words': [`${SCRIPT}<p>Mehr: <a href="${HREF}">x</a></p>`, 'script-found amid-words'],
  'a link in a comment': [
    `${SCRIPT}<div class="comments">${LINK}</div>`,
    'script-found left-alone',
  ],
  'a link to a stranger': [
    SCRIPT + LINK.replaceAll('stadt.example', 'fremd.example'),
    'script-found page-not-allowed',
  ],
  'a feed of a stranger': [
    SCRIPT + LINK.replace('feed.json', 'https://fremd.example/feed.json'),
    'script-found feed-not-allowed',
  ],
  'a link without a script': [LINK, 'script-missing link-intact'],
  'a script that waits for consent': [
    `<script type="text/plain" data-src="/koko/koko.js"></script>${LINK}`,
    'script-held-back link-intact',
  ],
  'a script that was joined with others, on a page as it stands': [
    '<koko-network-graph data-state="ready"></koko-network-graph>',
    'script-joined element',
  ],
  'a hash of another version': [
    SCRIPT.replace('></', ' integrity="sha384-old"></') + LINK,
    'script-outdated link-intact',
  ],
  'a hash of another kind': [
    SCRIPT.replace('></', ' integrity="sha512-other"></') + LINK,
    'script-found link-intact',
  ],
  'a hash that fits': [
    SCRIPT.replace('></', ' integrity="sha384-own"></') + LINK,
    'script-found link-intact',
  ],
  'a placeholder': [
    `${SCRIPT}<div class="koko-network-graph"><a href="${HREF}">x</a></div>`,
    'script-found placeholder',
  ],
  'a placeholder without data': [
    `${SCRIPT}<div data-koko="network-graph"></div>`,
    'script-found no-feed',
  ],
  'a feed of the site on a page whose base lies elsewhere': [
    `<base href="https://fremd.example/">${SCRIPT.replace('/koko/', 'https://stadt.example/koko/')}${LINK.replace('feed.json', 'https://stadt.example/daten/feed.json')}`,
    'base-elsewhere script-found link-intact',
  ],
  'relative addresses on a page whose base lies elsewhere': [
    `<base href="https://fremd.example/">${SCRIPT.replace('/koko/', 'https://stadt.example/koko/')}${LINK.replace(PAGE, 'koko/koko.html')}`,
    'base-elsewhere script-found page-not-allowed',
  ],
  'a base of the site itself': [
    `<base href="/verzeichnis/">${SCRIPT}${LINK}`,
    'script-found link-intact',
  ],
  'a tag that was stripped': [`${SCRIPT}<p>Netzwerk</p>`, 'script-found nothing'],
  'a tag that is printed': [
    `${SCRIPT}<p>&lt;koko-network-graph src="feed.json"&gt;</p>`,
    'script-found as-text',
  ],
  'a tag that is explained': [
    `${SCRIPT}<pre><code>&lt;koko-network-graph&gt;</code></pre>`,
    'script-found nothing',
  ],
  'a frame without scripts': [
    `${SCRIPT}<iframe sandbox="" src="${HREF}"></iframe>`,
    'script-found frame-sandbox',
  ],
  'a policy against the script': [
    `<meta http-equiv="content-security-policy" content="script-src 'none'">${SCRIPT}${LINK}`,
    'script-found link-intact policy-script',
  ],
  'a policy against the data': [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self' ; connect-src 'none'">${SCRIPT}${LINK}`,
    'script-found link-intact policy-connect',
  ],
};

describe('the doctor', () => {
  for (const [name, [source, expected]] of Object.entries(CASES))
    it(`knows ${name}`, () => expect(codes(source)).to.equal(expected));

  it('says of each fault to whom which line goes', () => {
    const source = '<img src="x" onerror="window.ran = true"><p>&lt;koko-offer-finder&gt;</p>';
    const text = reportText(diagnoseSource(source, SITE), doctorMessages('de'));
    expect(text).to.contain('An die Administration der Website: Bitte das Skript koko.js');
    expect(text).to.contain('An die Redaktion: Bitte das Tag entfernen');
    expect('ran' in window).to.equal(false);
  });
});
