import {expect} from '@esm-bundle/chai';
import {clearPage, mount} from '../../../test/support/fixture.js';
import {nextFrame, until} from '../../../test/support/wait.js';
import type {LabelView} from '../labels/place-labels.js';
import {darkPalette, lightPalette} from '../paint/colors.js';
import type {PointCloud} from '../types.js';
import {cloudOf} from './fixtures/cloud-of.js';
import {sceneOf} from './fixtures/scene-of.js';
import {paintPoints, type PointPaintOptions} from './paint-points.js';
import {paletteNames, paletteStyles, readPalette} from './palette.js';
import {PointCanvas} from './point-canvas.js';

const SIZE = {width: 200, height: 100};
const FRAME = {...SIZE, tiers: ['t0', 't1']};
const view: LabelView = {x: 0, y: 0, scale: 1, ...SIZE};

function newCanvas(ratio = 1): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 200 * ratio;
  canvas.height = 100 * ratio;
  return mount(canvas);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  return context;
}

function painted(points: PointCloud, options: PointPaintOptions = {}, shown = view) {
  const context = contextOf(newCanvas(options.pixelRatio));
  paintPoints(context, sceneOf(points, FRAME), shown, options);
  return context;
}

/** The colour at a device pixel, as `#rrggbb`; empty where nothing was drawn. */
function colorAt(context: CanvasRenderingContext2D, x: number, y: number): string {
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(x, y, 1, 1).data;
  if (alpha < 255) return alpha === 0 ? '' : 'half';
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe('points on a canvas', () => {
  afterEach(() => clearPage());

  it('carry the colour of their category, of the theme that is given', () => {
    const points = cloudOf([
      {x: 50, y: 50, slot: 1},
      {x: 150, y: 50, slot: 8},
    ]);
    for (const palette of [lightPalette, darkPalette]) {
      const context = painted(points, {palette});
      expect(colorAt(context, 50, 50)).to.equal(palette['category-1']);
      expect(colorAt(context, 150, 50)).to.equal(palette['category-8']);
      expect(colorAt(context, 100, 50)).to.equal('');
    }
  });

  it('are hollow when they ended or are planned, and committees are boxes', () => {
    const points = cloudOf([
      {x: 30, y: 50, radius: 9, state: 'planned', slot: 4},
      {x: 80, y: 50, radius: 9, isBox: true, slot: 0},
      {x: 130, y: 50, radius: 9, slot: 4, state: 'ended'},
    ]);
    const context = painted(points);
    expect(colorAt(context, 30, 50)).to.equal(lightPalette.surface);
    expect(colorAt(context, 74, 50)).to.equal(lightPalette.surface);
    expect(colorAt(context, 126, 54)).to.not.equal(lightPalette['category-4']);
  });

  it('fade to grey beside the chosen one, and their ties with them', () => {
    const points = cloudOf(
      [
        {x: 20, y: 20},
        {x: 180, y: 20},
        {x: 20, y: 80},
        {x: 180, y: 80},
      ],
      [
        [0, 1],
        [2, 3],
      ],
    );
    const emphasis = {selected: new Set(['p0']), lit: new Set(['p1']), fade: true};
    const context = painted(points, {emphasis});
    expect(colorAt(context, 20, 20)).to.equal(lightPalette['category-1']);
    expect(colorAt(context, 100, 20)).to.equal(lightPalette.accent);
    expect(colorAt(context, 20, 80)).to.equal(lightPalette.surface);
    expect(colorAt(context, 100, 80)).to.not.equal(lightPalette.accent);
  });

  it('are no more than a sharp dot from afar', () => {
    const context = painted(cloudOf([{x: 1_000, y: 500}]), {}, {...view, scale: 0.1});
    expect(colorAt(context, 100, 50)).to.equal(lightPalette['category-1']);
    expect([colorAt(context, 97, 50), colorAt(context, 103, 50)]).to.deep.equal(['', '']);
    const pixels = context.getImageData(90, 40, 20, 20).data;
    const alphas = new Set(pixels.filter((_, k) => k % 4 === 3));
    expect([...alphas].sort()).to.deep.equal([0, 255]);
  });

  it('have edges of one device pixel where two make one px of the page', () => {
    const points = cloudOf([{x: 50, y: 50, radius: 20, slot: 1}]);
    const blurred = [1, 2].map((ratio) => {
      const context = painted(points, {pixelRatio: ratio});
      const row = [...Array(100 * ratio).keys()].map((x) => colorAt(context, x, 50 * ratio));
      const plain = ['', lightPalette['category-1'], lightPalette.surface];
      expect(row.filter((color) => color === plain[1]).length).to.be.closeTo(36 * ratio, 2);
      return row.filter((color) => !plain.includes(color)).length;
    });
    expect(blurred[1]).to.be.at.most(4);
  });

  it('read their colours from custom properties, and follow them', () => {
    const style = document.createElement('style');
    style.textContent = `${paletteStyles} .red{--koko-category-1:#ff0000}`;
    const swatches = document.createElement('span');
    swatches.className = 'koko-palette';
    for (const name of paletteNames) {
      const swatch = document.createElement('i');
      swatch.className = `is-${name}`;
      swatches.append(swatch);
    }
    mount(style);
    mount(swatches);
    const points = cloudOf([{x: 50, y: 50, slot: 1}]);
    const colorNow = () => colorAt(painted(points, {palette: readPalette(swatches)}), 50, 50);
    expect(colorNow()).to.equal(lightPalette['category-1']);
    swatches.classList.add('red');
    expect(colorNow()).to.equal('#ff0000');
  });
});

describe('a canvas of points', () => {
  afterEach(() => clearPage());

  const points = cloudOf([
    {x: 50, y: 50, slot: 1},
    {x: 150, y: 50, slot: 8},
  ]);
  const scene = sceneOf(points, FRAME);

  /** Frames that are asked for while `act` runs. */
  async function framesWhile(act: () => Promise<void>): Promise<number> {
    const {requestAnimationFrame: original} = globalThis;
    let frames = 0;
    globalThis.requestAnimationFrame = (callback) => {
      frames += 1;
      return original(callback);
    };
    await act().finally(() => (globalThis.requestAnimationFrame = original));
    return frames;
  }

  const rested = (shown: PointCanvas) => until(() => !shown.isBusy, {message: 'a sharp picture'});

  it('moves its picture at once, paints it sharp when it rests, and then draws no frame', async () => {
    const canvas = newCanvas();
    const shown = new PointCanvas(canvas);
    shown.show(scene, {}, view);
    await rested(shown);
    const ratio = devicePixelRatio;
    const context = contextOf(canvas);
    expect(colorAt(context, 50 * ratio, 50 * ratio)).to.equal(lightPalette['category-1']);
    shown.move({...view, x: -20});
    await until(() => colorAt(context, 70 * ratio, 50 * ratio) === lightPalette['category-1']);
    shown.move({...view, scale: 2});
    await nextFrame();
    await rested(shown);
    expect(colorAt(context, 100 * ratio, 99 * ratio)).to.equal(lightPalette['category-1']);
    const frames = await framesWhile(async () => {
      for (let k = 0; k < 10; k += 1) await nextFrame();
    });
    expect(frames, 'those of the test').to.equal(10);
    shown.dispose();
  });

  it('keeps the old picture until the next one is painted, and stops when it is taken away', async () => {
    const canvas = newCanvas();
    const shown = new PointCanvas(canvas);
    shown.show(scene, {}, view);
    await rested(shown);
    shown.show(scene, {palette: darkPalette}, view);
    const context = contextOf(canvas);
    const ratio = devicePixelRatio;
    expect(colorAt(context, 50 * ratio, 50 * ratio)).to.equal(lightPalette['category-1']);
    await until(() => colorAt(context, 50 * ratio, 50 * ratio) === darkPalette['category-1']);
    shown.show(scene, {}, view);
    shown.dispose();
    expect(shown.isBusy).to.equal(false);
  });

  it('waits for a place with an extent', async () => {
    const canvas = newCanvas();
    const shown = new PointCanvas(canvas);
    shown.show(scene, {}, {...view, height: 0});
    shown.show(scene, {}, {...view, width: 0.2, height: 0.2});
    expect(shown.isBusy).to.equal(false);
    shown.show(scene, {}, view);
    await rested(shown);
    const ratio = devicePixelRatio;
    expect(colorAt(contextOf(canvas), 50 * ratio, 50 * ratio)).to.equal(lightPalette['category-1']);
    shown.dispose();
  });
});
