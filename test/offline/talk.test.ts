/** A talk from the one file, as somebody gives it: from a disk, without any way to a network, with a clicker's keys and the speaker window. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/lib/run.mjs';
import {run} from '../../src/cli/run.js';
import {parseFeedText} from '../../src/feed/parse-feed.js';
import {installedEngines, type Engine} from './engines.mjs';
import {TalkWindow} from './talk-window.js';

const source = join(root, 'demo/feeds/muenster.json');
const folder = mkdtempSync(join(tmpdir(), 'koko-talk-'));
const file = join(folder, 'vortrag.html');

const steps = parseFeedText(readFileSync(source, 'utf8')).feed?.tours[0]?.steps ?? [];
const last = steps.length - 1;
const titleOf = (step: number): string => german(steps[step]?.title);
const notesOf = (step: number): string => german(steps[step]?.notes).slice(0, 60);

function german(text: unknown): string {
  const {de} = (text ?? {}) as {de?: string};
  assert.ok(de, 'a step without a German text');
  return de;
}

const WALL = '#stage-title';
const DESK = '.now ~ h2';

before(async () => {
  const said: string[] = [];
  const voice = {out: () => undefined, err: (line: string) => void said.push(line)};
  assert.equal(await run(['offline', source, '--out', file], voice), 0, said.join('\n'));
});
after(() => rmSync(folder, {recursive: true}));

for (const {name, start} of installedEngines())
  describe(`a talk from the one file in ${name}`, () => {
    let engine: Engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine.end());

    async function onStage(use: (wall: TalkWindow) => Promise<void>): Promise<void> {
      const wall = await TalkWindow.of(await engine.open(pathToFileURL(file).href));
      try {
        await wall.click('Rundgang');
        await wall.click('Auf die Bühne');
        await wall.shows(WALL, titleOf(0));
        await use(wall);
        assert.deepEqual(await wall.asked(), []);
      } finally {
        await wall.close();
      }
    }

    const withSpeaker = (use: (wall: TalkWindow, desk: TalkWindow) => Promise<void>) =>
      onStage(async (wall) => {
        const desk = await wall.opensBy('s');
        try {
          await desk.shows('.wall-state', 'Mit der Leinwand verbunden.');
          await use(wall, desk);
          assert.deepEqual(await desk.asked(), []);
        } finally {
          await desk.close();
        }
      });

    it('is led by the keys of a clicker', () =>
      onStage(async (wall) => {
        const led: [string, number][] = [
          ['PageDown', 1],
          ['PageDown', 2],
          ['PageUp', 1],
          ['End', last],
          ['PageUp', last - 1],
          ['Home', 0],
        ];
        for (const [key, step] of led) {
          await wall.press(key);
          await wall.shows(WALL, titleOf(step));
        }
        await wall.press('b');
        await wall.shows('.stage [role=status]', 'Die Leinwand ist schwarz.');
        assert.ok(await wall.has('.wall.black'));
        await wall.press('PageDown');
        await wall.shows(WALL, titleOf(1));
        assert.ok(!(await wall.has('.wall.black')));
      }));

    it('has a speaker window with the notes, which leads the wall and follows it', () =>
      withSpeaker(async (wall, desk) => {
        await desk.shows('.desk-notes', notesOf(0));
        await desk.press('PageDown');
        await wall.shows(WALL, titleOf(1));
        await desk.shows('.desk-notes', notesOf(1));
        await wall.press('PageDown');
        await desk.shows(DESK, titleOf(2));
        await desk.press('b');
        await wall.shows('.stage [role=status]', 'Die Leinwand ist schwarz.');
        // Where nothing comes after it, the way back must still be open.
        await desk.press('End');
        await wall.shows(WALL, titleOf(last));
        await desk.press('PageUp');
        await wall.shows(WALL, titleOf(last - 1));
        await desk.shows(DESK, titleOf(last - 1));
      }));

    it('goes on in both windows when either is loaded anew', () =>
      withSpeaker(async (wall, desk) => {
        await wall.press('PageDown');
        await desk.shows(DESK, titleOf(1));
        await desk.reload();
        await wall.press('PageDown');
        await desk.shows(DESK, titleOf(2));
        await desk.press('PageDown');
        await wall.shows(WALL, titleOf(3));
        await wall.isAt(':4:stage');
        await wall.reload();
        await wall.shows(WALL, titleOf(3));
        await desk.shows('.wall-state', 'Mit der Leinwand verbunden.');
        await desk.press('PageDown');
        await wall.shows(WALL, titleOf(4));
        await wall.press('PageUp');
        await desk.shows(DESK, titleOf(3));
      }));
  });
