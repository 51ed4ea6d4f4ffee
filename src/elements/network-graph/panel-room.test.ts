import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ReactiveElement} from 'lit';
import {PanelRoom} from './panel-room.js';

it('the panel goes along with the window while it is in a page', () => {
  const page = new EventTarget();
  const heights: string[] = [];
  const root = {adoptedStyleSheets: [] as unknown[]};
  const host = {renderRoot: root} as unknown as ReactiveElement;
  const resize = (innerHeight: number): void => {
    Object.assign(globalThis, {innerHeight});
    page.dispatchEvent(new Event('resize'));
  };
  Object.assign(globalThis, {
    innerHeight: 700,
    CSSStyleSheet: class {
      replaceSync(text: string): void {
        heights.push(text);
      }
    },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  const room = new PanelRoom(host);
  room.hostConnected();
  room.hostUpdated();
  resize(400);
  room.hostDisconnected();
  resize(500);
  assert.deepEqual(heights, ['.panel{--panel-room:700px}', '.panel{--panel-room:400px}']);
  assert.equal(root.adoptedStyleSheets.length, 1);
});
