/** A talk as somebody gives it: in the page, on stage with a clicker's keys, and with the speaker window. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {getByRole, queryAllByRole, queryByRole} from '../../../test/support/by-role.js';
import {press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {claim, onStage, part, talk} from '../../../test/support/on-stage.js';
import {put} from '../../../test/support/put.js';
import {drawn, until} from '../../../test/support/wait.js';

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

describe('a tour made from the feed', () => {
  keepHouse();

  it('turns to another partner when the host page asks for that', async () => {
    const graph = await mountGraph({attributes: {linked: 'none', focus: 'p-agency'}});
    await graph.start(undefined, 'stage');
    await drawn(graph);
    await type('g');
    const titles = (): string =>
      queryAllByRole(graph, 'listitem')
        .map((one) => one.textContent)
        .join();
    await until(() => titles().includes('Agentur für Arbeit: Sitz in'), {message: titles});
    graph.setAttribute('focus', 'p-chamber');
    await until(() => titles().includes('Handwerkskammer: Sitz in'), {message: titles});
    expect(titles()).not.to.include('Agentur für Arbeit: Sitz in');
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

  it('goes where digits say, though a button has the focus', async () => {
    const graph = await onStage();
    part(graph, '.wall-controls button').focus();
    await type('3');
    await press('Enter');
    await drawn(graph);
    expect(claim(graph)).to.equal('Oben wird entschieden');
  });

  it('stays where the graph is moved in its page', async () => {
    const graph = await onStage();
    const dialog = part(graph, 'dialog.stage');
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
    graph.parentElement?.append(graph);
    await closed;
    await drawn(graph);
    await press('PageDown');
    await drawn(graph);
    expect(part(graph, 'dialog.stage').matches('[open]')).to.equal(true);
    expect(claim(graph)).to.equal('Die Agentur ist dabei');
  });

  it('is there in browsers that observe no sizes', async () => {
    const giveBack = put(window, 'ResizeObserver', {value: undefined});
    try {
      const graph = await onStage();
      await press('PageDown');
      await drawn(graph);
      expect(claim(graph)).to.equal('Die Agentur ist dabei');
    } finally {
      giveBack();
    }
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
