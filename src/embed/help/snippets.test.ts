import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import fc from 'fast-check';
import {readEmbedLink} from '../embed-link.js';
import {WIDGETS} from '../embed-options.js';
import {isReadable, NOWHERE, readChoice, type Choice} from './choice.js';
import {textsFor, stepsFor} from './outcome.js';
import {embeddingMessages} from '../../i18n/embedding.js';
import {linkAddress, linkText, scriptLines, scriptTag, snippet} from './snippets.js';
import {SYSTEM_NAMES, systemOf} from './systems.js';

const RELEASE = {
  version: '1.2.3',
  integrity: {
    'koko.js': 'sha384-module',
    'koko.classic.js': 'sha384-classic',
    'koko.complete.js': 'sha384-complete',
  },
};

const choice = (said: Readonly<Record<string, string>> = {}): Choice =>
  readChoice(
    (name) => ({folder: 'https://stadt.example/koko/', words: 'Ansehen', ...said})[name] ?? '',
  );

/** What stands in an attribute of a text that is markup. */
const attribute = (markup: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('the snippets of the page „Einbetten“', () => {
  it('say to the loader what was entered, in each form', () => {
    const words = fc.string({unit: 'grapheme'}).map((text) => text.trim());
    const entered = fc.record({
      widget: fc.constantFrom(...WIDGETS),
      query: words,
      label: words,
      focus: words,
      feed: fc.constantFrom('feed.json', 'https://daten.example/a b/feed.json?x=1&y="2"'),
    });
    fc.assert(
      fc.property(entered, (said) => {
        const made = choice(said);
        const inFrame = attribute(snippet(made, 'frame'), 'src');
        const inLink = attribute(snippet(made, 'link'), 'href');
        const inPlaceholder = attribute(snippet(made, 'placeholder'), 'href');
        for (const address of [linkAddress(made), inFrame, inLink, inPlaceholder]) {
          const read = readEmbedLink(address, 'https://anders.example/');
          assert.equal(read?.widget, said.widget);
          const {src = '', ...options} = read.options;
          assert.equal(new URL(src, read.page).href, made.feed);
          assert.deepEqual(options, made.options);
        }
      }),
      {seed: 20261122, numRuns: 60},
    );
  });

  it('leave nothing of a text that would be markup', () => {
    const made = choice({words: '<img src=x onerror="y">', label: '"><script>'});
    for (const rung of ['link', 'placeholder', 'element', 'frame'] as const)
      assert.doesNotMatch(snippet(made, rung), /<(img|script)/);
  });

  it('are lines of a wiki where that is what editors write', () => {
    const made = choice({words: 'Netz [alt] | neu', query: 'a b|c]'});
    assert.match(linkText(made, 'mediawiki'), /^\[https:\/\/[^\s[\]|]+ Netz alt \| neu\]$/);
    assert.match(linkText(made, 'dokuwiki'), /^\[\[https:\/\/[^\s[\]|]+\|Netz alt {2}neu\]\]$/);
  });

  it('give the element the whole address of the data, since it may stand on any page', () => {
    const made = choice({widget: 'network-graph', layout: 'rings'});
    assert.equal(
      snippet(made, 'element').split('\n')[0],
      '<koko-network-graph src="https://stadt.example/koko/feed.json" layout="rings">',
    );
  });
});

describe('the script to be put into the website', () => {
  it('names version and hash of its file', () => {
    assert.equal(
      scriptTag(choice(), RELEASE),
      '<script type="module" src="https://stadt.example/koko/koko.js?v=1.2.3" integrity="sha384-module" crossorigin="anonymous"></script>',
    );
    assert.match(
      scriptTag(choice({file: 'koko.classic.js'}), RELEASE),
      /^<script defer src="[^"]*koko\.classic\.js\?v=1\.2\.3" integrity="sha384-classic"/,
    );
  });

  it('sets the same in places that hold a script themselves', () => {
    const made = choice({feed: 'https://daten.example/koko/feed.json', system: 'mediawiki'});
    const said = new Map<string, string>();
    const script = {
      src: '',
      setAttribute: (name: string, value: string) => said.set(name, value),
    };
    const page = {createElement: () => script, head: {append: () => said.set('src', script.src)}};
    runInNewContext(scriptLines(made, RELEASE), {document: page});
    const tag = scriptTag(made, RELEASE);
    for (const [name, value] of said) assert.equal(attribute(tag, name), value, name);
    assert.deepEqual([...said.keys()].sort(), [
      'crossorigin',
      'data-allow',
      'integrity',
      'src',
      'type',
    ]);
    assert.equal(textsFor(made, 'de', RELEASE).script, scriptLines(made, RELEASE));
  });

  it('allows data that lie elsewhere, and only then', () => {
    const tag = scriptTag(choice({feed: 'https://daten.example/koko/feed.json'}), RELEASE);
    assert.equal(attribute(tag, 'data-allow'), 'https://daten.example/koko/');
    assert.doesNotMatch(scriptTag(choice(), RELEASE), /data-allow/);
  });
});

