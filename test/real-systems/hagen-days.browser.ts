/** Hagen before, side by side and after, as picture, list and directory, for those who see none of it. */
import '../../src/define/network-graph.js';
import '../../src/define/partner-directory.js';
import {recordViewsPart, toolsPart} from '../../src/elements/network-graph/parts.js';
import {timePart} from '../../src/elements/time/lazy-time.js';
import {expectAccessible} from '../support/axe.js';
import {mount} from '../support/fixture.js';
import {visibleText} from '../support/flat-tree.js';
import {takingParts} from '../../src/elements/network-graph/taking.js';
import {demoFeed, keepHouse} from '../support/mount-graph.js';
import {expectTree} from '../support/tree.js';
import {drawn, settled, until} from '../support/wait.js';

/** The day, and what the directory must say of it. */
const DAYS = [
  ['2012-06-01', '1. Juni 2012'],
  ['2013-06-01', '1. Juni 2013'],
  ['2014-03-01', '1. März 2014'],
] as const;

/** Text on the time line and in sentences stands on two grounds; both pairs are computed in the design's tables. */
const ON_TWO_GROUNDS = {undecided: ['color-contrast']};

/** Two widgets over one feed share the day. */
async function mountPair(day: string) {
  // What comes a moment later must not be there by chance.
  await Promise.all([timePart.load(), toolsPart.load(), recordViewsPart.load()]);
  const file = await demoFeed('hagen-ennepe-ruhr');
  // A feed of its own for each day: what one test asks for is not what the next one begins with.
  const feed = JSON.stringify({...file, 'x-day': day});
  const column = document.createElement('div');
  column.style.width = '1040px';
  column.style.fontFamily = 'Liberation Sans, Arial, sans-serif';
  const make = <T extends 'koko-network-graph' | 'koko-partner-directory'>(tag: T) => {
    const element = document.createElement(tag);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = feed;
    element.setAttribute('linked', 'widgets');
    element.append(script);
    column.append(element);
    return element;
  };
  const [graph, directory] = [make('koko-network-graph'), make('koko-partner-directory')];
  graph.day = day;
  mount(column);
  await settled(graph);
  await settled(directory);
  await Promise.all(takingParts.map((part) => part.load()));
  graph.requestUpdate();
  await drawn(graph);
  return {graph, directory};
}

describe('Hagen on three days', () => {
  keepHouse();

  for (const [day, said] of DAYS) {
    it(`reads as stored on ${day}, as a picture, a list and a directory`, async () => {
      const {graph, directory} = await mountPair(day);
      await drawn(graph);
      await until(() => visibleText(directory).includes(said));
      await drawn(directory);
      await expectTree(graph, `hagen/${day}-graph`);
      await expectTree(directory, `hagen/${day}-directory`);
      graph.view = 'list';
      await drawn(graph);
      await expectTree(graph, `hagen/${day}-list`);
      await expectAccessible(graph, ON_TWO_GROUNDS);
    });
  }
});
