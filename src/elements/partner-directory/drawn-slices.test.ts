import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {ReactiveController} from 'lit';
import {DrawnSlices} from './drawn-slices.js';

const SECTIONS = [...Array(10).keys()];
/** Of 60 cards that are drawn at once, a section holds so many. */
const CARDS = 20;

const NAMES = ['window', 'requestIdleCallback', 'addEventListener', 'removeEventListener'] as const;

let idle: (() => void)[] = [];
let page = new EventTarget();
const before = NAMES.map(
  (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
);

/** An element that draws a list, or the page of a record. */
function listOf() {
  let isPending = false;
  let updates = 0;
  let controller: ReactiveController | undefined;
  const host = {
    addController: (one: ReactiveController) => {
      controller = one;
    },
    removeController: () => undefined,
    requestUpdate: () => {
      isPending = true;
    },
    updateComplete: Promise.resolve(true),
  };
  const draw = (): void => {
    if (!isPending) return;
    isPending = false;
    updates += 1;
    if (!list.isPageOpen) {
      slices.begin(list.hits, list.view);
      const {view} = list;
      list.drawn = slices.draw(
        SECTIONS,
        () => CARDS,
        (at) => `${view} ${at}`,
      );
    }
    controller?.hostUpdated?.();
  };
  const slices = new DrawnSlices(host, draw);
  const list = {
    slices,
    isPageOpen: false,
    hits: {},
    view: 'category',
    drawn: [] as readonly unknown[],
    get updates() {
      return updates;
    },
    get isPending() {
      return isPending;
    },
    connect: () => controller?.hostConnected?.(),
    disconnect: () => controller?.hostDisconnected?.(),
    /** Draws, as after a change. */
    update: () => {
      isPending = true;
      draw();
    },
    /** Lets the browser have nothing to do so many times. */
    rest: (times: number) => {
      for (let at = 0; at < times; at += 1) {
        for (const task of idle.splice(0)) task();
        draw();
      }
    },
  };
  list.connect();
  return list;
}

const all = (view: string): string[] => SECTIONS.map((at) => `${view} ${at}`);

describe('a long list', () => {
  beforeEach(() => {
    idle = [];
    page = new EventTarget();
    Object.assign(globalThis, {
      window: globalThis,
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
      requestIdleCallback: (task: () => void) => idle.push(task),
    });
  });

  afterEach(() => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('is drawn from the top down, and then no more', () => {
    const list = listOf();
    list.update();
    assert.deepEqual(list.drawn, all('category').slice(0, 4));
    list.rest(20);
    assert.deepEqual(list.drawn, all('category'));
    assert.ok(list.updates < 6);
    assert.equal(idle.length, 0);
  });

  it('is drawn whole before it is printed, without waiting for a frame, and never once it has gone', () => {
    const list = listOf();
    list.update();
    page.dispatchEvent(new Event('beforeprint'));
    assert.deepEqual(list.drawn, all('category'));
    const {updates} = list;
    list.disconnect();
    page.dispatchEvent(new Event('beforeprint'));
    assert.equal(list.updates, updates);
  });

  it('rests while a page is open, and goes on afterwards', () => {
    const list = listOf();
    list.update();
    list.isPageOpen = true;
    list.update();
    const {updates} = list;
    list.rest(20);
    assert.ok(list.updates <= updates + 1);
    assert.equal(idle.length, 0);
    list.isPageOpen = false;
    list.update();
    list.rest(20);
    assert.deepEqual(list.drawn, all('category'));
  });

  it('rests while it is in no page, and goes on in the next', () => {
    const list = listOf();
    list.update();
    list.disconnect();
    const {updates} = list;
    list.rest(20);
    assert.equal(list.updates, updates);
    list.connect();
    list.rest(20);
    assert.deepEqual(list.drawn, all('category'));
  });

  it('keeps its end where others are found, but nothing of another arrangement', () => {
    const list = listOf();
    list.update();
    list.rest(20);
    list.hits = {};
    list.update();
    assert.equal(list.drawn.length, SECTIONS.length);
    list.rest(20);
    list.view = 'a-z';
    list.update();
    assert.deepEqual(list.drawn, all('a-z').slice(0, 4));
  });

  it('is drawn at once to its end where somebody goes there', () => {
    const list = listOf();
    list.update();
    list.slices.drawAll();
    list.rest(1);
    assert.deepEqual(list.drawn, all('category'));
  });
});
