/** What a person does on the German demo pages for each question, by role and name. */
import {expect} from '@esm-bundle/chai';
import {queryAllByRole} from '../support/by-role.js';
import {drawn, until} from '../support/wait.js';
import {follow, read, search, toggle, type DemoPage} from './demo-page.js';

type Way = (page: DemoPage) => Promise<Element>;

const OFFER = 'Kommunale Koordinierung (Landesvorhaben KAoA)';
const GRAPH = 'koko-network-graph';
const DIRECTORY = 'koko-partner-directory';
const FINDER = 'koko-offer-finder';

/** The list of the network. */
const listed: Way = async (page) => {
  const graph = await page.widget(GRAPH);
  await follow(graph, 'Liste');
  return graph;
};

/** A record chosen in the network's list. */
const chosen =
  (...names: readonly (string | RegExp)[]): Way =>
  async (page) => {
    const graph = await listed(page);
    for (const name of names) await follow(graph, name);
    return graph;
  };

/** A record's page in the directory. */
const opened =
  (name: string | RegExp): Way =>
  async (page) => {
    const directory = await page.widget(DIRECTORY);
    await follow(directory, name);
    await until(() => read(directory).includes('Zurück'), {message: `the page of ${String(name)}`});
    return directory;
  };

/** Partners that a filter leaves, by the names one can follow. */
async function partnersIn(directory: Element, value: string): Promise<string> {
  await toggle(directory, value);
  const text = queryAllByRole(directory, 'button').map(read).join(' · ');
  await toggle(directory, value);
  return text;
}

const offerIsListed = (finder: Element): boolean =>
  queryAllByRole(finder, 'heading').some((heading) => read(heading).includes(OFFER));

const AUDIENCES = [
  'Betriebe allgemein',
  'Eltern',
  'Allgemeinbildende Schulen',
  'Außerschulische Bildungseinrichtungen',
  'Berufsbildende Schulen',
  'Berufsbildungseinrichtungen/Überbetriebliche Berufsbildungsstätten',
  'Jugendliche/junge Erwachsene allgemein',
  'Lehrkräfte/pädagogische Fachkräfte',
  'Schülerinnen und Schüler',
];
const AIMS = [
  'Berufswahlprozess begleiten',
  'Lernortkooperation und Lernortvernetzung stärken',
  'Netzwerke bilden und stärken',
  'Strukturen entwickeln',
];

/** The time line below the network. */
async function openTime(graph: Element): Promise<void> {
  const summary = await until(() =>
    [...(graph.shadowRoot?.querySelectorAll('summary') ?? [])].find((one) =>
      read(one).startsWith('Zeitverlauf'),
    ),
  );
  summary.click();
  await until(() => queryAllByRole(graph, 'slider').length > 0, {message: 'the time line'});
}

async function setDay(graph: Element, day: string, words: string): Promise<void> {
  const field = graph.shadowRoot?.querySelector<HTMLInputElement>('input[type=date]');
  if (!field) throw new Error('No field for a day');
  field.value = day;
  field.dispatchEvent(new Event('change'));
  await until(() => read(graph).includes(`Stand am ${words}`), {message: words});
  await drawn(graph);
}

