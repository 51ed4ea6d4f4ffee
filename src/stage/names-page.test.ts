import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFragment} from '../embed/embed-link.js';
import {namesPage} from './names-page.js';

describe('a fragment that names the page', () => {
  it('is what the hosted page reads, wherever its widget stands', () => {
    for (const fragment of [
      '#koko=offer-finder',
      '#koko=all&src=a.json',
      '#src=a.json&koko=offer-finder',
      '#src=a.json&amp;koko=offer-finder&lang=en',
      '#src=a.json&amp;#38;koko=network-graph',
      '#koko%3Doffer-finder%26src%3Da.json',
      '#src%3Da.json%26koko%3Doffer-finder',
      '#kontakt',
      '#src=a.json',
      '#xkoko=offer-finder',
      '#src=koko',
      '#koko',
      '',
    ])
      assert.equal(namesPage(fragment), readFragment(fragment) !== undefined, fragment);
  });

  it('is a route', () => {
    for (const fragment of ['#/netz/3', '#!/netz']) assert.ok(namesPage(fragment), fragment);
    for (const fragment of ['#netz/3', '#!netz']) assert.ok(!namesPage(fragment), fragment);
  });
});
