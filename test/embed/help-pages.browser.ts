/** The pages that help webmasters: from what is entered there to a widget on a page. */
import {expect} from '@esm-bundle/chai';
import {expectAccessible} from '../support/axe.js';
import {getByRole, queryByRole} from '../support/by-role.js';
import {HostPage} from '../support/host-page.js';
import {until} from '../support/wait.js';

const FOLDER = '/dist/embed/';
interface Shown {
  readonly page: Document;
  readonly violations: string[];
  close(): void;
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const STRICTEST = `${POLICY}; require-trusted-types-for 'script'`;

/** A page of the folder, as a server sends it that allows nothing else. */
async function show(file: string, policy: string): Promise<Shown> {
  const frame = document.createElement('iframe');
  frame.width = '1100';
  frame.height = '900';
  const header = encodeURIComponent(`Content-Security-Policy:${policy}`);
  frame.src = `${FOLDER}${file}?fault-header=${header}`;
  document.body.append(frame);
  const page = await until(() => {
    const inner = frame.contentDocument;
    return inner?.URL.includes(file) && inner.querySelector('main h1') ? inner : null;
  });
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
  return {page, violations, close: () => frame.remove()};
}

function enter(page: Document, role: string, name: string | RegExp, value: string): void {
  const field = getByRole(page, role, {name}) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

const press = (page: Document, role: string, name: string | RegExp): void =>
  getByRole(page, role, {name}).click();

const textIn = (page: Document, name: string): string =>
  (getByRole(page, 'textbox', {name}) as HTMLTextAreaElement).value;

const widgetIn = (page: Document, tag: string): Promise<Element> =>
  until(() => page.querySelector(`${tag}[data-state="ready"]`), {message: `${tag} is ready`});

describe('the page „Einbetten“', () => {
  let shown: Shown | undefined;
  let host: HostPage | undefined;

  afterEach(() => {
    shown?.close();
    host?.close();
  });

  it('leads an editor to a link that becomes the widget, with what was chosen', async () => {
    shown = await show('einbetten.html', STRICTEST);
    const {page} = shown;
    await widgetIn(page, 'koko-offer-finder');
    press(page, 'radio', 'Netzwerk');
    enter(page, 'textbox', 'Adresse der Daten', '/demo/feeds/muenster.json');
    enter(page, 'combobox', 'Anordnung', 'rings');
    enter(page, 'textbox', 'Linktext', 'Unser Netz');
    await widgetIn(page, 'koko-network-graph[layout="rings"]');
    expect(shown.violations).to.deep.equal([]);
    expect(queryByRole(page, 'combobox', {name: 'Datei'})).to.equal(null);
    const message = textIn(page, 'Nachricht an die Administration');
    host = await HostPage.open();
    // What a browser makes of the source text that was copied.
    const pasted = new DOMParser().parseFromString(
      `${textIn(page, 'Quelltext')}${/<script.*script>/.exec(message)?.[0] ?? ''}`,
      'text/html',
    );
    const link = pasted.querySelector('p');
    expect(link?.textContent).to.equal('Unser Netz');
    host.document.body.append(...(link ? [link] : []));
    const script = host.document.createElement('script');
    for (const {name, value} of pasted.querySelector('script')?.attributes ?? [])
      script.setAttribute(name, value);
    // Only the frame that is in sight loads what it shows.
    shown.close();
    expect(script.integrity).to.match(/^sha384-/);
    // The test server rewrites modules on their way; test/node/package.test.ts compares the hash with the file.
    script.removeAttribute('integrity');
    host.document.head.append(script);
    await until(() =>
      host?.document.querySelector('koko-network-graph[layout="rings"][data-state="ready"]'),
    );
  });

  it('says at a field that its address cannot be read', async () => {
    shown = await show('einbetten.html', POLICY);
    const {page} = shown;
    enter(page, 'textbox', 'Adresse der Daten', 'https://');
    const field = getByRole(page, 'textbox', {name: 'Adresse der Daten'});
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.getElementById('feed-error')?.textContent).to.contain('keine Adresse');
    await expectAccessible(page.documentElement);
    enter(page, 'textbox', 'Adresse der Daten', 'feed.json');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
    expect(page.getElementById('feed-error')?.textContent).to.equal('');
  });

  it('tells administrators steps, script and policy, and how a colour is mended', async () => {
    // axe comes as a script that no such policy of types allows.
    shown = await show('embed.html', POLICY);
    const {page} = shown;
    enter(page, 'combobox', 'Content management system', 'typo3');
    press(page, 'radio', /Administrator/);
    enter(page, 'combobox', 'File', 'koko.classic.js');
    expect(textIn(page, 'Line with the script')).to.contain('defer');
    expect(textIn(page, 'As a header of the server')).to.contain("connect-src 'self'");
    expect(textIn(page, 'For TYPO3: csp.yaml of the site')).to.contain('mutations:');
    expect(textIn(page, 'Source text')).to.match(/^<koko-offer-finder /);
    press(page, 'checkbox', /Accent colour/);
    const colour = page.querySelector<HTMLInputElement>('input[type="color"]');
    if (colour) colour.value = '#e8a33d';
    colour?.dispatchEvent(new Event('input', {bubbles: true}));
    expect(page.querySelector('#contrast')?.textContent).to.contain('too pale');
    expect(textIn(page, 'Line for the style sheet')).to.contain('#e8a33d');
    const widget = await widgetIn(page, 'koko-offer-finder');
    expect(getComputedStyle(widget).getPropertyValue('--koko-color-accent')).to.equal('#e8a33d');
    await expectAccessible(page.documentElement);
  });
});

describe('the doctor', () => {
  let shown: Shown | undefined;
  let host: HostPage | undefined;

  afterEach(() => {
    shown?.close();
    host?.close();
  });

  it('reads the source text of a page that somebody brings', async () => {
    shown = await show('doctor.html', POLICY);
    const {page, violations} = shown;
    enter(page, 'textbox', 'Source text of the page', '<p>&lt;koko-offer-finder&gt;</p>');
    press(page, 'button', 'Examine');
    expect(textIn(page, 'Report as text')).to.contain('shown on the page as text');
    expect(page.querySelector('main')?.textContent).to.contain('To the editors:');
    expect(violations).to.deep.equal([]);
    await expectAccessible(page.documentElement);
  });

  it('tells on an open page what stands there, which data fail, and what a policy forbids', async () => {
    const header = encodeURIComponent(`Content-Security-Policy:${POLICY}`);
    host = await HostPage.open(`?koko-debug&fault-header=${header}`);
    const {document: page} = host;
    const main = page.createElement('main');
    main.innerHTML =
      '<p><a href="/dist/embed/koko.html#koko=offer-finder&src=/demo/feeds/none.json">Angebote</a></p>';
    page.body.append(main);
    await host.run('/dist/embed/koko.js');
    const panel = await until(
      () => [...page.body.children].find((one) => one.shadowRoot?.querySelector('section h2')),
      {message: 'the panel'},
    );
    const picture = page.createElement('img');
    picture.src = '/demo/none.png';
    main.append(picture);
    const said = (): string => panel.shadowRoot?.querySelector('section')?.textContent ?? '';
    for (const part of [
      'img-src',
      'none.json',
      'antwortet mit einem Fehler',
      'konnte seine Daten nicht lesen',
    ])
      await until(() => said().includes(part), {message: () => `${part} in: ${said()}`});
    await expectAccessible(panel);
    const link = page.createElement('a');
    link.href = '#';
    link.textContent = 'weiter';
    main.append(link);
    link.focus();
    const close = getByRole(panel, 'button', {name: 'Schließen'});
    close.focus();
    close.click();
    expect(panel.isConnected).to.equal(false);
    expect(page.activeElement).to.equal(link);
  });

  it('says that the program of a widget did not arrive', async () => {
    host = await HostPage.open('?koko-debug');
    const {document: page} = host;
    const widget = page.createElement('koko-network-graph');
    widget.setAttribute('loading', 'eager');
    page.body.append(widget);
    // As on a server on which the folder of chunks is missing: nobody defines the widget.
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = `import {open} from '/dist/embed/koko.doctor.js'; open(document, []);`;
    page.head.append(script);
    const panel = await until(() =>
      [...page.body.children].find((one) => one.shadowRoot?.querySelector('section h2')),
    );
    const said = (): string => panel.shadowRoot?.querySelector('section')?.textContent ?? '';
    expect(said()).to.contain('Der Baustein wartet noch');
    await until(() => said().includes('„chunks“'), {message: said});
  });
});
