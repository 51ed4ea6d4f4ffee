import {expect} from '@esm-bundle/chai';
import {LitElement, css, html} from 'lit';
import {expectAccessible, runAxe} from './axe.js';
import {findByRole, getAllByRole, getByRole, queryByRole} from './by-role.js';
import {clearPage, mount} from './fixture.js';
import {visibleText} from './flat-tree.js';
import {openFrame, scrollsSideways} from './frame.js';
import {focusedElement, press, tab, type} from './keyboard.js';
import {click, releaseMouse} from './pointer.js';
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

  it('gives up on what never comes, and says so', async () => {
    let message = '';
    await until(() => false, {message: 'das Ende', timeout: 50}).catch((error: unknown) => {
      message = String(error);
    });
    expect(message).to.equal('Error: das Ende (waited 50 ms)');
  });
});
