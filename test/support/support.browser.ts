import {expect} from '@esm-bundle/chai';
import {LitElement, css, html} from 'lit';
import {expectAccessible, runAxe} from './axe.js';
import {findByRole, getAllByRole, getByRole, queryByRole} from './by-role.js';
import {clearPage, mount} from './fixture.js';
import {visibleText} from './flat-tree.js';
import {openFrame, scrollsSideways} from './frame.js';
import {focusedElement, press, tab, type} from './keyboard.js';
import {click, drag, hover, middleOf, releaseMouse} from './pointer.js';
import {accessibleTree, expectChromiumTree, expectTree} from './tree.js';
import {drawn, settled, until} from './wait.js';

class SampleLabel extends LitElement {
  override render() {
    return html`<b>Zahl</b> <slot></slot>`;
  }
}
customElements.define('sample-label', SampleLabel);

class SampleCounter extends LitElement {
  static override properties = {count: {state: true}};
  static override styles = css`
    button {
      color: rgb(1, 2, 3);
    }
    .gone {
      display: none;
    }
  `;
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset.state = 'loading';
    setTimeout(() => (this.dataset.state = 'ready'), 30);
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">Zähl&shy;werk <slot name="title"></slot></h2>
        <button aria-describedby="note" @click=${() => this.count++}>
          <sample-label>${this.count}</sample-label>
        </button>
        <p id="note">Zählt <em>jeden</em> Druck.</p>
        <label>Wort <input /></label>
        <label><input type="checkbox" checked /> Immer</label>
        <details>
          <summary>Mehr</summary>
          <p>Verborgen</p>
        </details>
        <p class="gone">Weg</p>
        <p aria-hidden="true">Stumm</p>
        <ul>
          <li><a href="#ziel">Ziel</a>, heute</li>
        </ul>
        <slot></slot>
      </section>
    `;
  }
}
customElements.define('sample-counter', SampleCounter);

async function sample(): Promise<SampleCounter> {
  const element = new SampleCounter();
  const title = document.createElement('span');
  title.slot = 'title';
  title.textContent = 'Hagen';
  element.append(title, 'Schluss');
  return settled(mount(element));
}

describe('the test support', () => {
  afterEach(async () => {
    clearPage();
    await releaseMouse();
  });

  it('finds things by role and name through shadow roots and slots', async () => {
    const element = await sample();
    expect(getByRole(element, 'heading', {name: 'Zählwerk Hagen', states: {level: 2}}).id).to.equal(
      'title',
    );
    expect(getByRole(element, 'region', {name: /^Zählwerk/})).to.exist;
    expect(getByRole(element, 'button', {name: 'Zahl 0'})).to.exist;
    expect(getByRole(element, 'checkbox', {name: 'Immer', states: {checked: true}})).to.exist;
    expect(getAllByRole(element, 'button')).to.have.length(2);
    expect(queryByRole(element, 'button', {name: 'Zahl'})).to.equal(null);
  });

  it('says what is there when something is not', async () => {
    const element = await sample();
    expect(() => getByRole(element, 'button', {name: 'Weniger'})).to.throw(
      /No button Weniger; there is:[^]*button "Zahl 0"/,
    );
    expect(() => getByRole(element, 'button')).to.throw('2 × button');
  });

  it('presses keys, types and clicks with the browser’s own input', async () => {
    const element = await sample();
    await tab();
    await press('Enter');
    await press('Space');
    await drawn(element);
    expect(focusedElement()).to.equal(getByRole(element, 'button', {name: 'Zahl 2'}));
    await tab();
    await type('Größe „ß“');
    expect(getByRole(element, 'textbox', {name: 'Wort', states: {value: 'Größe „ß“'}})).to.exist;
    await tab({back: true});
    expect(focusedElement()?.localName).to.equal('button');
    await click(getByRole(element, 'button', {name: 'Zahl 2'}));
    expect(await findByRole(element, 'button', {name: 'Zahl 3'})).to.exist;
    await click(getByRole(element, 'button', {name: 'Mehr', states: {expanded: false}}));
    expect(getByRole(element, 'button', {name: 'Mehr', states: {expanded: true}})).to.exist;
  });

  it('prints the same tree in every engine', async () => {
    const element = await sample();
    await expectTree(element, 'support/sample');
    await expectChromiumTree(element, 'support/sample');
    expect(accessibleTree(element)).not.to.match(/Weg|Stumm|Verborgen/);
  });

  it('reads the visible text', async () => {
    expect(visibleText(await sample()))
      .to.contain('Zählt jeden Druck.')
      .and.not.to.contain('Weg');
  });

  it('lets axe look into shadow roots', async () => {
    const element = await sample();
    expect(await expectAccessible(element)).to.equal(0);
    const button = document.createElement('button');
    element.shadowRoot?.append(button);
    const {violations} = await runAxe(element);
    expect(violations.map(({id}) => id)).to.deep.equal(['button-name']);
  });

  it('opens narrow windows', async () => {
    const frame = await openFrame({width: 320, body: '<p style="width: 400px">breit</p>'});
    expect(frame.window.innerWidth).to.equal(320);
    expect(scrollsSideways(frame)).to.equal(true);
    expect(visibleText(frame.document.body)).to.equal('breit');
    frame.remove();
  });

  it('looks into and acts in the windows it opens', async () => {
    const frame = await openFrame({width: 320, body: '<main><button>Mehr</button></main>'});
    const button = getByRole(frame.document, 'button', {name: 'Mehr'});
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    await click(button);
    await press('Enter');
    expect(clicks).to.equal(2);
    expect(focusedElement(frame.document)).to.equal(button);
    expect(await expectAccessible(frame.document.body)).to.equal(0);
    frame.remove();
  });

  it('clicks what is drawn far below the window', async () => {
    const picture = mount(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    picture.setAttribute('width', '300');
    picture.setAttribute('height', '3000');
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    for (const [name, value] of [
      ['cx', '150'],
      ['cy', '2500'],
      ['r', '20'],
    ] as const) {
      mark.setAttribute(name, value);
    }
    picture.append(mark);
    let clicks = 0;
    mark.addEventListener('click', () => clicks++);
    await click(mark);
    expect(clicks).to.equal(1);
  });

  it('hovers and drags', async () => {
    const square = mount(document.createElement('div'));
    square.className = 'square';
    Object.assign(square.style, {width: '100px', height: '100px'});
    const seen: string[] = [];
    for (const name of ['pointerenter', 'pointerdown', 'pointermove', 'pointerup']) {
      square.addEventListener(name, () => seen.push(name));
    }
    await hover(square);
    const [x, y] = middleOf(square);
    await drag([x, y], [x + 20, y + 20]);
    expect(seen[0]).to.equal('pointerenter');
    expect(seen.slice(seen.indexOf('pointerdown'))).to.include.members([
      'pointermove',
      'pointerup',
    ]);
  });

  it('gets trouble from the server when it asks for some', async () => {
    expect((await fetch('/package.json?fault-status=503')).status).to.equal(503);
    const odd = await fetch('/package.json?fault-type=text/html&fault-header=X-Odd:%20yes');
    expect(odd.headers.get('content-type')).to.match(/^text\/html/);
    expect(odd.headers.get('x-odd')).to.equal('yes');
    const start = performance.now();
    expect((await fetch('/package.json?fault-delay=300')).ok).to.equal(true);
    expect(performance.now() - start).to.be.at.least(290);
  });

  it('gives up on what never comes, and says so', async () => {
    let message = '';
    await until(() => false, {message: 'das Ende', timeout: 50}).catch((error: unknown) => {
      message = String(error);
    });
    expect(message).to.equal('Error: das Ende (waited 50 ms)');
  });
});
