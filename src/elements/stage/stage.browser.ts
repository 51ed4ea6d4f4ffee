/** A talk as somebody gives it: in the page, on stage with a clicker's keys, and with the speaker window. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {clearPage} from '../../../test/support/fixture.js';
import {getByRole, queryAllByRole, queryByRole} from '../../../test/support/by-role.js';
import {press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {claim, onStage, part, talk} from '../../../test/support/on-stage.js';
import {drawn, until} from '../../../test/support/wait.js';
import {messageFor, stamped, type StageMessage} from '../../stage/speaker-messages.js';

describe('a tour in its page', () => {
  keepHouse();

  it('begins by its button, says each step, and chooses what it is about', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    const steps: number[] = [];
    graph.addEventListener('koko-step', ({detail}) => steps.push(detail.step));
    getByRole(graph, 'button', {name: 'Rundgang'}).click();
    await until(() => queryByRole(graph, 'heading', {name: 'Ein Netz für alle'}));
    getByRole(graph, 'button', {name: 'Weiter'}).click();
    await drawn(graph);
    expect(getByRole(graph, 'heading', {name: 'Die Agentur ist dabei'})).to.exist;
    expect(graph.querySelector('[role=status]')?.textContent).to.equal(
      'Schritt 2 von 3. Die Agentur ist dabei. Sie sitzt mit am Tisch.',
    );
    expect(
      queryAllByRole(graph, 'option').filter((mark) => mark.matches('.selected')).length,
    ).to.equal(1);
    expect(steps).to.deep.equal([0, 1]);
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });

  it('is led by the host page, and ends as if it had not been', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none', tour: 'talk'}});
    await until(() => queryByRole(graph, 'heading', {name: 'Ein Netz für alle'}));
    graph.next();
    await until(() => queryByRole(graph, 'heading', {name: 'Die Agentur ist dabei'}));
    graph.back();
    await until(() => queryByRole(graph, 'heading', {name: 'Ein Netz für alle'}));
    graph.stop();
    await until(() => !queryByRole(graph, 'heading', {name: 'Ein Netz für alle'}));
    expect(await graph.start('nobody')).to.equal(false);
  });

  it('speaks the language of its page from its first word', async () => {
    const graph = await mountGraph({attributes: {linked: 'none', lang: 'en'}});
    expect(await graph.start()).to.equal(true);
    await drawn(graph);
    expect(getByRole(graph, 'region', {name: /^Tour/})).to.exist;
    expect(graph.querySelector('[role=status]')?.textContent).to.match(/^Step 1 of/);
  });

  it('is made from the feed where that has none', async () => {
    const graph = await mountGraph({attributes: {linked: 'none'}});
    expect(await graph.start()).to.equal(true);
    await drawn(graph);
    expect(getByRole(graph, 'region', {name: /^Rundgang/})).to.exist;
  });
});

describe('the stage', () => {
  keepHouse();

  it('is led by the keys of a clicker, and by digits', async () => {
    const graph = await onStage();
    expect(claim(graph)).to.equal('Ein Netz für alle');
    const led: [string, string][] = [
      ['PageDown', 'Die Agentur ist dabei'],
      ['ArrowRight', 'Oben wird entschieden'],
      ['PageDown', 'Oben wird entschieden'],
      ['PageUp', 'Die Agentur ist dabei'],
      ['Home', 'Ein Netz für alle'],
      ['End', 'Oben wird entschieden'],
      ['ArrowLeft', 'Die Agentur ist dabei'],
    ];
    for (const [key, title] of led) {
      await press(key);
      await drawn(graph);
      expect(claim(graph), key).to.equal(title);
    }
    await type('3');
    await press('Enter');
    await drawn(graph);
    expect(claim(graph)).to.equal('Oben wird entschieden');
  });

  it('goes black and comes back, and a step on shows the wall again', async () => {
    const graph = await onStage();
    const isBlack = (): boolean => part(graph, '.wall').matches('.black');
    await type('b');
    await drawn(graph);
    expect(isBlack()).to.equal(true);
    expect(part(graph, '.stage [role=status]').textContent).to.equal('Die Leinwand ist schwarz.');
    await type('.');
    await drawn(graph);
    expect(isBlack()).to.equal(false);
    await type('b');
    await press('PageDown');
    await drawn(graph);
    expect(isBlack()).to.equal(false);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
  });

  it('says each step, and is accessible', async () => {
    const graph = await onStage();
    await press('PageDown');
    await drawn(graph);
    expect(part(graph, '.stage [role=status]').textContent).to.equal(
      'Schritt 2 von 3. Die Agentur ist dabei. Sie sitzt mit am Tisch.',
    );
    await expectAccessible(graph, {undecided: ['color-contrast']});
  });

  it('lists its steps by G, and Escape closes first the list, then the stage', async () => {
    const graph = await onStage();
    await type('g');
    await until(() => queryByRole(graph, 'group', {name: 'Alle Schritte'}));
    await press('Escape');
    await until(() => !queryByRole(graph, 'group', {name: 'Alle Schritte'}));
    await drawn(graph);
    await press('PageDown');
    await drawn(graph);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
    expect(part(graph, 'dialog.stage').matches('[open]')).to.equal(true);
    await press('Escape');
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    const {activeElement} = graph.shadowRoot ?? document;
    expect(activeElement?.textContent.trim()).to.equal('Auf die Bühne');
  });

  it('begins by the button of a tour', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    await graph.start();
    await drawn(graph);
    getByRole(graph, 'button', {name: 'Auf die Bühne'}).click();
    await until(() => graph.shadowRoot?.querySelector('dialog.stage[open]'));
    if (document.fullscreenElement) await document.exitFullscreen();
  });

  it('takes keys only while it is there', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    await graph.start();
    await drawn(graph);
    await press('PageDown');
    await drawn(graph);
    expect(getByRole(graph, 'heading', {name: 'Ein Netz für alle'})).to.exist;
  });

  it('shows where the pointer is by L', async () => {
    const graph = await onStage();
    await type('l');
    await until(() => part(graph, '.wall-spot path').getAttribute('d')?.includes('a150 150'));
    await type('l');
    await until(() => !graph.shadowRoot?.querySelector('.wall-spot'));
  });

  it('leaves nothing behind', async () => {
    const graph = await onStage();
    await press('PageDown');
    await press('Escape');
    await until(() => !graph.shadowRoot?.querySelector('dialog.stage'));
    graph.stop();
    await drawn(graph);
    expect(graph.shadowRoot?.querySelector('.tour')).to.equal(null);
  });
});

/** The other side of the line. */
function line() {
  const name = `${location.pathname} talk`;
  const channel = new BroadcastChannel(`koko-stage ${name}`);
  const heard: StageMessage[] = [];
  channel.addEventListener('message', ({data}: MessageEvent<unknown>) => {
    const message = messageFor(name, data);
    if (message) heard.push(message);
  });
  return {
    heard,
    say: (message: StageMessage) => channel.postMessage(stamped(name, message)),
    last: (kind: StageMessage['kind']) => heard.filter((one) => one.kind === kind).at(-1),
    close: () => channel.close(),
  };
}

