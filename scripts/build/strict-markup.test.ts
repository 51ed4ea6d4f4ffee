import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findLoose} from './strict-markup.mjs';

describe('the strict form of templates', () => {
  it('takes what templates here are made of', () => {
    for (const markup of [
      '',
      'Stellen',
      '\0',
      ' <p class="note \0 wide" ?hidden=\0>a \0 b</p> \0',
      '<input type="text" .value=\0 readonly />',
      '<svg viewBox="0 0 \0 24"><linearGradient id="a/b"></linearGradient><path d="M0 0" /></svg>',
      '<a href=\0 aria-label="5 > 4" @click="\0">Mehr & mehr</a>',
      '<label><textarea rows=\0 .value=\0></textarea></label>',
    ])
      assert.equal(findLoose(markup, false), undefined, markup);
    assert.equal(findLoose('<textPath d=\0></textPath>', true), undefined);
  });

  it('names what the browser would read otherwise', () => {
    for (const [markup, fault] of [
      ['a&nbsp;b', /character reference/],
      ['<p title="&#8222;">', /character reference/],
      ['<!doctype html>', /no markup/],
      ['a < b', /no markup/],
      ['<p>a', /<p> without an end/],
      ['<p><b>a</p></b>', /<\/p> ends nothing/],
      ['</p>', /<\/p> ends nothing/],
      ['<div />', /only void elements/],
      ['<br>', /only void elements/],
      ['<P>a</P>', /capitals/],
      ['<textarea>\0</textarea>', /<textarea>/],
      ['<textarea>a</textarea>', /<textarea>/],
      ['<title></title>', /<title>/],
      ['<p class=a>b</p>', /class=a|=a/],
      ["<p class='a'>b</p>", /='a'/],
      ['<p .title="a">b</p>', /\.title/],
      ['<p \0>b</p>', /\0/],
      ['<p \0="a">b</p>', /\0/],
      ['<svg xmlns="a"></svg>', /name space/],
    ] as const)
      assert.match(findLoose(markup, false) ?? 'nothing', fault, markup);
  });
});
