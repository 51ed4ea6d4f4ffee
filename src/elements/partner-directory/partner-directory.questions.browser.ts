import {expect} from '@esm-bundle/chai';
import {questions, type Question} from '../../../test/real-systems/questions.js';
import {getByRole} from '../../../test/support/by-role.js';
import {mount} from '../../../test/support/fixture.js';
import {keepHouse, read, showPage} from '../../../test/support/mount-directory.js';
import {drawn, settled} from '../../../test/support/wait.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

/** Those that wait for a later issue, and those on offers, are the other widgets' to answer. */
const own = questions.filter(({widget, waitsFor}) => !waitsFor && widget !== 'koko-offer-finder');

async function mountReal({feed}: Question): Promise<KokoPartnerDirectory> {
  const directory = document.createElement('koko-partner-directory');
  directory.src = `/demo/feeds/${feed}.json`;
  const column = document.createElement('div');
  column.style.width = '1000px';
  column.append(directory);
  mount(column);
  return settled(directory);
}

/** The list tier by tier, then each page that the question opens. */
async function readAll(question: Question): Promise<string> {
  const directory = await mountReal(question);
  directory.view = 'committee';
  await drawn(directory);
  const texts = [read(directory)];
  for (const id of question.opens) texts.push(read(await showPage(directory, id)));
  directory.select([]);
  return texts.join('\n');
}

describe('the directory answers what visitors of the real systems ask', () => {
  keepHouse();

  for (const question of own)
    it(question.question.de, async () => {
      const text = await readAll(question);
      for (const words of [...question.says, ...(question.dates ?? [])]) {
        expect(text.replace(/\u00a0/g, ' ')).to.contain(words.replace(/\u00a0/g, ' '));
      }
    });

  it('names the six of the Lenkungskreis and those in all three, two and one', async () => {
    const [first] = questions.filter(({feed}) => feed === 'muenster');
    if (!first) throw new Error('No question on Münster.');
    const directory = await mountReal(first);
    // Widgets over one feed share its arrangement, also those of the tests before.
    directory.view = 'category';
    await drawn(directory);
    const counts: Record<string, number> = {};
    for (const name of ['allen drei', 'zwei', 'einem']) {
      const box = getByRole(directory, 'checkbox', {name: new RegExp(`^${name} `)});
      box.click();
      await drawn(directory);
      counts[name] = directory.shadowRoot?.querySelectorAll('.partner').length ?? 0;
      getByRole(directory, 'checkbox', {name: new RegExp(`^${name} `)}).click();
      await drawn(directory);
    }
    // The Jobcenter stands in two categories, so it has two cards among those in all three.
    expect(counts).to.deep.equal({'allen drei': 3, zwei: 3, einem: 6});
    await showPage(directory, 'c-lenkungskreis');
    expect(getByRole(directory, 'heading', {name: '6 Mitglieder'})).to.exist;
  });
});
