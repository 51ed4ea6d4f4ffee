/** docs/presenting.md and its twin: what they show is right, and both say the same. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {loadTexts} from '../../src/i18n/lazy-messages.js';
import {tourEditorMessages} from '../../src/i18n/tour-editor.js';
import {codeOf} from '../../tools/lib/code-blocks.js';

const pages = [
  ['de', 'presenting.md'],
  ['en', 'presenting.en.md'],
] as const;

const read = (file: string): string => readFileSync(join(root, 'docs', file), 'utf8');

const keysIn = (page: string): readonly string[] =>
  [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key);

describe('the page about presenting', () => {
  for (const [lang, file] of pages) {
    it(`shows a feed with a tour that parses without a problem (${lang})`, () => {
      const {feed, problems} = parseFeed(JSON.parse(codeOf(read(file), 'json')));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        feed?.tours[0]?.steps.map(({focus}) => focus),
        [[], ['agentur']],
      );
    });

    it(`calls the buttons of the editor what they are called (${lang})`, async () => {
      await loadTexts(lang);
      const {title, add, copy, save} = tourEditorMessages(lang);
      for (const name of [title, add, copy, save])
        assert.ok(read(file).includes(lang === 'de' ? `„${name}“` : `“${name}”`), name);
    });
  }

  it('says the same in German and English', () => {
    const [german, english] = pages.map(([, file]) => read(file));
    for (const sign of [/^#+ /gm, /^\| /gm, /^\d\. /gm, /^- /gm])
      assert.equal(german?.match(sign)?.length, english?.match(sign)?.length, String(sign));
    assert.deepEqual(keysIn(german ?? ''), keysIn(english ?? ''));
  });
});
