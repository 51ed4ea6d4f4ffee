/** All widgets on pages with strict policies, used throughout: no page hears of a violation, nothing is stored, nobody else is asked. */
import {expect} from '@esm-bundle/chai';
import {guardPage, type GuardReport} from '../support/page-guard.js';
import {tallyPage} from '../support/tally-page.js';
import {until} from '../support/wait.js';
import type {StrictReport} from './pages/strict.js';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const MUENSTER = '/demo/feeds/muenster.json';
const MUSTERSTADT = '/demo/feeds/musterstadt.json';

interface PageOptions {
  readonly feed?: string;
  readonly presses?: number;
  readonly headers?: readonly string[];
  readonly sandbox?: string;
  readonly file?: string;
}

/** What a page says of itself in the end. */
async function reportOf({
  feed = MUENSTER,
  presses = 2,
  headers = [],
  sandbox,
  file = 'strict.html',
}: PageOptions): Promise<StrictReport> {
  const frame = document.createElement('iframe');
  [frame.width, frame.height] = ['1100', '800'];
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const query = new URLSearchParams({feed, presses: String(presses)});
  for (const header of headers) query.append('fault-header', header);
  frame.src = `/test/embed/pages/${file}?${query}`;
  let said: (StrictReport & {failed?: string}) | undefined;
  const listen = ({source, data}: MessageEvent<{kokoStrict?: StrictReport}>): void => {
    if (source === frame.contentWindow && data.kokoStrict) said = data.kokoStrict;
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    const report = await until(() => said, {message: 'the report of the page', timeout: 50_000});
    expect(report.failed).to.equal(undefined);
    return report;
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}

/** The finder looks whether somebody has kept offers of this feed; it writes only when asked to. */
const LOOK = 'Storage.getItem koko-kept/1 ';

function expectNothing({violations, thirdParties, stored, errors}: GuardReport): void {
  const left = {
    violations,
    thirdParties,
    stored: stored.filter((one) => !one.startsWith(LOOK)),
    errors,
  };
  expect(left).to.deep.equal({violations: [], thirdParties: [], stored: [], errors: []});
}

const READY = {
  'koko-offer-finder': 'ready',
  'koko-partner-directory': 'ready',
  'koko-network-graph': 'ready',
};

const csp = (names: string): string =>
  `Content-Security-Policy: ${STRICT}${names === '' ? '' : `; trusted-types ${names}`}`;

describe('a page with strict policies', () => {
  it('hears nothing of widgets that are used throughout', async () => {
    const report = await reportOf({presses: 45, headers: [csp("'none'")]});
    expect(report.states).to.deep.equal(READY);
    expectNothing(report);
    expect(Math.min(...Object.values(report.presses)), 'presses').to.be.greaterThan(15);
    expect(report.files, 'files and prints').to.not.deep.equal([]);
  });

  for (const names of ['', "lit-html 'allow-duplicates'"])
    it(`hears nothing where it allows ${names === '' ? 'any policy' : names}`, async () => {
      const report = await reportOf({headers: [csp(names)]});
      expect(report.states).to.deep.equal(READY);
      expectNothing(report);
    });

  it('hears nothing of the classic file, which fetches the loader', async () => {
    const report = await reportOf({headers: [csp("'none'")], file: 'strict-classic.html'});
    expect(report.states).to.deep.equal(READY);
    expectNothing(report);
  });

  it('hears nothing where another bundle of Lit makes its policy beside the widgets', async () => {
    const report = await reportOf({headers: [csp('lit-html')], file: 'strict-two.html'});
    expect(report.states).to.deep.equal(READY);
    expect(report.other).to.equal('Wetter: sonnig');
    expectNothing(report);
  });

  it('hears nothing of a network of 300 partners, nor where it only asks for reports', async () => {
    const headers = [
      csp("'none'").replace('Policy:', 'Policy-Report-Only:'),
      'Cross-Origin-Embedder-Policy: require-corp',
      'Cross-Origin-Opener-Policy: same-origin',
    ];
    const report = await reportOf({feed: MUSTERSTADT, presses: 8, headers});
    expect(report.states).to.deep.equal(READY);
    expectNothing(report);
  });
});

describe('a sandboxed page', () => {
  it('shows and serves all widgets, without an origin and without a store', async () => {
    const report = await reportOf({sandbox: 'allow-scripts', presses: 30});
    expect(report.states).to.deep.equal(READY);
    expectNothing(report);
  });

  it('gets the complete file where its server lets no modules be read', async () => {
    const report = await reportOf({sandbox: 'allow-scripts', file: 'closed.html'});
    expect(report.states).to.deep.equal(READY);
    expectNothing(report);
  });

  it('says in a sentence that a feed may not be read', async () => {
    const report = await reportOf({
      sandbox: 'allow-scripts',
      feed: `${MUENSTER}?fault-closed=1`,
      file: 'strict-classic.html',
    });
    const failed = Object.keys(READY).map((name) => [name, 'error']);
    expect(report.states).to.deep.equal(Object.fromEntries(failed));
    const told = report.alerts.filter((one) => one.includes('konnten nicht geladen werden'));
    expect(told, 'one of the three speaks for all').to.have.length(1);
    expectNothing(report);
  });
});

describe('the guard of a page', () => {
  it('sees what is planted: a violation, a leak, stores, a third party, an exception', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'self'";
    const frame = document.createElement('iframe');
    frame.src = '/test/embed/pages/blank.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const view = frame.contentWindow as Window & typeof globalThis;
    const guard = guardPage(view);
    view.document.head.append(policy);
    new view.Image().src = 'https://third.invalid/pixel.gif';
    view.localStorage.getItem('koko');
    view.document.cookie = 'koko=1; max-age=0';
    view.fetch('https://other.invalid/').catch(() => undefined);
    view.dispatchEvent(new view.ErrorEvent('error', {message: 'planted'}));
    void view.Promise.reject(new view.Error('left alone'));
    const tally = tallyPage();
    addEventListener('resize', () => undefined, {once: true});
    expect(tally.tally.listeners).to.equal(1);
    tally.end();
    dispatchEvent(new Event('resize'));
    let report = await guard.report();
    await until(async () => {
      report = await guard.report();
      return report.violations.length > 0 && report.errors.length > 1;
    });
    expect(report.violations).to.deep.equal(['img-src https://third.invalid/pixel.gif']);
    expect(report.stored.sort()).to.deep.equal([
      'Document.cookie koko=1; max-age=0',
      'Storage.getItem koko',
    ]);
    expect(report.thirdParties.sort()).to.deep.equal([
      'https://other.invalid/',
      'https://third.invalid/pixel.gif',
    ]);
    expect(report.errors).to.deep.equal(['planted', 'Error: left alone']);
    guard.end();
    frame.remove();
  });
});
