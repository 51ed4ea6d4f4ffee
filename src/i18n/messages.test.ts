import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';

const names = async (lang: string): Promise<readonly string[]> =>
  (await readdir(new URL(`./${lang}/`, import.meta.url)))
    .filter((file) => file.endsWith('.ts'))
    .sort();

/** Every string a message can give, with sample arguments for functions. */
function* strings(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

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
        if (lang === 'de') assert.doesNotMatch(text, / -(?= )|\bz\. ?B\.(?<!z\.\u00A0B\.)/, path);
      }
    }
  });
}