/** By the id of the question; what comes back is where the answer is read. */
export const ways: Readonly<Record<string, Way>> = {
  'hagen-1': opened('agentur mark GmbH'),
  'hagen-2': opened('Stadt Hagen'),
  'hagen-3': listed,
  'hagen-4': opened('Kommunale Koordinierungsstelle'),
  'ruem-1': async (page) => {
    const graph = await chosen('Kommunale Koordinierungsstelle')(page);
    expect(read(graph)).to.include('Bundesministerium für Bildung und Forschung');
    await follow(graph, /^Regionales Übergangsmanagement RÜM HagEN/);
    return graph;
  },
  'ruem-2': async (page) => {
    const graph = await listed(page);
    await openTime(graph);
    const [before, after] = [
      /^Regionales Übergangsmanagement RÜM/,
      /^Kommunale Koordinierungsstelle/,
    ];
    const there = (): readonly boolean[] =>
      [before, after].map((name) => queryAllByRole(graph, 'row', {name}).length > 0);
    await setDay(graph, '2012-06-01', '1. Juni 2012');
    expect(there(), 'before').to.deep.equal([true, false]);
    await setDay(graph, '2013-06-01', '1. Juni 2013');
    expect(there(), 'side by side').to.deep.equal([true, true]);
    await setDay(graph, '2014-03-01', '1. März 2014');
    expect(there(), 'after').to.deep.equal([false, true]);
    await follow(graph, 'Zurück zu: 6. Februar 2014');
    await follow(graph, 'Zurück zu: 1. September 2013');
    const changes = read(graph);
    await setDay(graph, '2014-03-01', '1. März 2014');
    expect(changes).to.include('Änderungen am 1. September 2013');
    expect(changes).to.match(/RÜM HagEN geht weiter als Kommunale Koordinierungsstelle/);
    return graph;
  },
  'ruem-3': chosen('Kommunale Koordinierungsstelle'),
  'angebot-1': async (page) => {
    const finder = await page.widget(FINDER);
    await follow(finder, '3 weitere anzeigen');
    const values = [...AUDIENCES, ...AIMS, 'Übergangsmanagement', 'Beratung'];
    for (const value of values) {
      await toggle(finder, value);
      expect(offerIsListed(finder), value).to.equal(true);
      await toggle(finder, value);
    }
    for (const value of values) await toggle(finder, value);
    expect(offerIsListed(finder), 'all together').to.equal(true);
    expect(queryAllByRole(finder, 'checkbox', {states: {checked: true}})).to.have.length(
      values.length,
    );
    return finder;
  },
  'angebot-2': async (page) => {
    const finder = await page.widget(FINDER);
    for (const words of ['Eltern Beratung', 'Uebergang Schule Beruf', 'Netzwerke', 'KAoA']) {
      await search(finder, words);
      await until(() => offerIsListed(finder), {message: `the offer for “${words}”`});
    }
    return finder;
  },
  'angebot-2-tippfehler': async (page) => {
    const finder = await page.widget(FINDER);
    await search(finder, 'kommunale Koordinirung');
    await until(() => read(finder).includes('Meinten Sie') && offerIsListed(finder), {
      message: 'what was meant, and the offer',
    });
    return finder;
  },
  'angebot-3': async (page) => {
    const finder = await page.widget(FINDER);
    await follow(finder, OFFER);
    return finder;
  },
  'angebot-4': async (page) => {
    const finder = await page.widget(FINDER);
    const directory = await page.widget(DIRECTORY);
    const graph = await page.widget(GRAPH);
    await follow(finder, OFFER);
    await follow(finder, /^Im Verzeichnis öffnen/);
    await until(() => read(directory).includes('Zurück'), {
      message: 'the provider in the directory',
    });
    expect(read(directory)).to.include('Kommunale Koordinierungsstelle');
    await follow(directory, /^Im Netzwerk zeigen/);
    await until(
      () => queryAllByRole(graph, 'region', {name: 'Kommunale Koordinierungsstelle'}).length > 0,
      {
        message: 'the provider in the network',
      },
    );
    return directory;
  },
  'muenster-1': chosen('Lenkungskreis Übergang Schule – Beruf'),
  'muenster-2': async (page) => {
    const directory = await page.widget(DIRECTORY);
    const [all, two, one] = [
      await partnersIn(directory, 'allen drei'),
      await partnersIn(directory, 'zwei'),
      await partnersIn(directory, 'einem'),
    ];
    for (const name of ['Agentur für Arbeit', 'Jobcenter der Stadt Münster'])
      expect(all).to.include(name);
    for (const name of ['Industrie- und Handelskammer', 'Handwerkskammer', 'Schulaufsicht']) {
      expect(all).not.to.include(name);
      expect(two).to.include(name);
    }
    for (const name of [
      'Stadt Münster',
      'Kommunale Koordinierung',
      'Weitere städtische Partner',
      'Amt für Schule und Weiterbildung',
      'Amt für Kinder, Jugendliche und Familien',
    ])
      expect(one).to.include(name);
    await toggle(directory, 'allen drei');
    await toggle(directory, 'zwei');
    await toggle(directory, 'einem');
    return directory;
  },
  'muenster-3': listed,
  'muenster-4': chosen('Jugendberufsagentur'),
  'offenbach-1': listed,
  'offenbach-2': opened('ISS Beratungs- und Entwicklungs GmbH'),
  'offenbach-3': opened('Kreis Offenbach'),
  'offenbach-4': opened('Kreis Offenbach'),
};