const wallAt = (step: number, wall = 'first'): StageMessage => {
  return {kind: 'wall', wall, isLed: false, step, isBlack: false, since: Date.now()};
};

async function onDesk(): Promise<KokoNetworkGraph> {
  const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
  await graph.start('talk', 'speaker');
  await until(() => graph.shadowRoot?.querySelector('dialog.speaker[open]'), {
    message: 'the desk',
  });
  return graph;
}

describe('the speaker window', () => {
  keepHouse();

  it('is told where the wall is, and leads it', async () => {
    const other = line();
    const graph = await onStage();
    other.say({kind: 'hello'});
    const told = await until(() => other.last('wall'));
    const wall = told.kind === 'wall' ? told.wall : '';
    other.say({kind: 'be', wall: 'other', step: 1, isBlack: true});
    other.say({kind: 'be', wall, step: 2, isBlack: false});
    await until(() => claim(graph) === 'Oben wird entschieden');
    await until(() => {
      const now = other.last('wall');
      return now?.kind === 'wall' && now.step === 2 && now.isLed;
    });
    expect(part(graph, '.wall').matches('.black')).to.equal(false);
    other.say({kind: 'be', wall, step: 2, isBlack: true});
    await until(() => part(graph, '.wall').matches('.black'));
    await press('Escape');
    await until(() => other.last('bye'));
    other.close();
  });

  it('shows notes, this step and the next, and follows the wall', async () => {
    const other = line();
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    await graph.start('talk', 'speaker');
    await until(() => graph.shadowRoot?.querySelector('dialog.speaker[open]'));
    await until(() => other.last('hello'));
    other.say(wallAt(1));
    await until(() => part(graph, '.desk-notes').textContent.includes('Auf die Raute zeigen.'));
    await until(() => graph.shadowRoot?.querySelectorAll('.speaker .part').length === 2);
    expect(part(graph, '.wall-state').textContent.trim()).to.equal('Mit der Leinwand verbunden.');
    await press('PageDown');
    await until(() => {
      const wish = other.last('be');
      return wish?.kind === 'be' && wish.step === 2;
    });
    expect(part(graph, '.desk-pictures').textContent).to.contain('Das ist der letzte Schritt.');
    await expectAccessible(graph, {undecided: ['color-contrast']});
    other.close();
  });

  const shownStep = (graph: KokoNetworkGraph): string =>
    part(graph, '.now ~ h2').textContent.trim();

  it('follows the first wall that answers, and no other beside it', async () => {
    const other = line();
    const graph = await onDesk();
    other.say(wallAt(1, 'first'));
    await until(() => shownStep(graph) === 'Die Agentur ist dabei');
    other.say(wallAt(2, 'second'));
    await press('PageUp');
    const wish = await until(() => other.last('be'));
    expect(wish).to.deep.equal({kind: 'be', wall: 'first', step: 0, isBlack: false});
    other.say(wallAt(2, 'second'));
    other.say(wallAt(0, 'first'));
    other.say({...wallAt(0, 'first'), isBlack: true} as StageMessage);
    await until(() => graph.shadowRoot?.querySelector('.speaker [aria-pressed=true]'));
    expect(shownStep(graph)).to.equal('Ein Netz für alle');
    other.say({kind: 'bye', wall: 'first'});
    other.say(wallAt(2, 'second'));
    await until(() => shownStep(graph) === 'Oben wird entschieden');
    other.close();
  });

  it('says each step once, in a status that was empty when it came', async () => {
    const graph = await mountGraph({feed: talk, attributes: {linked: 'none'}});
    const said: string[] = [];
    const watch = new MutationObserver(() => {
      const status = graph.shadowRoot?.querySelector('.step-status');
      if (status) said.push(status.textContent);
    });
    watch.observe(graph.shadowRoot ?? graph, {
      ...{childList: true, characterData: true, subtree: true},
    });
    await graph.start('talk', 'speaker');
    await until(() => said.at(-1)?.startsWith('Schritt 1 von 3. Ein Netz für alle.'));
    expect(said[0]).to.equal('');
    await press('PageDown');
    await until(() => said.at(-1)?.startsWith('Schritt 2 von 3. Die Agentur ist dabei.'));
    await type('b');
    await drawn(graph);
    watch.disconnect();
    const told = said.filter((text, k) => text !== said[k - 1]);
    expect(told.map((text) => text.slice(0, 9))).to.deep.equal(['', 'Schritt 1', 'Schritt 2']);
  });
});

