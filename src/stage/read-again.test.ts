import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {qrCode} from '../export/qr-code.js';
import {isPublic, readAgain} from './read-again.js';

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

  it('keeps names that only begin like those that track', () => {
    for (const query of [
      '?pk_artikel=5&wt_id=3',
      '?pk=1&piwik_site=2&matomo_idsite=3&hsa_nummer=4',
      '?oly_halle=1&vero_nr=2&at_mediumformat=3&gad_x=4&refsrcs=5&_gallery=6',
    ])
      assert.equal(readAgain(page + query), page + query);
    assert.equal(readAgain(`${page}?pk_campaign=a&piwik_kwd=b&matomo_cid=c&hsa_cam=d`), page);
    assert.equal(readAgain(`${page}?wt_mc=a&wt_zmc=b&oly_enc_id=c&vero_conv=d&gad_source=e`), page);
  });

  it('keeps a fragment only where it is the page', () => {
    assert.equal(readAgain(page, '#kontakt'), page);
    assert.equal(readAgain(page, '#/netz/3'), `${page}#/netz/3`);
    assert.equal(readAgain(page, '#!/netz'), `${page}#!/netz`);
    const hosted = '#koko=network-graph&src=feed.json';
    assert.equal(readAgain(page, hosted), page + hosted);
    const turned = '#src=feed.json&koko=network-graph';
    assert.equal(readAgain(page, turned), page + turned);
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

describe('an address that others can open', () => {
  it('is on the web, whatever its name begins with', () => {
    for (const address of [
      page,
      'https://localhost.stadt.example/netz',
      'https://127.stadt.example/',
      'https://localhosting.example/',
    ])
      assert.ok(isPublic(address), address);
  });

  it('is none of the own machine, nor of a disk', () => {
    for (const address of [
      'http://localhost:8080/netz',
      'http://netz.localhost/',
      'http://127.0.0.1:3000/',
      'http://[::1]/',
      'file:///netz.html',
    ])
      assert.ok(!isPublic(address), address);
  });
});