describe('what is entered', () => {
  it('may be the address of a file in the folder, or lack its slash', () => {
    for (const folder of ['/koko', '/koko/', '/koko/koko.js?v=1', '/koko/koko.html#koko=all'])
      assert.equal(
        choice({folder: `https://stadt.example${folder}`}).folder,
        'https://stadt.example/koko/',
      );
  });

  it('may lack its scheme, or begin with a slash', () => {
    assert.equal(
      choice({folder: 'www.stadt.example/koko'}).folder,
      'https://www.stadt.example/koko/',
    );
    assert.equal(choice({folder: '/werkzeuge'}).folder, 'https://stadt.example/werkzeuge/');
    assert.equal(
      choice({feed: 'www.amt.example/feed.json'}).feed,
      'https://www.amt.example/feed.json',
    );
    assert.equal(choice({feed: 'netz.json'}).feed, 'https://stadt.example/koko/netz.json');
  });

  it('is no address that a page could not have', () => {
    for (const folder of ['', 'javascript:alert(1)', 'https://', 'file:///talk/'])
      assert.equal(choice({folder}).folder, NOWHERE, folder);
    assert.equal(choice({feed: 'data:,{}'}).feed, 'https://stadt.example/koko/');
  });

  it('is told apart where no browser could read it', () => {
    for (const text of ['', 'feed.json', '/koko/', 'www.stadt.example/koko', 'https://a.example'])
      assert.ok(isReadable(text), text);
    for (const text of [
      'https://',
      'http:// a.example',
      'javascript:alert(1)',
      'mailto:a@b.example',
    ])
      assert.ok(!isReadable(text), text);
  });

  it('never asks for a form that a system does not let through', () => {
    for (const system of SYSTEM_NAMES)
      for (const role of ['editor', 'admin'] as const) {
        const {rung} = choice({system, role, rung: 'element'});
        assert.ok(
          systemOf(system).rungs[role].some((one) => one === rung),
          `${system} ${role}`,
        );
      }
    assert.equal(choice({system: 'typo3', role: 'editor', rung: 'element'}).rung, 'link');
  });
});

describe('what comes out', () => {
  it('has steps for each system and role, in both languages', () => {
    for (const lang of ['de', 'en'] as const)
      for (const system of SYSTEM_NAMES)
        for (const role of ['editor', 'admin']) {
          const steps = stepsFor(choice({system, role}), embeddingMessages[lang]);
          assert.ok(steps.length >= 3);
          assert.match(steps.join(' '), /koko-debug/);
        }
  });

  it('has steps for the form that was chosen', () => {
    const texts = embeddingMessages.de;
    const steps = (said: Readonly<Record<string, string>>): string[] =>
      stepsFor(choice(said), texts);
    const {editor, admin = ''} = texts.systems.typo3;
    assert.ok(steps({system: 'typo3', role: 'admin', rung: 'link'}).includes(editor));
    assert.ok(steps({system: 'typo3', role: 'admin', rung: 'element'}).includes(admin));
    const inFrame = {system: 'typo3', role: 'admin', rung: 'frame', accent: '#0b5a7a'};
    assert.ok(steps(inFrame).includes(texts.accentInFrame));
    const placeholder = {system: 'wordpress', role: 'editor', rung: 'placeholder'};
    assert.ok(steps(placeholder).includes(texts.placeSource));
  });

  it('gives TYPO3 the script as TypoScript, and nobody else', () => {
    const texts = textsFor(choice({system: 'typo3', role: 'admin'}), 'de', RELEASE);
    assert.equal(
      texts.typoscript,
      `page.footerData.770 = TEXT\npage.footerData.770.value (\n  ${texts.script}\n)`,
    );
    assert.equal(textsFor(choice({system: 'drupal'}), 'de', RELEASE).typoscript, '');
  });

  it('asks administrators for the header where files or data lie elsewhere', () => {
    const message = (said: Readonly<Record<string, string>>): string =>
      textsFor(choice(said), 'de', RELEASE).message;
    assert.doesNotMatch(message({}), /Access-Control/);
    assert.match(message({feed: 'https://daten.example/feed.json'}), /Access-Control-Allow-Origin/);
    assert.match(message({site: 'https://anders.example'}), /Access-Control-Allow-Origin/);
  });

  it('names every server that visitors ask', () => {
    const texts = (said: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
      textsFor(choice(said), 'de', RELEASE);
    const apart = texts({feed: 'https://daten.example/feed.json'});
    assert.match(apart.privacy ?? '', /von stadt\.example, die Daten von daten\.example;/);
    assert.match(apart.message ?? '', /niemanden außer stadt\.example und daten\.example\./);
    assert.match(texts({}).privacy ?? '', /Skript und Daten lädt Ihr Browser von stadt\.example;/);
    assert.match(texts({}).message ?? '', /niemanden außer stadt\.example\./);
  });

  it('gives editors the script within a message, and the address of the link for its window', () => {
    const texts = textsFor(choice({system: 'typo3'}), 'de', RELEASE);
    assert.ok(texts.message.includes(texts.script));
    assert.equal(texts.address, linkAddress(choice()));
    const wiki = textsFor(choice({system: 'mediawiki'}), 'de', RELEASE);
    assert.equal(wiki.address, '');
    assert.match(wiki.source, /^\[https:/);
  });
});
