import {expect} from '@esm-bundle/chai';
import {
  keepHouse,
  mountDirectory,
  showPage,
  underHeading,
} from '../../../test/support/mount-directory.js';
import type {KokoPartnerDirectory} from './partner-directory.js';

/** A firm that sat and worked in many places, most of which are over or still to come. */
const feed = {
  meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
  tiers: [{id: 't', rank: 0, label: 'Ort'}],
  partners: [
    {id: 'firm', name: 'Firma'},
    {id: 'town', name: 'Stadt'},
    {id: 'gone', name: 'Verein', until: '2020-12-31'},
  ],
  committees: [
    {id: 'now', name: 'Runde', tier: 't'},
    {id: 'past', name: 'Beirat', tier: 't', until: '2015-06-30'},
    {id: 'next', name: 'Agentur', tier: 't', status: 'planned', since: '2027'},
  ],
  memberships: [
    {id: 'm1', partner: 'firm', committee: 'now', status: 'ended', since: '2012'},
    {id: 'm2', partner: 'firm', committee: 'past', since: '2012'},
    {id: 'm3', partner: 'firm', committee: 'next'},
    {id: 'm4', partner: 'town', committee: 'now'},
    {id: 'm5', partner: 'gone', committee: 'now', since: '2011'},
  ],
  relations: [
    {id: 'r1', from: 'firm', to: 'town', kind: 'advises', since: '2012', status: 'ended'},
    {id: 'r2', from: 'firm', to: 'town', kind: 'carries', since: '2012', until: '2014'},
    {
      id: 'r3',
      from: 'firm',
      to: 'town',
      kind: 'funds',
      since: '2012',
      until: '2027-01-31',
      status: 'ending',
    },
    {id: 'r4', from: 'firm', to: 'town', kind: 'moderates', since: '2012'},
  ],
};

const page = async (id: string): Promise<KokoPartnerDirectory> =>
  showPage(await mountDirectory({feed}), id);

describe('what is over', () => {
  keepHouse();

  it('is tagged where a tie ended without a last day', async () => {
    const ties = underHeading(await page('firm'), 'Weitere Verbindungen');
    expect(ties).to.contain('berät Stadt beendet');
    expect(ties).to.contain('trägt Stadt 2012 bis 2014');
    expect(ties).to.contain('fördert Stadt läuft aus am 31. Januar 2027');
    expect(ties).to.contain('moderiert Stadt seit 2012');
  });

  it('is tagged where a seat ended with its committee', async () => {
    const seats = underHeading(await page('firm'), 'Gremien');
    expect(seats).to.contain('Beirat beendet am 30. Juni 2015 Mitglied 2012 bis 30. Juni 2015');
    expect(seats).to.contain('Agentur geplant ab 2027');
  });

  it('takes nobody from those who sit beside', async () => {
    const seats = underHeading(await page('firm'), 'Gremien');
    expect(seats).to.contain('Runde beendet Mitglied · mit einem anderen Partner');
  });

  it('is told apart on the page of a committee', async () => {
    const directory = await page('now');
    expect(underHeading(directory, '1 Mitglied')).to.contain('Stadt');
    const former = underHeading(directory, 'Frühere Mitglieder');
    expect(former).to.contain('Verein 2011 bis 31. Dezember 2020').and.to.contain('Firma');
    expect(underHeading(await page('next'), 'Vorgesehene Mitglieder')).to.contain('Firma ab 2027');
  });
});
