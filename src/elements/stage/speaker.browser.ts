/** The speaker window: it leads its wall and follows it, and says each step. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../../../test/support/axe.js';
import {clearPage} from '../../../test/support/fixture.js';
import {press, type} from '../../../test/support/keyboard.js';
import {keepHouse, mountGraph} from '../../../test/support/mount-graph.js';
import {claim, onStage, part, talk} from '../../../test/support/on-stage.js';
import {drawn, until} from '../../../test/support/wait.js';
import type {KokoNetworkGraph} from '../network-graph/network-graph.js';
import {messageFor, stamped, type StageMessage} from '../../stage/speaker-messages.js';

/** The other side of the line. */
function line(tour = 'talk') {
  const name = `${location.pathname} ${tour}`;
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
  const now = Date.now();
  return {kind: 'wall', wall, isLed: false, step, isBlack: false, since: now, load: now};
};

async function onDesk(feed: object = talk): Promise<KokoNetworkGraph> {
  const graph = await mountGraph({feed, attributes: {linked: 'none'}});
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

const twoTalks = {...talk, tours: [...talk.tours, {...talk.tours[0], id: 'other'}]};

const isOpen = (graph: KokoNetworkGraph): boolean =>
  graph.shadowRoot?.querySelector('dialog.speaker')?.matches('[open]') ?? false;

describe('the dialog of the speaker window', () => {
  keepHouse();

  it('stays, however often somebody presses Escape', async () => {
    const graph = await onDesk();
    for (const key of ['Escape', 'Escape', 'Escape', 'PageDown']) await press(key);
    await until(() => part(graph, '.now ~ h2').textContent.includes('Die Agentur ist dabei'));
    expect(isOpen(graph)).to.equal(true);
  });

  it('comes back where the browser closes it, and hears keys', async () => {
    const graph = await onDesk();
    const isPainted = (): boolean =>
      graph.shadowRoot?.querySelectorAll('.speaker .part').length === 2;
    await until(isPainted);
    await press('PageDown');
    // All pictures are made by now: nothing else draws the window, and opens it with that.
    await until(isPainted);
    await drawn(graph);
    (part(graph, 'dialog.speaker') as HTMLDialogElement).close();
    await until(() => isOpen(graph), {message: 'the dialog again'});
    expect(graph.shadowRoot?.activeElement?.matches('.desk')).to.equal(true);
  });

  it('stays where the graph is moved in its page', async () => {
    const graph = await onDesk();
    const closed = new Promise((resolve) =>
      part(graph, 'dialog.speaker').addEventListener('close', resolve),
    );
    graph.parentElement?.append(graph);
    await closed;
    await drawn(graph);
    expect(isOpen(graph)).to.equal(true);
  });
});

describe('the line between wall and speaker window', () => {
  keepHouse();

  const toldOf = async (other: ReturnType<typeof line>, hello: StageMessage) => {
    const before = other.heard.length;
    other.say(hello);
    const told = await until(() => other.heard.slice(before).find(({kind}) => kind === 'wall'), {
      message: 'an answer',
    });
    if (told.kind !== 'wall') throw new Error(told.kind);
    return told;
  };

  it('takes the time of a talk only from who names the wall', async () => {
    const other = line();
    await onStage();
    const nameless = {kind: 'hello', since: 5000} as unknown as StageMessage;
    const {wall, since} = await toldOf(other, nameless);
    expect(since).to.be.above(5000);
    expect((await toldOf(other, {kind: 'hello', wall, since: 5000})).since).to.equal(5000);
    other.close();
  });

  it('gives another name to the later of two walls, whatever both were told of the time', async () => {
    const other = line();
    await onStage();
    const {wall} = await toldOf(other, {kind: 'hello'});
    const mine = await toldOf(other, {kind: 'hello', wall, since: 5000});
    const later = await toldOf(other, {...mine, load: mine.load + 1});
    expect([later.wall, later.load]).to.deep.equal([wall, mine.load]);
    other.say({...mine, load: mine.load - 1});
    const renamed = await toldOf(other, {kind: 'hello'});
    expect(renamed.wall).not.to.equal(wall);
    expect(renamed.since, 'its own time').to.be.above(5000);
    other.close();
  });

  it('is that of the talk that is shown, on the wall', async () => {
    const [first, second] = [line(), line('other')];
    const graph = await onStage({}, 'stage', twoTalks);
    await toldOf(first, {kind: 'hello'});
    await graph.start('other', 'stage');
    await toldOf(second, {kind: 'hello'});
    expect(first.last('bye')).to.exist;
    first.close();
    second.close();
  });

  it('is that of the talk that is shown, in the speaker window', async () => {
    const [first, second] = [line(), line('other')];
    const graph = await onDesk(twoTalks);
    first.say({...wallAt(1), isBlack: true} as StageMessage);
    await until(() => graph.shadowRoot?.querySelector('.speaker [aria-pressed=true]'));
    await graph.start('other', 'speaker');
    await until(() => second.last('hello'), {message: 'the other line'});
    await until(() => part(graph, '.wall-state').textContent.includes('Keine Leinwand'));
    expect(part(graph, '.spans').textContent.trim(), 'the time of the first').to.equal('');
    expect(graph.shadowRoot?.querySelector('.speaker [aria-pressed=true]')).to.equal(null);
    second.say(wallAt(1));
    await until(() => part(graph, '.now ~ h2').textContent.includes('Die Agentur ist dabei'));
    first.close();
    second.close();
  });

  it('knows nothing of a talk that was left', async () => {
    const other = line();
    const graph = await onDesk();
    other.say({...wallAt(1), isBlack: true} as StageMessage);
    await until(() => graph.shadowRoot?.querySelector('.speaker [aria-pressed=true]'));
    await type('2');
    graph.stop();
    await until(() => !graph.shadowRoot?.querySelector('dialog.speaker'));
    await graph.start('talk', 'speaker');
    await until(() => isOpen(graph));
    await drawn(graph);
    expect(part(graph, '.wall-state').textContent).not.to.match(/verbunden|Zu Schritt/);
    expect(part(graph, '.spans').textContent.trim()).to.equal('');
    expect(graph.shadowRoot?.querySelector('.speaker [aria-pressed=true]')).to.equal(null);
    other.close();
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
    let [calm, answers, told, shown] = [0, 0, drawings, running()];
    // Scenes of later steps are still being made in the first seconds.
    await until(() => {
      // As a wall does that is there.
      if (other.heard.filter(({kind}) => kind === 'hello').length > answers) {
        answers += 1;
        other.say(wall);
      }
      if (running() === shown) return false;
      calm = drawings === told ? calm + 1 : 0;
      [told, shown] = [drawings, running()];
      return calm === 3;
    });
    expect(running()).to.match(/^läuft seit 01:\d\d$/);
    expect(answers).to.be.above(2);
    other.close();
  });
});
