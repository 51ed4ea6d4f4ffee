import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stageCommand, stepOf, type PressedKey} from './stage-keys.js';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

const command = (key: string, held?: Partial<PressedKey>): string | undefined =>
  stageCommand(pressed(key, held), false);

describe('keys on stage', () => {
  it('go on and back by clicker, arrows and space', () => {
    assert.deepEqual(
      ['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((key) => command(key)),
      ['next', 'next', 'next', 'next'],
    );
    assert.deepEqual(
      ['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => command(key)),
      ['back', 'back', 'back'],
    );
    assert.equal(command(' ', {shiftKey: true}), 'back');
  });

  it('make the wall black by B and by the point that clickers send', () => {
    assert.equal(command('b'), 'black');
    assert.equal(command('B', {shiftKey: true}), 'black');
    assert.equal(command('.'), 'black');
  });

  it('take F5 of a clicker for the whole screen, not for a new load', () => {
    assert.equal(command('F5'), 'fullscreen');
  });

  it('leave the browser its own chords, and a button in focus its own keys', () => {
    assert.equal(command('f', {ctrlKey: true}), undefined);
    assert.equal(command('ArrowLeft', {altKey: true}), undefined);
    assert.equal(stageCommand(pressed('Enter'), true), undefined);
    assert.equal(stageCommand(pressed(' '), true), undefined);
    assert.equal(stageCommand(pressed('PageDown'), true), 'next');
    assert.equal(command('Tab'), undefined);
    assert.equal(command('Escape'), undefined);
  });

  it('read digits as the number of a step, and take the nearest one there is', () => {
    assert.equal(command('7'), 'digit 7');
    assert.equal(stepOf('7', 8), 6);
    assert.equal(stepOf('12', 8), 7);
    assert.equal(stepOf('0', 8), 0);
    assert.equal(stepOf('', 8), undefined);
  });
});
