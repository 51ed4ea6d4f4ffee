import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readEmbedLink} from '../embed-link.js';
import {OPTIONS} from '../embed-options.js';

const PAGE = 'https://www.kreis.example/koko/koko.html';

describe('what people copy from docs/embed', () => {
  for (const name of ['README.md', 'README.en.md'])
    it(`is understood by the loader: ${name}`, () => {
      const text = readFileSync(new URL(`../../../docs/embed/${name}`, import.meta.url), 'utf8');
      const examples = [...text.matchAll(/^```html\n([^]*?)^```/gm)].map(([, one = '']) => one);
      const links = examples.flatMap((one) =>
        [...one.matchAll(/(?:href|src)="([^"]*#[^"]*)"/g)].map(([, href = '']) =>
          readEmbedLink(href.replaceAll('&amp;', '&'), 'https://anders.example/'),
        ),
      );
      assert.deepEqual(
        links.map((link) => [link?.widget, link?.page.href, link?.options]),
        [
          ['network-graph', PAGE, {src: 'feed.json', layout: 'rings'}],
          ['offer-finder', PAGE, {src: 'feed.json'}],
          ['partner-directory', PAGE, {src: 'feed.json'}],
          ['offer-finder', PAGE, {src: 'feed.json'}],
        ],
      );
    });

  for (const [name, words] of [
    ['README.md', 'Weitere Namen: '],
    ['README.en.md', 'Further names: '],
  ] as const)
    it(`names every option, and no other: ${name}`, () => {
      const text = readFileSync(new URL(`../../../docs/embed/${name}`, import.meta.url), 'utf8');
      const list = text.slice(text.indexOf(words) + words.length).split('. ')[0] ?? '';
      const named = [...list.matchAll(/`([^`]+)`/g)].map(([, option]) => option);
      assert.deepEqual(['src', ...named], [...OPTIONS]);
    });
});
