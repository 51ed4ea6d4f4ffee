/** The keys that docs/presenting.md names are those of the stage: each one, for what it says, and no other. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';
import {stageCommand, type StageCommand} from '../../src/stage/stage-keys.js';

/** What the page calls a key, in German and English. */
const CALLED: Readonly<Record<string, string>> = {
  'Bild ab': 'PageDown',
  'Page Down': 'PageDown',
  'Bild auf': 'PageUp',
  'Page Up': 'PageUp',
  Pos1: 'Home',
  Ende: 'End',
  '→': 'ArrowRight',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  Eingabetaste: 'Enter',
  Esc: 'Escape',
};

const SPACE = /(Umschalt \+ |shift \+ )?(?:Leertaste|space bar)/;

/** What the rows of the table do, in their order; the stage itself takes Escape. */
const ROWS: readonly (readonly (StageCommand | undefined)[])[] = [
  ...[['next'], ['back'], ['first', 'last'], ['black'], ['fullscreen'], ['steps']],
  ...[['digit', 'go'], ['speaker'], ['spot'], ['play'], [undefined]],
] as (StageCommand | undefined)[][];

const press = (key: string, shiftKey = false): StageCommand | undefined =>
  stageCommand({key, shiftKey, ctrlKey: false, altKey: false, metaKey: false}, false);

/** First cells of the table that begins with "Taste" or "key". */
function rowsOf(file: string): readonly string[] {
  const page = readFileSync(join(root, 'docs', file), 'utf8');
  const [, table = ''] = page.split(/^\| (?:Taste \| Wirkung|key \| effect) \|\n.*\n/m);
  const [rows = ''] = table.split('\n\n');
  return rows.split('\n').map((row) => row.split(' | ')[0]?.replace(/^\| /, '') ?? '');
}

/** What the keys of a cell do on stage. */
function commandsOf(cell: string): readonly (string | undefined)[] {
  if (/^(?:Ziffern|digits)/.test(cell)) return [press('7')?.split(' ')[0], press('Enter')];
  const space = SPACE.exec(cell);
  const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
    press(CALLED[name] ?? name),
  );
  return space ? [...named, press(' ', space[1] !== undefined)] : named;
}

/** Whatever else a keyboard has, as `key` of its event. */
const OTHERS = [
  ...'abcdefghijklmnopqrstuvwxyz.,-#+<'.split(''),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((k) => `F${k}`),
  ...['PageDown', 'PageUp', 'Home', 'End', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'],
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'Insert', 'ContextMenu', 'MediaPlayPause'],
];

describe('the table of keys', () => {
  for (const file of ['presenting.md', 'presenting.en.md']) {
    it(`names keys that do what it says: ${file}`, () => {
      const found = rowsOf(file).map((cell) => [...new Set(commandsOf(cell))]);
      assert.deepEqual(found, ROWS);
    });

    it(`names all keys of the stage: ${file}`, () => {
      const text = rowsOf(file).join('\n');
      const names = [...text.matchAll(/`([^`]+)`|Eingabetaste|Enter/g)].map(([all, name]) => {
        const called = name ?? all;
        return (CALLED[called] ?? called).toLowerCase();
      });
      const taken = OTHERS.filter((key) => press(key) !== undefined);
      assert.deepEqual(
        taken.filter((key) => !names.includes(key.toLowerCase())),
        [],
      );
    });
  }
});
