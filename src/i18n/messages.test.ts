import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';

const names = async (lang: string): Promise<readonly string[]> =>
  (await readdir(new URL(`./${lang}/`, import.meta.url)))
    .filter((file) => file.endsWith('.ts'))
    .sort();

const COUNTS = [0, 1, 2, 13];
const PHRASES = [['Hafen'], [{mark: 'Hafen'}]];

/** What a message is tried with, by the name of its parameter; any other one is a text. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    'count all rest more people total tiers bodies seats seated ties partners index length similar filters shown places free most marks pairs px percent'
      .split(' ')
      .map((name) => [name, COUNTS]),
  ),
  ...Object.fromEntries(
    'groups linksTiers filtered isMany'.split(' ').map((name) => [name, [false, true]]),
  ),
  precision: ['day', 'month', 'year'],
  clauses: [[PHRASES[0]], PHRASES],
  words: [['Hafen'], ['Hafen', 'Kran']],
  from: ['1', '2013'],
  to: ['2', '2014'],
};

type Message = (...values: readonly unknown[]) => unknown;

function parametersOf(message: Message): readonly string[] {
  const [head = ''] = String(message).split('=>');
  return head.split(',').flatMap((one) => /\w+/.exec(one)?.[0] ?? []);
}

/** All that a message says of the samples; calls that no widget could make are left out. */
function* sayings(message: Message): Generator {
  const lists = parametersOf(message).map((name) => SAMPLES[name] ?? ['Hafen']);
  const calls = lists.reduce<readonly (readonly unknown[])[]>(
    (made, samples) => made.flatMap((values) => samples.map((sample) => [...values, sample])),
    [[]],
  );
  for (const values of calls) {
    try {
      yield message(...values);
    } catch (error) {
      assert.ok(error instanceof TypeError, String(error));
    }
  }
}

/** Every string a message can give, with sample arguments for functions. */
function* strings(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function')
    for (const said of sayings(value as Message)) yield* strings(said, path);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

/** What no counted word may look like. */
const MISCOUNTED: Readonly<Record<string, RegExp>> = {
  de: /\b(null|ein mit|ein weitere|allen (ein|1)\b|(ein|eine|einem|keinem|1) (Gremien|Angeboten?|Mitglieder|Abschnitte|Verbindungen|Organisationen|Ebenen|Plätze|Hinweise|Partnern)|1 \p{L}+e (anzeigen|zeigen)|weitere 1)\b/iu,
  en: /\b(none committees|zero|all one|(one|1) (more |other )?(committees|offers|members|sections|connections|organisations|tiers|places|notes|partners))\b/i,
};

test('every text of a widget stands in German and English', async () => {
  assert.deepEqual(await names('en'), await names('de'));
});

for (const lang of ['de', 'en']) {
  test(`texts (${lang}) keep to the typographic rules`, async () => {
    for (const name of await names(lang)) {
      const module: unknown = await import(`./${lang}/${name}`);
      for (const [path, text] of strings(module, name)) {
        assert.doesNotMatch(text, /!|\.\.\.|\bleider\b|\bunfortunately\b/i, path);
        assert.doesNotMatch(text, /"|(?<=\s)'/, path);
        assert.doesNotMatch(text, /undefined|NaN|\[object|\S {2}/, path);
        if (lang === 'de') assert.doesNotMatch(text, / -(?= )|\bz\. ?B\.(?<!z\.\u00A0B\.)/, path);
      }
    }
  });

  test(`texts (${lang}) count right`, async () => {
    const found = new Set<string>();
    for (const name of await names(lang)) {
      const module: unknown = await import(`./${lang}/${name}`);
      for (const [path, text] of strings(module, name))
        if (MISCOUNTED[lang]?.test(text)) found.add(`${path}: ${text}`);
    }
    assert.deepEqual([...found], []);
  });
}

for (const lang of ['de', 'en']) {
  test(`each way to miss a feed has its sentence (${lang})`, async () => {
    const {failure} = (await import(`./${lang}/failure.js`)) as {
      failure: {reasons: Readonly<Record<string, string>>};
    };
    // What is wrong with a file's content is told by the problems that come with it.
    const codes = 'unreachable not-found server-error timeout no-source no-script bad-src';
    for (const code of codes.split(' ')) assert.match(failure.reasons[code] ?? '', /\.$/, code);
  });
}

test('messages are tried with what they count', async () => {
  const modules: readonly unknown[] = await Promise.all([
    import('./de/partner-directory.js'),
    import('./de/partner-page.js'),
  ]);
  const said = new Set([...strings(modules, '')].map(([, text]) => text));
  for (const text of ['Keine Partner', '1 Partner', '13 Partner', 'Sitzt in 2 von 13 Gremien'])
    assert.ok(said.has(text), text);
});
