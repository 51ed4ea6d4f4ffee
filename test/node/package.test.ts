import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';

interface Manifest {
  /** `null` shuts a path. */
  exports: Record<string, string | {types: string; import: string} | null>;
  dependencies: Record<string, string>;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

/** Files below a folder of `dist/`, as paths from the root. */
function built(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), {recursive: true})
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending));
}

describe('the built package (npm run build)', () => {
  it('is there', () => {
    assert.ok(existsSync(join(root, 'dist/embed/koko.js')), 'npm run build comes first');
  });

  it('holds every file that its exports name', () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      const targets = typeof target === 'string' ? [target] : Object.values(target ?? {});
      for (const file of targets) {
        if (!file.includes('*')) assert.ok(existsSync(join(root, file)), `${path} → ${file}`);
      }
    }
  });

  it('exports every room that is meant for others', () => {
    for (const room of ['feed', 'search', 'network', 'export']) {
      const isBuilt = existsSync(join(root, `src/${room}/index.ts`));
      assert.equal(`./${room}` in manifest.exports, isBuilt, room);
    }
  });

  it('defines each tag from a path of its own', () => {
    const tags = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];
    for (const tag of tags) {
      const file = import.meta.resolve(`koko-widgets/define/${tag}`);
      assert.match(readFileSync(new URL(file), 'utf8'), new RegExp(`'${tag}'|"${tag}"`));
    }
  });

  it('imports only what it depends on', () => {
    const allowed = Object.keys(manifest.dependencies);
    for (const file of built('dist', '.js').filter((path) => !path.startsWith('dist/embed/'))) {
      for (const [, source = ''] of read(file).matchAll(
        /^(?:import|export)[^'"]*['"]([^'"]+)['"]/gm,
      )) {
        const isOwn = source.startsWith('.');
        const isAllowed = allowed.some((name) => source === name || source.startsWith(`${name}/`));
        // The command alone runs in Node alone.
        const isNode = file.startsWith('dist/cli/') && source.startsWith('node:');
        assert.ok(isOwn || isAllowed || isNode, `${file} imports ${source}`);
      }
    }
  });

  it('can be imported in Node without a page where it computes', async () => {
    for (const path of Object.keys(manifest.exports).filter((name) => /^\.\/[a-z]+$/.test(name))) {
      if (path === './define') continue;
      const module = (await import(path.replace('.', 'koko-widgets'))) as object;
      assert.ok(Object.keys(module).length > 0, path);
    }
  });

  it('describes its elements for editors', () => {
    const text = read('dist/custom-elements.json');
    const {modules} = JSON.parse(text) as {
      modules: {path: string; declarations?: {tagName?: string}[]}[];
    };
    const tags = modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({tagName}) => tagName ?? []),
    );
    for (const tag of ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph']) {
      assert.ok(tags.includes(tag), tag);
    }
    for (const {path} of modules) assert.ok(existsSync(join(root, path)), path);
    assert.ok(!text.includes('src/'));
  });
});

describe('the embed files (npm run build)', () => {
  const scripts = built('dist/embed', '.js');

  it('bring the licences of all they hold', () => {
    const licenses = read('dist/embed/licenses.txt');
    for (const name of ['koko-widgets', 'lit-html', '@lit/reactive-element']) {
      assert.match(licenses, new RegExp(`^${name}$`, 'm'));
    }
  });

  it('write no markup from strings, and ask for one policy: for the address of the worker', () => {
    const sinks =
      /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|document\.write|createHTML/;
    for (const file of scripts) assert.doesNotMatch(read(file), sinks, file);
    const policies = scripts.flatMap((file) => [
      ...read(file).matchAll(/createPolicy\("([^"]+)"/g),
    ]);
    assert.deepEqual([...new Set(policies.map(([, name]) => name))], ['koko-widgets']);
  });

  it('hold no address but those of namespaces and such as nobody can have', () => {
    const addresses = scripts.flatMap((file) =>
      [...read(file).matchAll(/https?:\/\/[^\s"'`\\)]*/g)].map(([url]) => url),
    );
    const reserved =
      /^https?:\/\/(www\.w3\.org\/|schema\.org$|([\w-]+\.)?(example(?:\.(?:org|com))?|invalid)\b)/;
    const strange = addresses.filter((url) => !reserved.test(url));
    assert.deepEqual([...new Set(strange)], []);
  });

  it('are what the page that gives out their hashes says', () => {
    const hashed = (file: string): string =>
      createHash('sha384')
        .update(readFileSync(join(root, 'dist/embed', file)))
        .digest('base64');
    for (const page of ['koko.release.json', 'einbetten.html', 'embed.html'])
      for (const file of ['koko.js', 'koko.classic.js', 'koko.complete.js'])
        assert.ok(read(`dist/embed/${page}`).includes(`"${file}":"sha384-${hashed(file)}"`), page);
  });
});
