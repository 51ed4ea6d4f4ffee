import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {ReactiveControllerHost} from 'lit';
import {PanZoom} from './pan-zoom.js';
import {viewBoxOf} from './viewport.js';

const extent = {width: 600, height: 400};

/** A picture that fills its stage, zoomed once by its button. */
function zoomed(): {panZoom: PanZoom; shown: () => string; captured: number[]; surface: Element} {
  const host = {addController: () => undefined, requestUpdate: () => undefined};
  const panZoom = new PanZoom(host as unknown as ReactiveControllerHost);
  const captured: number[] = [];
  const surface = {
    setPointerCapture: (id: number) => captured.push(id),
    getBoundingClientRect: () => ({left: 0, top: 0}),
  };
  const element = surface as unknown as Element;
  panZoom.show(element, extent, extent);
  return {panZoom, shown: () => viewBoxOf(panZoom.view, extent), captured, surface: element};
}

const pointer = (x: number, y: number, buttons: number): PointerEvent =>
  ({pointerId: 1, button: 0, buttons, clientX: x, clientY: y}) as PointerEvent;

describe('a glide', () => {
  const frames: FrameRequestCallback[] = [];
  beforeEach(() => {
    frames.length = 0;
    Object.assign(globalThis, {
      matchMedia: () => ({matches: false}),
      requestAnimationFrame: (frame: FrameRequestCallback) => frames.push(frame),
      cancelAnimationFrame: () => (frames.length = 0),
    });
  });
  afterEach(() => {
    for (const name of ['matchMedia', 'requestAnimationFrame', 'cancelAnimationFrame'])
      Reflect.deleteProperty(globalThis, name);
  });

  const drawFrames = (): void => {
    for (const later of [100, 1_000]) frames.shift()?.(performance.now() + later);
  };

  it('gets to its goal though the picture is drawn before its first frame', () => {
    const {panZoom, shown, surface} = zoomed();
    panZoom.zoom(1);
    panZoom.show(surface, extent, extent);
    drawFrames();
    panZoom.show(surface, extent, extent);
    assert.equal(shown(), '85.71 57.14 428.57 285.71');
    panZoom.fit();
    panZoom.show(surface, extent, extent);
    drawFrames();
    assert.equal(shown(), '0 0 600 400');
  });

  it('ends within the edges of a stage that has become another one', () => {
    const {panZoom, surface} = zoomed();
    panZoom.zoom(1);
    const stage = {width: 300, height: 200};
    panZoom.show(surface, extent, stage);
    drawFrames();
    assert.equal(viewBoxOf(panZoom.view, stage), '85.71 57.14 214.29 142.86');
  });
});

describe('panning by hand', () => {
  beforeEach(() => {
    // Without motion a zoom is done at once.
    Object.assign(globalThis, {
      matchMedia: () => ({matches: true}),
      cancelAnimationFrame: () => undefined,
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'matchMedia');
    Reflect.deleteProperty(globalThis, 'cancelAnimationFrame');
  });

  it('follows a pressed button', () => {
    const {panZoom, shown, captured} = zoomed();
    panZoom.zoom(1);
    const before = shown();
    panZoom.onPointerDown(pointer(300, 200, 1));
    panZoom.onPointerMove(pointer(280, 190, 1));
    assert.notEqual(shown(), before);
    assert.deepEqual(captured, [1]);
    assert.ok(panZoom.takeDrag());
  });

  it('ends where the button was let go outside of the picture', () => {
    const {panZoom, shown} = zoomed();
    panZoom.onPointerDown(pointer(300, 200, 1));
    panZoom.onPointerMove(pointer(320, 220, 1));
    panZoom.zoom(1);
    const before = shown();
    panZoom.onPointerMove(pointer(280, 150, 0));
    panZoom.onPointerMove(pointer(200, 100, 0));
    assert.equal(shown(), before);
    panZoom.onPointerDown(pointer(200, 100, 1));
    panZoom.onPointerUp(pointer(200, 100, 0));
    assert.ok(!panZoom.takeDrag(), 'the next press is a click');
  });
});
