import {expect} from '@esm-bundle/chai';
import {getByRole, queryByRole} from '../../../test/support/by-role.js';
import {bringIntoView, click} from '../../../test/support/pointer.js';
import {drawn} from '../../../test/support/wait.js';
import {
  atRest,
  demoFeed,
  keepHouse,
  mountGraph,
  pictureOf,
  viewBoxOf,
} from '../../../test/support/mount-graph.js';
import type {KokoNetworkGraph} from './network-graph.js';

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where each mark stands in the picture, in its own units. */
function spotsOf(graph: KokoNetworkGraph): readonly Spot[] {
  const marks = [
    ...(graph.shadowRoot?.querySelectorAll<SVGGElement>('.marks :is(.box, .sign)') ?? []),
  ];
  return marks.map((mark) => {
    const shape = mark.querySelector<SVGGraphicsElement>('.shape, .frame')?.getBBox();
    const [x = 0, y = 0] = [shape && shape.x + shape.width / 2, shape?.y];
    return {id: mark.dataset.id ?? '', x: Math.round(x), y: Math.round(y)};
  });
}

function spotOf(id: string, spots: readonly Spot[]): Spot {
  const spot = spots.find((one) => one.id === id);
  if (!spot) throw new Error(`${id} was not there`);
  return spot;
}

/** Places from left to right of those who stand in one row now, as they were before. */
function placesBefore(graph: KokoNetworkGraph, before: readonly Spot[]): readonly number[][] {
  const rows = new Map<number, Spot[]>();
  for (const spot of spotsOf(graph)) rows.set(spot.y, [...(rows.get(spot.y) ?? []), spot]);
  return [...rows.values()].map((row) =>
    row.sort((a, b) => a.x - b.x).map(({id}) => spotOf(id, before).x),
  );
}

const lastMark = (graph: KokoNetworkGraph): SVGGElement => {
  const mark = [...(graph.shadowRoot?.querySelectorAll<SVGGElement>('.sign[data-id]') ?? [])].pop();
  if (!mark) throw new Error('No mark');
  return mark;
};

/** Of its shape in the window: the box of a chosen mark is larger by its halo, in WebKit. */
function middleOf(mark: SVGGElement): number {
  const shape = mark.querySelector('.shape');
  if (!shape) throw new Error('No shape');
  const {top, height} = shape.getBoundingClientRect();
  return top + height / 2;
}

const titleOf = (graph: KokoNetworkGraph): HTMLElement => {
  const title = graph.shadowRoot?.querySelector<HTMLElement>('#panel-title');
  if (!title) throw new Error('No panel');
  return title;
};

const isInWindow = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

describe('a choice in the picture', () => {
  keepHouse();

  for (const [name, width] of [
    ['muenster', 1200],
    ['kreis-offenbach', 1100],
    ['hagen-ennepe-ruhr', 1376],
  ] as const) {
    it(`keeps the order from left to right, and what is chosen at its height, in ${name} at ${width}`, async () => {
      const graph = await mountGraph({feed: await demoFeed(name), width});
      const spots = spotsOf(graph);
      const mark = lastMark(graph);
      bringIntoView(mark);
      const before = middleOf(mark);
      await click(mark);
      await drawn(graph);
      expect(pictureOf(graph).getBoundingClientRect().width).to.be.lessThan(width - 300);
      for (const row of placesBefore(graph, spots))
        expect(row).to.deep.equal([...row].sort((a, b) => a - b));
      const moved = middleOf(mark) - before;
      const {top} = titleOf(graph).getBoundingClientRect();
      expect(isInWindow(titleOf(graph))).to.equal(true);
      expect(isInWindow(mark)).to.equal(true);
      expect(moved > 2 ? top : moved, 'no further than up to the title').to.be.closeTo(0, 2);
    });
  }

  for (const width of [1000, 1024]) {
    it(`puts the panel below where the picture has no room beside it, at ${width}`, async () => {
      const graph = await mountGraph({feed: await demoFeed('hagen-ennepe-ruhr'), width});
      // What the demo's visitors have: a wide font.
      graph.style.fontFamily = 'DejaVu Sans';
      graph.requestUpdate();
      await drawn(graph);
      const [spots, box] = [spotsOf(graph), viewBoxOf(graph)];
      const mark = lastMark(graph);
      await click(mark);
      await drawn(graph);
      expect(spotsOf(graph)).to.deep.equal(spots);
      expect(viewBoxOf(graph)).to.equal(box);
      expect(pictureOf(graph).getBoundingClientRect().width).to.be.closeTo(width - 2, 1);
      const way = getByRole(graph, 'button', {name: 'Zum Ausgewählten'});
      expect(isInWindow(way)).to.equal(true);
      way.click();
      expect(graph.shadowRoot?.activeElement).to.equal(titleOf(graph));
      expect(isInWindow(titleOf(graph))).to.equal(true);
    });
  }
});

const platesOf = (graph: KokoNetworkGraph): readonly string[] => {
  const plates = [...(graph.shadowRoot?.querySelectorAll<HTMLElement>('.plates .badge') ?? [])];
  return plates.filter((plate) => plate.checkVisibility()).map((plate) => plate.innerText.trim());
};

describe('a picture that is wider than its place', () => {
  keepHouse();

  for (const [name, width] of [
    ['muenster', 552],
    ['hagen-ennepe-ruhr', 600],
    ['musterstadt', 640],
  ] as const) {
    it(`is shown whole where it can be read, as ${name} at ${width}`, async () => {
      const graph = await mountGraph({feed: await demoFeed(name), width});
      expect(queryByRole(graph, 'button', {name: 'Nach rechts'})).to.equal(null);
      const [, , shown = 0, high = 0] = viewBoxOf(graph).split(' ').map(Number);
      const {width: wide, height} = pictureOf(graph).getBoundingClientRect();
      expect(wide / shown).to.be.within(0.8, 1);
      expect(height / high).to.be.closeTo(wide / shown, 0.01);
      expect(platesOf(graph)).to.deep.equal([]);
    });
  }

  it('keeps the names of its tiers in sight, also when it is zoomed', async () => {
    const graph = await mountGraph({width: 340});
    getByRole(graph, 'button', {name: 'Ganzes Netz'}).click();
    await drawn(graph);
    getByRole(graph, 'button', {name: 'Nach rechts'}).click();
    await atRest(graph);
    expect(platesOf(graph)).to.have.length(3).and.to.include('Partner');
    const wide = await mountGraph();
    expect(platesOf(wide)).to.deep.equal([]);
    getByRole(wide, 'button', {name: 'Vergrößern'}).click();
    await atRest(wide);
    expect(platesOf(wide)).to.include('Partner');
  });
});
