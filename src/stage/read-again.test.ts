import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {qrCode} from '../export/qr-code.js';
import {readAgain} from './read-again.js';

const page = 'https://stadt.example/netzwerk';

describe('the address to read again', () => {
  it('is the page, without what tracks and what the presenter chose', () => {
    for (const query of [
      '',
      '?',
      '?utm_source=brief&utm_medium=mail&UTM_Campaign=x',
      '?fbclid=a&gclid=b&msclkid=c&mtm_campaign=d&pk_kwd=e&mc_cid=f&_ga=1.2',
      '?koko-nt=talk:3:stage&koko-s=p-agency&koko-day=2026-01-01&koko-q-second=beratung',
    ])
      assert.equal(readAgain(page + query), page, query);
  });

  it('keeps what the page itself is asked for, letter by letter', () => {
    assert.equal(
      readAgain(`${page}?id=42&utm_source=x&L=1&tx_news[a]=b+c&koko-nt=talk:1&leer`),
      `${page}?id=42&L=1&tx_news[a]=b+c&leer`,
    );
    assert.equal(
      readAgain(`${page}?reference=7&clid=8&gadget=9`),
      `${page}?reference=7&clid=8&gadget=9`,
    );
  });

  it('keeps a fragment only where it is the page', () => {
    assert.equal(readAgain(page, '#kontakt'), page);
    assert.equal(readAgain(page, '#/netz/3'), `${page}#/netz/3`);
    assert.equal(readAgain(page, '#!/netz'), `${page}#!/netz`);
    const hosted = '#koko=network-graph&src=feed.json';
    assert.equal(readAgain(page, hosted), page + hosted);
  });

  it('names nobody who signed in', () => {
    const signedIn = new URL('https://stadt.example/');
    signedIn.username = 'name';
    signedIn.password = 'word';
    assert.equal(readAgain(signedIn.href), 'https://stadt.example/');
  });

  it('makes a smaller code', () => {
    const long = `${page}?utm_source=rundbrief&utm_medium=mail&utm_campaign=herbst&koko-nt=tour-netzwerk:8:stage`;
    assert.ok((qrCode(readAgain(long))?.size ?? 99) < (qrCode(long)?.size ?? 0));
  });
});
