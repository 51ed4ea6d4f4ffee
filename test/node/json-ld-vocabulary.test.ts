/**
 * What is exported as JSON-LD is held against the vocabulary of schema.org as others have written it down (`schema-dts`, types made
 * from the published vocabulary): the compiler must find no type and no property that schema.org does not know there.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {offersToJsonLd, partnersToJsonLd} from '../../src/export/index.js';
import {readFeed} from '../real-systems/read-feed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const speech = {languages: ['de'], day: '2026-11-21', linkOf: () => 'https://stadt.invalid/'};

/** What a compiler says of data where an `ItemList` of schema.org is wanted. */
function faultsOf(lists: readonly object[]): readonly string[] {
  const name = join(root, 'exported-json-ld.ts');
  const text = [
    "import type {ItemList, WithContext} from 'schema-dts';",
    ...lists.map(
      (list, at) => `export const a${at}: WithContext<ItemList> = ${JSON.stringify(list)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** A few that say much, so that the compiler is done soon. */
const richest = <T>(records: readonly T[], sayings: (some: readonly T[]) => object): object =>
  sayings(
    [...records]
      .sort((a, b) => JSON.stringify(sayings([b])).length - JSON.stringify(sayings([a])).length)
      .slice(0, 2),
  );

it('exported offers and partners are of the vocabulary of schema.org', () => {
  const lists = (['hagen-ennepe-ruhr', 'musterstadt'] as const).flatMap((name) => {
    const {offers, partners} = readFeed(name);
    return [
      richest(offers, (some) => offersToJsonLd(some, speech)),
      richest(partners, (some) => partnersToJsonLd(some, speech)),
    ];
  });
  // The one fault that must be found says that the compiler looks.
  const wrong = {'@type': 'Organization', name: 'Amt', postcode: '58095'};
  const item = {'@type': 'ListItem', position: 1, item: wrong};
  const list = {'@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [item]};
  const faults = faultsOf([...lists, list]);
  assert.match(faults[0] ?? '', /postcode/);
  assert.deepEqual(faults.slice(1), []);
});
