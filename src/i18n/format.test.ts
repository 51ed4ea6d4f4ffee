import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatCount, formatDate, formatList, formatPeriod} from './format.js';
import {loadTexts} from './lazy-messages.js';

await loadTexts('en');

describe('dates in words', () => {
  it('are as precise as what was given', () => {
    assert.equal(formatDate('2012', 'de'), '2012');
    assert.equal(formatDate('2013-07', 'de'), 'Juli 2013');
    assert.equal(formatDate('2013-08-31', 'de'), '31.\u00A0August 2013');
    assert.equal(formatDate('2013-08-31', 'en-GB'), '31\u00A0August 2013');
  });

  it('come back unchanged where they are none', () => {
    assert.equal(formatDate('bald', 'de'), 'bald');
  });

  it('make a period of what is known', () => {
    assert.equal(formatPeriod({since: '2013'}, 'de'), 'seit 2013');
    assert.equal(formatPeriod({until: '2013-08'}, 'en'), 'until August 2013');
    assert.equal(formatPeriod({since: '2012', until: '2014'}, 'de'), '2012 bis 2014');
    assert.equal(formatPeriod({}, 'de'), '');
  });
});

describe('counts', () => {
  it('are grouped in thousands', () => {
    assert.equal(formatCount(999, 'de'), '999');
    assert.equal(formatCount(1250, 'de'), '1.250');
    assert.equal(formatCount(5_507_000, 'en'), '5,507,000');
  });
});

describe('lists', () => {
  it('join the last item with a word', () => {
    assert.equal(formatList([], 'de'), '');
    assert.equal(formatList(['Hagen'], 'de'), 'Hagen');
    assert.equal(formatList(['A', 'B', 'C'], 'de'), 'A, B und C');
    assert.equal(formatList(['A', 'B'], 'en'), 'A and B');
  });
});
