import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {ReactiveElement} from 'lit';
import {PanelRoom} from './panel-room.js';

it('the panel goes along with the window while it is in a page', () => {
  const page = new EventTarget();
  const heights: string[] = [];
  const style = {setProperty: (_name: string, value: string) => heights.push(value)};
  const host = {renderRoot: {querySelector: () => ({style})}} as unknown as ReactiveElement;
  const resize = (innerHeight: number): void => {
    Object.assign(globalThis, {innerHeight});
    page.dispatchEvent(new Event('resize'));
  };
  Object.assign(globalThis, {
    innerHeight: 700,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  const room = new PanelRoom(host);
  room.hostConnected();
  room.hostUpdated();
  resize(400);
  room.hostDisconnected();
  resize(500);
  assert.deepEqual(heights, ['700px', '400px']);
});
