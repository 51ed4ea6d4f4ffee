/** A talk in two windows of a served page: what leads the wall is still there when it was loaded anew. */
import {expect} from '@esm-bundle/chai';
import {type} from '../../../test/support/keyboard.js';
import {until} from '../../../test/support/wait.js';
import {messageFor, stamped} from '../../stage/speaker-messages.js';

const [FIRST, LAST] = ['Drei Ebenen für einen Übergang', 'Geplant: die Jugendberufsagentur'];

const PAGE = '/test/embed/pages/talk.html?koko-nt=tour-jugendberufsagentur:2:stage';

const textIn = (view: Window, selector: string): string =>
  view.document
    .querySelector('koko-network-graph')
    ?.shadowRoot?.querySelector(selector)
    ?.textContent.trim() ?? '';

const shows = (view: Window, selector: string, text: string): Promise<boolean> =>
  until(() => textIn(view, selector).includes(text), {
    message: () => `${selector}: „${textIn(view, selector)}“, not „${text}“`,
  });

/** The wall, in a frame of its own, and the window that its key opens. */
async function openBoth(): Promise<{wall: Window; desk: Window; close(): void}> {
  const frame = document.createElement('iframe');
  frame.width = '760';
  frame.height = '560';
  frame.src = PAGE;
  document.body.append(frame);
  const wall = await until(() => frame.contentWindow);
  await shows(wall, '#stage-title', 'Die Stadt gehört zum Lenkungskreis');
  let desk: Window | null = null;
  const open = wall.open.bind(wall);
  wall.open = (...where) => (desk = open(...where));
  wall.focus();
  await type('s');
  const opened = await until((): Window | null => desk, {message: 'the speaker window'});
  const close = (): void => {
    opened.close();
    frame.remove();
  };
  return {wall, desk: opened, close};
}

function press(view: Window, key: string): void {
  const within = view.document.querySelector('koko-network-graph')?.shadowRoot;
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true});
  within?.activeElement?.dispatchEvent(event);
}

describe('a talk in two windows', () => {
  it('goes on after the speaker window was loaded anew', async () => {
    const {wall, desk, close} = await openBoth();
    try {
      await shows(desk, '.wall-state', 'Mit der Leinwand verbunden.');
      press(desk, 'PageDown');
      await shows(wall, '#stage-title', 'Sechs Partner entscheiden gemeinsam');
      const before = desk.document;
      desk.location.reload();
      await until(() => desk.document !== before, {message: 'another page'});
      await shows(desk, '.wall-state', 'Mit der Leinwand verbunden.');
      press(wall, 'PageDown');
      await shows(desk, '.now ~ h2', 'Eine Ebene tiefer wird geplant und getan');
      press(desk, 'PageUp');
      await shows(wall, '#stage-title', 'Sechs Partner entscheiden gemeinsam');
      expect(textIn(desk, '.now ~ h2')).to.equal('Sechs Partner entscheiden gemeinsam');
    } finally {
      close();
    }
  });

  it('goes on since the same time after the wall was loaded anew', async () => {
    const {wall, desk, close} = await openBoth();
    const talk = `${wall.location.pathname} tour-jugendberufsagentur`;
    const line = new BroadcastChannel(`koko-stage ${talk}`);
    try {
      await shows(desk, '.wall-state', 'Mit der Leinwand verbunden.');
      const named = await until(() =>
        /:stage:(\w+)$/.exec(decodeURIComponent(wall.location.search)),
      );
      const since = Date.now() - 600_000;
      line.postMessage(stamped(talk, {kind: 'hello', wall: named[1] ?? '', since}));
      await shows(desk, '.spans', 'läuft seit 10:');
      const times: number[] = [];
      const before = wall.document;
      line.addEventListener('message', ({data}: MessageEvent<unknown>) => {
        const message = messageFor(talk, data);
        if (message?.kind === 'wall' && wall.document !== before) times.push(message.since);
      });
      wall.location.reload();
      await until(() => times.at(-1) === since, {
        message: () => `the wall learns since when: ${times.join()}`,
      });
      await shows(desk, '.spans', 'läuft seit 10:');
    } finally {
      line.close();
      close();
    }
  });

  it('is led by the window that its wall opened, where two walls show it', async () => {
    const [first, second] = [await openBoth(), await openBoth()];
    try {
      expect(second.desk).not.to.equal(first.desk);
      for (const {desk} of [first, second])
        await shows(desk, '.wall-state', 'Mit der Leinwand verbunden.');
      press(first.desk, 'PageDown');
      await shows(first.wall, '#stage-title', 'Sechs Partner entscheiden gemeinsam');
      press(second.desk, 'End');
      await shows(second.wall, '#stage-title', LAST);
      expect(textIn(first.wall, '#stage-title')).to.equal('Sechs Partner entscheiden gemeinsam');
      await until(() => /:3:stage:\w+$/.test(decodeURIComponent(first.wall.location.search)));
      const before = first.wall.document;
      first.wall.location.reload();
      await until(() => first.wall.document !== before, {message: 'another page'});
      await shows(first.wall, '#stage-title', 'Sechs Partner entscheiden gemeinsam');
      press(second.desk, 'Home');
      await shows(second.wall, '#stage-title', FIRST);
      await shows(first.desk, '.now ~ h2', 'Sechs Partner entscheiden gemeinsam');
      await shows(first.desk, '.wall-state', 'Mit der Leinwand verbunden.');
      press(first.desk, 'PageUp');
      await shows(first.wall, '#stage-title', 'Die Stadt gehört zum Lenkungskreis');
      await shows(second.desk, '.now ~ h2', FIRST);
    } finally {
      first.close();
      second.close();
    }
  });
});
