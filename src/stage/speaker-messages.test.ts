import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {messageFor, stamped, type StageMessage} from './speaker-messages.js';

const messages: readonly StageMessage[] = [
  {kind: 'hello'},
  {kind: 'hello', wall: 'k3f9'},
  {kind: 'hello', wall: 'k3f9', since: 5},
  {kind: 'be', wall: 'k3f9', step: 2, isBlack: true},
  {
    ...{kind: 'wall', wall: 'k3f9', isLed: true, step: 0, isBlack: false},
    ...{since: 1700000000000, load: 1700000000000.25},
  },
  {kind: 'bye', wall: 'k3f9'},
];

describe('what wall and speaker window say', () => {
  it('arrives as it was said', () => {
    for (const message of messages)
      assert.deepEqual(messageFor('talk', structuredClone(stamped('talk', message))), message);
  });

  it('is not meant for another talk', () => {
    for (const message of messages)
      assert.equal(messageFor('other', stamped('talk', message)), undefined);
  });

  it('is told from anything else that windows say to each other', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        assert.equal(messageFor('talk', data), undefined);
        const odd = messageFor('talk', {koko: 'koko-stage/3', talk: 'talk', message: data});
        assert.equal(odd, undefined);
      }),
    );
  });

  it('tells no time to a wall that is not named', () => {
    const message = {kind: 'hello', since: 5};
    assert.deepEqual(messageFor('talk', {koko: 'koko-stage/3', talk: 'talk', message}), {
      kind: 'hello',
    });
  });

  it('never leads to a step that is none', () => {
    for (const step of [-1, 1.5, NaN, Infinity, '2', null])
      assert.equal(
        messageFor('talk', {
          koko: 'koko-stage/3',
          talk: 'talk',
          message: {kind: 'be', wall: 'k3f9', step, isBlack: false},
        }),
        undefined,
      );
  });
});