describe('the clock of the speaker window', () => {
  afterEach(() => clearPage());

  it('lets its clock go on without anything else being drawn', async () => {
    const other = line();
    const graph = await onDesk();
    const running = (): string => part(graph, '.spans').textContent.replace(/\s+/g, ' ').trim();
    const wall = {...wallAt(0), since: Date.now() - 60_000} as StageMessage;
    other.say(wall);
    await until(() => part(graph, '.wall-state').textContent.includes('verbunden'));
    await until(() => graph.shadowRoot?.querySelectorAll('.speaker .picture').length === 2);
    await drawn(graph);
    let drawings = 0;
    graph.addController({hostUpdated: () => void (drawings += 1)});
    const seen = new Set<string>();
    const hellos = (): number => other.heard.filter(({kind}) => kind === 'hello').length;
    const before = hellos();
    let answers = 0;
    await until(() => {
      // As a wall does that is there.
      if (hellos() > before + answers) {
        answers += 1;
        other.say(wall);
      }
      return seen.add(running()).size > 3;
    });
    expect(running()).to.match(/^läuft seit 01:\d\d$/);
    expect(answers).to.be.above(1);
    expect(drawings).to.equal(0);
    other.close();
  });
});

describe('what the wall says to those who type', () => {
  keepHouse();

  it('stands in a status that was there before', async () => {
    const graph = await onStage();
    const note = part(graph, '.wall-note');
    expect(note.textContent).to.equal('');
    expect(note.getAttribute('role')).to.equal('status');
    expect(getComputedStyle(note).display).to.equal('block');
    await type('2');
    await until(() => note.textContent === 'Zu Schritt 2: Eingabetaste');
    await press('Enter');
    await until(() => note.textContent === '');
    expect(part(graph, '.wall-note')).to.equal(note);
  });
});
