/** What the stage asks of the device: that the screen stays awake, and the whole of it. */
import {expect} from '@esm-bundle/chai';
import {getByRole, queryByRole} from '../../../test/support/by-role.js';
import {press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {claim, onStage, part, talk} from '../../../test/support/on-stage.js';
import {put} from '../../../test/support/put.js';
import {drawn, nextFrame, until} from '../../../test/support/wait.js';

/** A screen that counts who keeps it awake, in the place of the device's. */
function screenOf() {
  const locks: {released: boolean; release(): Promise<void>}[] = [];
  let refuses = false;
  let asked = 0;
  const request = async (): Promise<unknown> => {
    asked += 1;
    await nextFrame();
    if (refuses) throw new DOMException('no', 'NotAllowedError');
    const lock = {
      released: false,
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    };
    locks.push(lock);
    return lock;
  };
  const giveBack = put(navigator, 'wakeLock', {value: {request}});
  return {
    giveBack,
    refuse: (): void => void (refuses = true),
    asked: (): number => asked,
    held: (): number => locks.filter(({released}) => !released).length,
    /** The tab goes out of sight, which takes the lock, or comes back. */
    turn(visibilityState: 'hidden' | 'visible'): void {
      if (visibilityState === 'hidden') for (const lock of locks) lock.released = true;
      const back = put(document, 'visibilityState', {value: visibilityState});
      document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
      back();
    },
  };
}

describe('the screen of a stage', () => {
  keepHouse();
  let screen: ReturnType<typeof screenOf>;
  beforeEach(() => {
    screen = screenOf();
  });
  afterEach(() => screen.giveBack());

  const isAwake = (): Promise<unknown> => until(() => screen.held() === 1, {message: 'a lock'});

  it('is kept awake on stage only', async () => {
    const page = await mountGraph({feed: talk, attributes: {linked: 'none', tour: 'talk'}});
    await until(() => queryByRole(page, 'heading', {name: 'Ein Netz für alle'}));
    expect(screen.asked()).to.equal(0);
    page.remove();
    const graph = await onStage();
    await isAwake();
    await press('Escape');
    await until(() => screen.held() === 0, {message: 'the lock given back'});
    screen.turn('visible');
    expect(screen.asked()).to.equal(1);
    expect(graph.shadowRoot?.querySelector('dialog.stage')).to.equal(null);
  });

  it('is given back when the graph leaves its page', async () => {
    const graph = await onStage();
    await isAwake();
    graph.remove();
    expect(screen.held()).to.equal(0);
  });

  it('is got again when the tab is shown anew, once', async () => {
    await onStage();
    await isAwake();
    screen.turn('hidden');
    expect(screen.held()).to.equal(0);
    screen.turn('visible');
    screen.turn('visible');
    await isAwake();
    screen.turn('visible');
    expect(screen.asked()).to.equal(2);
  });

  it('is not kept awake by a lock that came too late', async () => {
    const graph = await onStage();
    await isAwake();
    screen.turn('hidden');
    screen.turn('visible');
    graph.remove();
    await until(() => screen.asked() === 2 && screen.held() === 0);
  });

  it('may be refused, and the talk goes on', async () => {
    screen.refuse();
    const graph = await onStage();
    await until(() => screen.asked() === 1);
    await press('PageDown');
    await drawn(graph);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
    expect(queryByRole(graph, 'alert')).to.equal(null);
  });
});

/** A browser that gives the whole screen to what asks, in the place of this one, which may refuse it in tests. */
function giving() {
  let holder: Element | null = null;
  const tell = (): boolean => document.dispatchEvent(new Event('fullscreenchange'));
  const take = (element: Element | null): Promise<void> => {
    holder = element;
    tell();
    return Promise.resolve();
  };
  /** What leaves the page loses the screen. */
  const held = (): Element | null => (holder?.isConnected ? holder : null);
  const back = [
    put(Element.prototype, 'requestFullscreen', {
      value(this: Element) {
        return take(this);
      },
    }),
    put(document, 'fullscreenElement', {get: held}),
    put(document, 'exitFullscreen', {value: () => take(null)}),
  ];
  return {
    holder: held,
    isGiven: (): boolean => held() !== null,
    /** The browser's own way out. */
    leave: (): void => void take(null),
    giveBack: (): void => back.forEach((one) => one()),
  };
}

describe('the whole screen', () => {
  keepHouse();
  let browser: ReturnType<typeof giving>;
  beforeEach(() => {
    browser = giving();
  });
  afterEach(() => browser.giveBack());

  const noWay = /^Dieser Browser kennt keinen ganzen Bildschirm/;

  it('is asked for by the button that leads to the stage, and goes with it', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    await graph.start();
    await drawn(graph);
    getByRole(graph, 'button', {name: 'Auf die Bühne'}).click();
    await until(() => browser.holder());
    expect(browser.holder() === part(graph, '.wall')).to.equal(true);
    await press('Escape');
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    expect(browser.isGiven()).to.equal(false);
  });

  it('is not asked for by an address, where nobody pressed anything', async () => {
    const graph = await onStage();
    expect(browser.isGiven()).to.equal(false);
    expect(queryByRole(graph, 'alert')).to.equal(null);
  });

  it('comes and goes by F, F5 and the button, and keys are heard all the while', async () => {
    const graph = await onStage();
    // A clicker's key: what the stage does not take would load the test anew.
    const f5 = (): boolean =>
      part(graph, '.wall').dispatchEvent(
        new KeyboardEvent('keydown', {key: 'F5', bubbles: true, cancelable: true, composed: true}),
      );
    for (const toggle of [() => type('f'), () => expect(f5()).to.equal(false)]) {
      await toggle();
      await until(() => browser.holder());
      await press('PageDown');
      await drawn(graph);
      await toggle();
      await until(() => !browser.holder());
    }
    expect(claim(graph)).to.equal('Oben wird entschieden');
    getByRole(graph, 'button', {name: 'Ganzer Bildschirm'}).click();
    await until(() => browser.holder());
    await press('PageUp');
    await drawn(graph);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
  });

  it('may be left by the browser: the stage goes on in the window', async () => {
    const graph = await onStage();
    await type('f');
    await until(() => browser.holder());
    browser.leave();
    await press('PageDown');
    await drawn(graph);
    expect(part(graph, 'dialog.stage').matches('[open]')).to.equal(true);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
    await type('f');
    await until(() => browser.holder());
  });

  it('is the window where the browser refuses, and says so until the next key', async () => {
    const refuse = put(Element.prototype, 'requestFullscreen', {
      value: () => Promise.reject(new TypeError('Fullscreen request denied')),
    });
    try {
      const graph = await onStage();
      await type('f');
      await until(() => noWay.exec(part(graph, '.wall-note').textContent.trim()));
      const {width, height} = part(graph, 'dialog.stage').getBoundingClientRect();
      const {clientWidth, clientHeight} = document.documentElement;
      expect([width, height]).to.deep.equal([clientWidth, clientHeight]);
      await press('PageDown');
      await drawn(graph);
      expect(part(graph, '.stage').textContent).not.to.match(noWay);
      expect(claim(graph)).to.equal('Die Agentur ist dabei');
    } finally {
      refuse();
    }
  });

  it('is the window where the browser knows none', async () => {
    const missing = put(Element.prototype, 'requestFullscreen', {value: undefined});
    try {
      const graph = await onStage();
      await type('f');
      await until(() => noWay.exec(part(graph, '.wall-note').textContent.trim()));
    } finally {
      missing();
    }
  });
});
