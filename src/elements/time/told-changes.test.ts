import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {changesBetween} from '../../feed/changes.js';
import {dayAfter} from '../../feed/dates.js';
import {feedOnDay} from '../../feed/feed-on-day.js';
import {parseFeed} from '../../feed/parse-feed.js';
import {textIn} from '../../feed/text-in.js';
import {around, stationsOf, timelineOf} from '../../feed/timeline.js';
import type {Day} from '../../feed/types.js';
import {checkScene} from '../../network/check/check-scene.js';
import {graphFromFeed} from '../../network/graph/graph-from-feed.js';
import {layoutScene} from '../../network/layout/layout-scene.js';
import {sceneToSvg} from '../../network/paint/scene-to-svg.js';
import {svgToString} from '../../network/paint/svg-string.js';
import {graphWording} from '../../wording/graph-wording.js';
import {toldChanges, type Told} from './told-changes.js';

const file = new URL('../../../demo/feeds/hagen-ennepe-ruhr.json', import.meta.url);
const parsed = parseFeed(JSON.parse(readFileSync(file, 'utf8'))).feed;
if (!parsed) throw new Error('The feed cannot be read.');
const feed = parsed;

const speaker = {
  lang: 'de',
  say: (text: Parameters<typeof textIn>[0]): string => textIn(text, ['de']).value,
};

/** What is told of a day beside the day before its latest milestone, as the time line compares. */
function toldOn(day: Day): Told | undefined {
  const timeline = timelineOf(feed);
  const {latest} = around(timeline ? stationsOf(timeline) : [], day);
  if (!latest) return undefined;
  return toldChanges(changesBetween(feed, dayAfter(latest.day, -1), day), false, speaker);
}

const DAYS = {before: '2012-06-01', beside: '2013-06-01', after: '2014-03-01'} as const;

for (const day of Object.values(DAYS)) {
  test(`the picture of ${day} tells what changed as the stored one does (UPDATE_PICTURES=1 stores it anew)`, () => {
    const graph = graphFromFeed(feedOnDay(feed, day), {
      languages: ['de'],
      day,
      wording: graphWording('de'),
    });
    const scene = layoutScene(graph, {width: 1120});
    assert.deepEqual(checkScene(scene), []);
    const emphasis = {changed: toldOn(day)?.signs};
    const text = svgToString(sceneToSvg(scene, {standalone: true, lang: 'de', emphasis}));
    const stored = new URL(`../../network/pictures/hagen-on-${day}.svg`, import.meta.url);
    if (process.env.UPDATE_PICTURES === '1') writeFileSync(stored, text);
    assert.equal(text, readFileSync(stored, 'utf8'));
  });
}

test('a new office, who commissions it, and what it carries on have signs and words', () => {
  const beside = toldOn(DAYS.beside);
  assert.equal(beside?.words.get('p-koko'), 'neu seit 1.\u00a0Januar 2013');
  assert.equal(beside.signs.get('r-auftrag-hagen'), 'new');
  const after = toldChanges(changesBetween(feed, DAYS.beside, DAYS.after), false, speaker);
  assert.match(after.words.get('p-koko') ?? '', /^führt Regionales Übergangsmanagement .* fort$/);
  assert.equal(after.signs.get('p-koko'), 'carried');
  assert.match(after.missing, /^Nicht mehr im Bild: Regionales Übergangsmanagement/);
});

test('from an earlier day one sees who will go, what goes on, and who is still to come', () => {
  const told = toldChanges(changesBetween(feed, DAYS.before, DAYS.after), true, speaker);
  assert.equal(told.signs.get('prog-ruem'), 'carried');
  assert.equal(told.words.get('prog-ruem'), 'geht weiter als Kommunale Koordinierungsstelle');
  assert.equal(
    told.words.get('prog-perspektive'),
    'später nicht mehr dabei, bis 31.\u00a0August 2013',
  );
  assert.match(told.missing, /^Noch nicht im Bild: Kein Abschluss ohne Anschluss/);
});

test('every record with a sign has words for it', () => {
  for (const isEarlier of [false, true]) {
    const told = toldChanges(changesBetween(feed, DAYS.before, '2024-09-01'), isEarlier, speaker);
    const records = [...told.signs.keys()].filter((id) => feed.get(id)?.type !== 'relation');
    for (const id of records.filter((one) => feed.get(one)?.type !== 'membership'))
      assert.ok(told.words.get(id), id);
  }
});
