import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeText} from './make-text.js';
import {textIn} from './text-in.js';

const text = (values: Record<string, string>) => makeText(Object.entries(values));

describe('textIn', () => {
  const title = text({de: 'Elternabend', en: 'Parents’ evening', 'de-x-ls': 'Abend für Eltern'});

  it('takes the wanted language and says which one it is', () => {
    assert.deepEqual(textIn(title, ['en']), {value: 'Parents’ evening', lang: 'en'});
    assert.deepEqual(textIn(title, ['DE-x-LS']), {value: 'Abend für Eltern', lang: 'de-x-ls'});
  });

  it('falls back to the shorter tag, then to another form of the language', () => {
    assert.equal(textIn(title, ['de-AT-1996']).lang, 'de');
    assert.equal(textIn(text({en: 'a', 'pt-BR': 'b'}), ['pt']).lang, 'pt-BR');
    assert.equal(textIn(text({en: 'a', 'pt-BR': 'b'}), ['pt-PT', 'en']).lang, 'pt-BR');
  });

  it('goes through the languages in their order before it takes any', () => {
    assert.equal(textIn(title, ['tr', 'en', 'de']).lang, 'en');
    assert.equal(textIn(text({uk: 'Рада'}), ['tr', 'de']).lang, 'uk');
    assert.equal(textIn(title, []).lang, 'de');
  });

  it('gives an empty value where there is no text', () => {
    assert.deepEqual(textIn(text({}), ['de']), {value: '', lang: 'de'});
  });

  it('is not led astray by names that objects inherit', () => {
    assert.equal(textIn(title, ['constructor', 'toString', '__proto__']).lang, 'de');
    assert.equal(title.constructor, undefined);
    assert.equal(title.toString, undefined);
  });
});
