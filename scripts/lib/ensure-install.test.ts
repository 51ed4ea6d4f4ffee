import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {isInstalled} from './ensure-install.mjs';

describe('the check of what is installed', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koko-install-'));
    mkdirSync(join(folder, 'node_modules'));
  });

  afterEach(() => rmSync(folder, {recursive: true}));

  const lit = {version: '3.3.3', integrity: 'sha512-a'};
  const write = (file: string, packages: object) =>
    writeFileSync(join(folder, file), JSON.stringify({packages}));

  it('misses everything in a fresh clone', () => {
    write('package-lock.json', {'': {}, 'node_modules/lit': lit});
    assert.equal(isInstalled(folder), false);
  });

  it('is content with the same packages, and with missing ones for other systems', () => {
    const mac = {version: '1.0.0', integrity: 'sha512-b', optional: true};
    write('package-lock.json', {'': {}, 'node_modules/lit': lit, 'node_modules/for-mac': mac});
    write('node_modules/.package-lock.json', {'node_modules/lit': lit});
    assert.equal(isInstalled(folder), true);
  });

  it('sees another version, another content and a missing package', () => {
    write('node_modules/.package-lock.json', {'node_modules/lit': lit});
    for (const other of [
      {'node_modules/lit': {...lit, version: '3.3.4'}},
      {'node_modules/lit': {...lit, integrity: 'sha512-c'}},
      {'node_modules/lit': lit, 'node_modules/zod': {version: '4.0.0'}},
    ]) {
      write('package-lock.json', other);
      assert.equal(isInstalled(folder), false, JSON.stringify(other));
    }
  });
});
