import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/lib/run.mjs';

interface Manifest {
  name: string;
  license: string;
  type: string;
  engines: {node: string};
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** Whether a package that stands at a path would find another one, in its folder or further up. */
function isLocked(packages: Record<string, Locked>, path: string, name: string): boolean {
  const place = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place]) return true;
  const above = path.lastIndexOf('/node_modules/');
  return path !== '' && isLocked(packages, above === -1 ? '' : path.slice(0, above), name);
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

/** What git keeps, or would keep with the next commit. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const texts = files.filter((file) => !/\.(png|jpg|webp|ico|woff2|pdf)$/.test(file));

/** Lines of the repository's texts that match, as `file:line: text`. */
function linesWith(pattern: RegExp, among = texts): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, i) =>
        pattern.test(line) ? [`${file}:${i + 1}: ${line.slice(0, 160)}`] : [],
      ),
  );
}

describe('the repository', () => {
  it('is there to be looked at', () => {
    assert.ok(files.includes('package.json'));
    assert.ok(texts.length > 100);
  });

  it('records no download address in the lock file', () => {
    const lock = read('package-lock.json');
    assert.doesNotMatch(lock, /"resolved"/);
    const withoutFunding = lock.replace(/"funding": (\{[^}]*\}|\[[^\]]*\]|"[^"]*")/g, '');
    assert.doesNotMatch(withoutFunding, /https?:/);
    assert.match(read('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
  });

  it('lets no package run anything while it is installed, a browser’s download least', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  });

  it('locks what package.json asks for', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, Manifest>;
    };
    assert.deepEqual(packages['']?.dependencies, manifest.dependencies);
  });

  it('locks the packages for other systems too, without which `npm ci` refuses', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, Locked>};
    const missing = Object.entries(packages).flatMap(([path, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
    );
    assert.deepEqual(missing, []);
  });

  it('is licensed as it says', () => {
    assert.equal(manifest.license, 'MIT');
    assert.match(
      read('LICENSE'),
      /^MIT License\n\nCopyright \(c\) 2026 koko-widgets contributors\n/,
    );
  });

  it('names the commands that people are told', () => {
    for (const name of ['start', 'test', 'build', 'verify']) {
      const script = /^node (scripts\/[\w-]+\.mjs)$/.exec(manifest.scripts[name] ?? '')?.[1];
      assert.ok(script && existsSync(join(root, script)), name);
    }
    assert.equal(manifest.engines.node, '>=20');
    assert.ok(statSync(join(root, '.ci/run')).mode & 0o100, '.ci/run can be executed');
  });

  it('needs nothing but Node to begin: the first scripts import no package', () => {
    const first = [
      'scripts/start.mjs',
      'scripts/test.mjs',
      'scripts/verify.mjs',
      'scripts/build.mjs',
    ];
    const seen = new Set(first.slice(0, 3));
    for (const file of seen) {
      for (const [, source = ''] of read(file).matchAll(
        /^(?:import|export)\b[^'();=]*'([^']+)';$/gm,
      )) {
        assert.match(source, /^(node:|\.\.?\/)/, `${file} imports ${source}`);
        if (source.startsWith('.')) seen.add(join(file, '..', source).replaceAll('\\', '/'));
      }
    }
    assert.ok(seen.size > 8, [...seen].join(' '));
  });

  it('holds no path of a machine', () => {
    // Put together from parts, so that this file does not find itself.
    const places = ['home', 'Users', 'root', 'work', 'tmp'].join('|');
    const paths = new RegExp(String.raw`(?<![\w.:/-])/(${places})/[\w.-]+|[A-Z]:\\Users\\`);
    assert.deepEqual(linesWith(paths), []);
  });

  it('holds no key, token or address with a password', () => {
    const secrets =
      /BEGIN [A-Z ]*PRIVATE KEY|\b(ghp|npm|glpat)_[A-Za-z0-9]{20,}|:\/\/[^/\s:@'"`]+:[^/\s:@'"`]+@/;
    assert.deepEqual(linesWith(secrets), []);
  });

  it('ends every text with one line break and none of Windows', () => {
    const wrong = texts.filter((file) => {
      const text = read(file);
      return text !== '' && (!text.endsWith('\n') || text.includes('\r\n'));
    });
    assert.deepEqual(wrong, []);
  });

  it('keeps files at the size of files', () => {
    const large = files.filter((file) => statSync(join(root, file)).size > 1_500_000);
    assert.deepEqual(large, []);
  });

  it('has no switch that hides a finding', () => {
    const switches = /eslint-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/;
    const code = texts.filter((file) => /\.(ts|mjs|js)$/.test(file) && !file.endsWith('.test.ts'));
    assert.deepEqual(linesWith(switches, code), []);
  });
});
