import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {followedAfter, greeting, hasWall, nobodyYet, type Followed} from './followed-wall.js';
import {SILENCE, type StageMessage, type WallState} from './speaker-messages.js';

const START = 1_700_000_000_000;
const LATER = START + 600_000;

const said = (wall: string, since: number, more: Partial<WallState> = {}): StageMessage => ({
  ...{kind: 'wall', wall, since, load: since, isLed: false, step: 0, isBlack: false},
  ...more,
});

/** After messages, each at its time. */
const after = (
  own: string | undefined,
  messages: readonly (readonly [at: number, message: StageMessage])[],
): Followed =>
  messages.reduce(
    (followed, [at, message]) => followedAfter(followed, message, at),
    nobodyYet(own, START),
  );

describe('what a speaker window follows', () => {
  it('keeps its time when its wall was loaded anew, and tells that wall', () => {
    for (const own of ['a', undefined]) {
      const followed = after(own, [
        [START, said('a', START)],
        [LATER, said('a', LATER)],
      ]);
      assert.equal(followed.since, START);
      assert.deepEqual(greeting(followed, LATER), {kind: 'hello', wall: 'a', since: START});
    }
  });

  it('takes the time of another wall', () => {
    const followed = after('a', [
      [START, said('a', START)],
      [LATER, said('b', LATER)],
    ]);
    assert.deepEqual([followed.wall, followed.since], ['b', LATER]);
  });

  it('begins anew where the wall said good-bye', () => {
    const left = after('a', [
      [START, said('a', START)],
      [LATER, {kind: 'bye', wall: 'a'}],
    ]);
    assert.equal(hasWall(left, LATER), false);
    assert.deepEqual(greeting(left, LATER), {kind: 'hello', wall: 'a'});
    assert.equal(followedAfter(left, said('a', LATER), LATER).since, LATER);
  });

  it('follows another wall only after its own was silent, and its own when that comes back', () => {
    const mine: readonly [number, StageMessage] = [START, said('a', START)];
    const soon = START + SILENCE - 1;
    assert.equal(after('a', [mine, [soon, said('b', soon)]]).wall, 'a');
    const late = START + SILENCE;
    const other = after('a', [mine, [late, said('b', late)]]);
    assert.equal(other.wall, 'b');
    assert.equal(followedAfter(other, {kind: 'bye', wall: 'a'}, late), other);
    assert.equal(followedAfter(other, said('a', late), late).wall, 'a');
  });

  it('leaves a wall that others lead to them, unless it was opened by hand', () => {
    const led = said('b', LATER, {isLed: true});
    assert.equal(after('a', [[LATER, led]]).wall, 'a');
    assert.equal(after(undefined, [[LATER, led]]).wall, 'b');
  });

  it('asks any wall where it has none, and tells it no time', () => {
    const lost = after('a', [[START, said('a', START)]]);
    assert.deepEqual(greeting(lost, LATER), {kind: 'hello'});
    assert.deepEqual(greeting(nobodyYet(undefined, START), START), {kind: 'hello'});
  });
});
