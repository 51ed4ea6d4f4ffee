/** The sheets of a step: its picture with what there is room for below it, and further ones for the words that are left. */
import {WIDE} from '../stage/format.js';
import type {StagePicture} from '../stage/stage-picture.js';
import {layFoot} from './lay-foot.js';
import {layBody, layHead} from './lay-words.js';
import {LEAST_POINTS, type Page} from './page.js';
import type {Sheet, SheetContent} from './sheet.js';
import {makeStepSheet} from './step-sheet.js';
import {rounded} from './text-block.js';

/** Between the parts of a sheet, em. */
const GAP = 0.9;

/** Words of a sheet in their order, each with its paragraph. */
interface Word {
  readonly part: 'body' | 'notes';
  readonly paragraph: number;
  readonly text: string;
}

/** @param contentOf what the step says on its first, second, … sheet */
export function stepSheets(
  page: Page,
  contentOf: (at: number) => SheetContent,
  wall: StagePicture,
): readonly Sheet[] {
  const {height} = page;
  const whole = makeStepSheet(page, contentOf(0), wall);
  const words = [...wordsOf(contentOf(0), 'body'), ...wordsOf(contentOf(0), 'notes')];
  if (height === undefined || isLegible(whole)) return [whole];
  const withPicture = (count: number): Sheet =>
    makeStepSheet(page, saying(contentOf(0), words.slice(0, count)), wall);
  let from = most(words.length, (count) => isLegible(withPicture(count)));
  const sheets = [withPicture(from)];
  while (from < words.length) {
    const content = {...contentOf(sheets.length), legend: () => []};
    const next = (count: number): SheetContent => saying(content, words.slice(from, from + count));
    const fitting = most(words.length - from, (count) => roomLeft(page, next(count)) >= 0);
    const count = Math.max(1, fitting);
    sheets.push(wordSheet(page, height, next(count), wall));
    from += count;
  }
  return sheets;
}

const isLegible = ({points = LEAST_POINTS}: Sheet): boolean => points >= LEAST_POINTS;

const wordsOf = (content: SheetContent, part: Word['part']): readonly Word[] =>
  content[part].flatMap((all, paragraph) =>
    all.split(/(?<=[ \n])/).map((text) => ({part, paragraph, text})),
  );

function saying(content: SheetContent, words: readonly Word[]): SheetContent {
  const told = (part: Word['part']): readonly string[] => {
    const paragraphs = new Map<number, string>();
    for (const word of words)
      if (word.part === part)
        paragraphs.set(word.paragraph, (paragraphs.get(word.paragraph) ?? '') + word.text);
    return [...paragraphs.values()].map((text) => text.trim());
  };
  return {...content, body: told('body'), notes: told('notes')};
}

/** The greatest count up to a limit that still fits; by halves, as more words never take less room. */
function most(limit: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function roomLeft(page: Page, content: SheetContent): number {
  const {height = Infinity, margin, em} = page;
  const foot = layFoot(page, content, {y: 0, hasRibbons: false});
  const said = layHead(page, content).height + layBody(page, content, 0).height;
  return height - 2 * margin - said - GAP * em - foot.height;
}

function wordSheet(page: Page, height: number, content: SheetContent, wall: StagePicture): Sheet {
  const {margin, width} = page;
  const head = layHead(page, content);
  const top = rounded(margin + head.height);
  const foot = layFoot(page, content, {y: 0, hasRibbons: false});
  const start = height - margin - foot.height;
  const last = layFoot(page, content, {y: start, hasRibbons: false});
  const room = {x: margin, y: top, width: rounded(width - 2 * margin), height: 0};
  return {
    page,
    height: rounded(height),
    content,
    picture: {scene: wall.scene, x: margin, y: top, scale: room.width / WIDE.picture.width, room},
    isWordsOnly: true,
    texts: [...head.texts, ...layBody(page, content, top).texts, ...last.texts],
    samples: last.samples,
    ...(last.code ? {code: last.code} : {}),
    foot: rounded(start),
  };
}
