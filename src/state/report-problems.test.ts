import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed} from '../feed/parse-feed.js';
import {problemReport} from './report-problems.js';

const {problems} = parseFeed({
  meta: {format: 'koko-feed/1', title: 'Probe', languages: ['de']},
  partners: [{name: 'ohne Kennung'}, {id: 'p', name: 'Kammer', categories: ['fehlt']}],
});

describe('the report of a faulty feed', () => {
  it('says of each problem where it is, what is wrong and how to mend it', () => {
    const [first, ...lines] = problemReport(problems, 'de-DE').split('\n');
    assert.equal(first, `koko-widgets: ${problems.length} Mängel im Feed`);
    assert.equal(lines.length, problems.length);
    problems.forEach(({pointer, message, mend}, k) => {
      for (const part of [pointer, message.de, mend.de]) assert.ok(lines[k]?.includes(part), part);
    });
  });

  it('speaks English to everyone else, and counts in the singular', () => {
    const report = problemReport(problems.slice(0, 1), 'fr');
    assert.ok(report.startsWith('koko-widgets: 1 problem in the feed\n'));
    assert.ok(report.includes(problems[0]?.message.en ?? '?'));
  });

  it('stops where nobody reads on, and says how many are left', () => {
    const many = Array.from({length: 33}).flatMap(() => problems.slice(0, 1));
    const lines = problemReport(many, 'de').split('\n');
    assert.equal(lines.length, 22);
    assert.equal(lines[21], '… und 13 weitere');
  });
});
