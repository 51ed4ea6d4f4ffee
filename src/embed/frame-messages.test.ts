import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frameContext, heightIn, heightMessages, linkMessage} from './frame-messages.js';

describe('what a frame tells the page around it', () => {
  it('is told in our own words to everybody', () => {
    const messages = heightMessages(480, frameContext('#koko=all', ''));
    assert.deepEqual(messages, [{type: 'koko-height', height: 480}]);
    assert.equal(heightIn(messages[0]), 480);
  });

  it('is told to WordPress with its secret', () => {
    const context = frameContext('#koko=all&src=feed.json#?secret=aB3dE5fG7h', '');
    assert.deepEqual(heightMessages(480, context)[1], {
      message: 'height',
      value: 480,
      secret: 'aB3dE5fG7h',
    });
    assert.deepEqual(linkMessage('https://a.example/', context), {
      message: 'link',
      value: 'https://a.example/',
      secret: 'aB3dE5fG7h',
    });
  });

  it("is told to pym.js with the frame's name", () => {
    const context = frameContext('', '?initialWidth=640&childId=netz&parentTitle=x');
    assert.equal(heightMessages(480, context)[1], 'pymxPYMxnetzxPYMxheightxPYMx480');
    assert.equal(linkMessage('https://a.example/', context), undefined);
  });

  it('is not what others tell', () => {
    for (const data of [
      null,
      'x',
      5,
      {height: 5},
      {type: 'koko-height', height: '5'},
      {type: 'koko-height', height: NaN},
    ])
      assert.equal(heightIn(data), undefined);
  });
});
