import {expect} from '@esm-bundle/chai';
import {hostilePartner, MARKUP} from '../../../../test/fixtures/hostile-offer.js';
import {expectAccessible, UNDER_HEADING} from '../../../../test/support/axe.js';
import {getByRole, queryByRole} from '../../../../test/support/by-role.js';
import {clearPage} from '../../../../test/support/fixture.js';
import {focusedElement, press, tab} from '../../../../test/support/keyboard.js';
import {
  keepHouse,
  mountDirectory,
  pressButton,
  read,
  showPage,
} from '../../../../test/support/mount-directory.js';
import {smallFeed} from '../../../../test/support/small-feed.js';
import {expectChromiumTree, expectTree} from '../../../../test/support/tree.js';
import {drawn, until} from '../../../../test/support/wait.js';
import {parseFeed} from '../../../feed/parse-feed.js';
import type {Partner} from '../../../feed/types.js';
import {partnerTakeMessages} from '../../../i18n/partner-take.js';
import {openPaper} from '../../take-away/print-sheet.js';
import type {KokoPartnerDirectory} from '../partner-directory.js';
import {addressPaper} from './address-paper.js';
import {labelPaper} from './label-paper.js';
import type {TakeRequest} from './take-request.js';

const DAY = '2026-11-21';
const speech = {languages: ['de'], day: DAY};

/** What would have been saved as a file. */
async function fileOf(directory: KokoPartnerDirectory, name: string): Promise<string> {
  let blob: Blob | undefined;
  const real = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return '#';
  };
  await pressButton(directory, name);
  const file = await until(() => blob, {message: 'a file to be saved'});
  URL.createObjectURL = real;
  await drawn(directory);
  return file.text();
}

/** Where the partners of a file stand, by the file. */
function linksIn(file: string): readonly (string | undefined)[] {
  const {itemListElement} = JSON.parse(file) as {
    itemListElement: readonly {readonly item: {readonly '@id'?: string}}[];
  };
  return itemListElement.map(({item}) => item['@id']);
}

const said = (directory: KokoPartnerDirectory): string =>
  getByRole(directory, 'status').textContent;

/** Partners with an address each, the first with hostile texts. */
function requestOf(count: number): TakeRequest {
  const others = [...Array(count - 1).keys()].map((at) => ({
    id: `p-${at}`,
    name: `Schule ${at}`,
    address: {street: `Weg ${at}`, postalCode: '58095', locality: 'Hagen'},
  }));
  const evil = {...hostilePartner, name: MARKUP};
  const raw = smallFeed({partners: [evil, ...others]});
  const {feed} = parseFeed(raw, {today: DAY});
  if (!feed) throw new Error('The sample must be a feed.');
  const partners: readonly Partner[] = feed.partners;
  const base = {title: MARKUP, note: MARKUP, lang: 'de', day: DAY, url: 'https://stadt.invalid/'};
  return {...base, feed, partners, linkOf: () => 'javascript:x'};
}

describe('partners to take along', () => {
  keepHouse();

  it('saves what search and filters show, by keys, and says so', async () => {
    const directory = await mountDirectory({attributes: {filter: 'categories:cat-work'}});
    const button = getByRole(directory, 'button', {name: 'Mitnehmen', states: {expanded: false}});
    button.focus();
    await press('Enter');
    await drawn(directory);
    expect(getByRole(directory, 'button', {name: 'Mitnehmen', states: {expanded: true}})).to.exist;
    await tab();
    expect(focusedElement()?.textContent.trim()).to.equal('Adressbuch (vCard)');
    expect(await fileOf(directory, 'Adressbuch (vCard)')).to.match(
      /^BEGIN:VCARD[^]*Berufsberatung/,
    );
    expect(said(directory)).to.equal(
      'Adressbuch mit 3 Einträgen gespeichert: partner.vcf. 1 Partner ohne Kontakt, Anschrift und Internetseite fehlt darin.',
    );
    expect((await fileOf(directory, 'Tabelle (CSV)')).trim().split('\r\n')).to.have.length(3);
    const data = await fileOf(directory, 'Daten (JSON-LD)');
    expect(JSON.parse(data)).to.include({'@type': 'ItemList', numberOfItems: 2});
    expect(data).not.to.match(/Muster Person|0000|agentur\.example"/);
    await expectTree(directory, 'partner-directory/take');
    await expectChromiumTree(directory, 'partner-directory/take');
    await expectAccessible(directory, UNDER_HEADING);
  });

  it('says of each partner where it alone stands, or nothing', async () => {
    const directory = await mountDirectory();
    await pressButton(directory, 'Mitnehmen');
    const links = linksIn(await fileOf(directory, 'Daten (JSON-LD)'));
    expect(links).to.have.length(25);
    expect(new Set(links).size).to.equal(25);
    for (const link of links) expect(new URL(link ?? '').search).to.match(/koko-id=/);
    clearPage();
    const alone = await mountDirectory({attributes: {linked: 'none'}});
    await pressButton(alone, 'Mitnehmen');
    expect(new Set(linksIn(await fileOf(alone, 'Daten (JSON-LD)')))).to.deep.equal(
      new Set([undefined]),
    );
    expect(await fileOf(alone, 'Adressbuch (vCard)')).not.to.include('SOURCE');
  });

  it('tells what it came to only of what is shown', async () => {
    const directory = await mountDirectory();
    await pressButton(directory, 'Mitnehmen');
    await fileOf(directory, 'Tabelle (CSV)');
    const panel = getByRole(directory, 'group', {name: /^Es geht um diese/});
    expect(panel.textContent).to.include('Gespeichert: partner.csv');
    directory.query = 'schule';
    await drawn(directory);
    expect(panel.isConnected).to.equal(true);
    expect(panel.textContent).not.to.include('Gespeichert');
  });

  it('takes one partner, or who sits in a committee, from its page', async () => {
    const directory = await showPage(await mountDirectory(), 'p-agency');
    await pressButton(directory, 'Mitnehmen');
    expect(read(directory)).to.include('Es geht um diesen Partner.');
    expect((await fileOf(directory, 'Adressbuch (vCard)')).split('BEGIN:VCARD')).to.have.length(4);
    await showPage(directory, 'c-steer');
    expect(queryByRole(directory, 'button', {name: 'Adressbuch (vCard)'})).to.equal(null);
    await pressButton(directory, 'Mitnehmen');
    expect(read(directory)).to.include('Es geht um diese 3 Partner.');
    clearPage();
  });

  it('prints labels by the sheet and an address list, hostile texts as text', async () => {
    const directory = await mountDirectory({width: 400});
    const root = directory.shadowRoot ?? directory;
    const request = requestOf(30);
    const {paper, count} = labelPaper(request, speech);
    expect(count).to.equal(30);
    const {contentDocument: sheets} = openPaper(root, paper);
    expect(sheets?.querySelectorAll('section')).to.have.length(2);
    expect(sheets?.querySelectorAll('section:first-child li')).to.have.length(24);
    expect(sheets?.querySelector('.name')?.textContent).to.equal(MARKUP);
    expect(sheets?.querySelectorAll('img, script')).to.have.length(0);
    const {contentDocument: list} = openPaper(
      root,
      addressPaper(request, speech, partnerTakeMessages('de')),
    );
    expect(list?.querySelectorAll('li')).to.have.length(30);
    expect(list?.querySelector('h1')?.textContent).to.equal(MARKUP);
    expect(list?.querySelectorAll('img, script, a')).to.have.length(0);
  });
});
