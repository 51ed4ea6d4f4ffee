/**
 * Builds `dist/`: the embed files, the modules for bundlers with their types, the custom elements
 * manifest and the feed's JSON schema. Fails when a bundle is over its budget or holds what it must
 * not. The old `dist/` stays until the new one is whole. `--sizes` prints what each room weighs; with `--brief`, for a demo, sizes do
 * not matter.
 */
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {findStrangers, isTooLarge, laterTable, measure, shares, table} from './build/budgets.mjs';
import {
  buildClassic,
  buildComplete,
  buildHelpPages,
  buildHostedPage,
  buildLoader,
} from './build/embed.mjs';
import {writeLicenses} from './build/licenses.mjs';
import {writeManifest} from './build/manifest.mjs';
import {buildModules} from './build/modules.mjs';
import {buildOffline} from './build/offline.mjs';
import {root, run, runTool} from './lib/run.mjs';

// Two builds at once, say a test run beside a demo, do not write into each other.
const next = join(root, `.dist-next-${process.pid}`);
const embed = join(next, 'embed');

mkdirSync(next);
process.once('exit', () => rmSync(next, {recursive: true, force: true}));

const [loader, classic, complete] = await Promise.all([
  buildLoader({folder: embed}),
  buildClassic({folder: embed}),
  buildComplete({folder: embed}),
  buildModules({folder: next}),
  buildHostedPage({folder: embed}),
]).then((files) =>
  files.slice(0, 3).map((output) => output?.filter((file) => file.type === 'chunk') ?? []),
);

await buildHelpPages({folder: embed});
const oneFile = await buildOffline({folder: embed});
writeLicenses(embed, complete ?? []);
await emitTypes();
await writeManifest({folder: next});
await writeSchema();
await writeSchools();

const figures = measure(loader ?? [], classic ?? [], complete ?? []);
const isBrief = process.argv.includes('--brief');
if (!isBrief) {
  console.log(table(figures));
  console.log(laterTable(loader ?? []));
  console.log(
    `  one file${' '.repeat(8)}${(oneFile / 1000).toFixed(1).padStart(6)} kB, without a feed`,
  );
}
const isOver = !isBrief && figures.some(isTooLarge);
if (isOver || process.argv.includes('--sizes')) console.log(shares(loader ?? []));
const strangers = findStrangers(loader ?? []);
for (const line of strangers) console.error(`  ${line}`);

const dist = join(root, 'dist');
rmSync(dist, {recursive: true, force: true});
renameSync(next, dist);
if (strangers.length > 0 || isOver) process.exit(1);

async function emitTypes() {
  const code = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', next]);
  if (code !== 0) throw new Error('The types could not be written.');
}

async function writeSchema() {
  const script = 'scripts/make-schema.ts';
  if (!existsSync(join(root, script))) return;
  const file = join(next, 'koko-feed.schema.json');
  const code = await run(process.execPath, ['--import', 'tsx', script, file]);
  if (code !== 0) throw new Error('The feed schema could not be written.');
}

/** The feed of the demo page on all schools of a state, too large to be kept beside the list that it is made of. */
async function writeSchools() {
  const code = await run(process.execPath, ['--import', 'tsx', 'tools/schools/state/cli.ts']);
  if (code !== 0) throw new Error('The feed of the schools could not be written.');
}
