import {gzipSync} from 'node:zlib';

/**
 * @typedef {import('rollup').OutputChunk} Chunk
 * @typedef {{name: string, bytes: number, limit: number, ceiling?: number}} Figure bytes after
 *   gzip; `ceiling` where the budget is missed and that is known
 */

const kB = 1000;

/** The three widgets by the module that defines each, with its budget (gzip). */
const widgets = [
  {name: 'finder', entry: 'define/offer-finder', limit: 45 * kB},
  {name: 'directory', entry: 'define/partner-directory', limit: 35 * kB},
  {name: 'graph', entry: 'define/network-graph', limit: 60 * kB},
];

/**
 * Bundles that miss their budget, and how large they may be meanwhile: what they were when this was
 * written, and a little; and small ones that must stay so, whatever their budget allows. Lower a ceiling whenever a bundle shrinks. Whoever raises one says so, and for
 * what, in docs/decisions/0008-budgets.md.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const ceilings = {
  'finder alone': 85.3 * kB,
  'directory alone': 51.5 * kB,
  'graph alone': 91.3 * kB,
  'all three': 154.5 * kB,
  'classic file': 0.7 * kB,
  'with one widget': 92.2 * kB,
  'complete file': 322.7 * kB,
};

/**
 * Fetched only when somebody asks for it, so not part of what a page costs: other languages, the
 * sentences about a faulty feed.
 */
const onDemand = /[\\/]src[\\/](i18n[\\/]|feed[\\/]describe-finding|state[\\/]report-problems)/;

/**
 * What only opens after a click, by the module that is fetched then (by itself once the browser is
 * idle, so that the click does not wait). The first list, its search and its filters, and the first
 * picture do without: budgets do not count it, the build prints it on lines of its own.
 */
const afterClick = [
  {name: 'page of an offer', module: /[\\/]offer-finder[\\/]offer-detail\.ts$/},
  {name: 'suggestions', module: /[\\/]offer-finder[\\/]suggest-field\.ts$/},
  {name: 'more filters', module: /[\\/]offer-finder[\\/]more-filters\.ts$/},
  {name: 'kept, files, print', module: /[\\/]take-away[\\/]take-part\.ts$/},
  {name: 'page of a partner', module: /[\\/]partner-directory[\\/]record-page\.ts$/},
  {name: 'other views', module: /[\\/]partner-directory[\\/]views[\\/]further-views\.ts$/},
  {name: 'partners as files', module: /[\\/]partner-directory[\\/]take[\\/]take-part\.ts$/},
  {name: 'more German', module: /[\\/]search[\\/]partner-words\.ts$/},
  {name: 'panel and list', module: /[\\/]network-graph[\\/]record-views\.ts$/},
  {name: 'search in the graph', module: /[\\/]tools[\\/]graph-tools\.ts$/},
  {name: 'graph in rings', module: /[\\/]rings[\\/]rings-steps\.ts$/},
  {name: 'graph laid out freely', module: /[\\/]free[\\/]free-steps\.ts$/},
  {name: 'graph on a canvas', module: /[\\/]network-graph[\\/]point-views\.ts$/},
  {name: 'large pictures', module: /[\\/]network-graph[\\/]sliced-picture\.ts$/},
  {name: 'tours and stage', module: /[\\/]stage[\\/]tour-part\.ts$/},
  {name: 'marks in hand', module: /[\\/]drag[\\/]hands\.ts$/},
  {name: 'small map', module: /[\\/]minimap[\\/]minimap-views\.ts$/},
  {name: 'editor of talks', module: /[\\/]tour-editor[\\/]editor-views\.ts$/},
  {name: 'links and QR codes', module: /[\\/]share[\\/]share-part\.ts$/},
  {name: 'one file to take along', module: /[\\/]take-file[\\/]take-file\.ts$/},
  {name: 'picture and print', module: /[\\/]network-graph[\\/]paper[\\/]paper-tools\.ts$/},
  {name: 'graph as a file, print', module: /[\\/]network-graph[\\/]paper[\\/]paper-work\.ts$/},
];

/** Fetched when idle or where a link says something, where a place is narrow, or where a page asks for another day than today. */
const elsewhere = [
  {name: 'the address', module: /[\\/]elements[\\/]address-part\.ts$/},
  {name: 'one partner, narrow', module: /[\\/]network-graph[\\/]ego-views\.ts$/},
  {name: 'many offers', module: /[\\/]offer-finder[\\/]many-offers\.ts$/},
  {name: 'a feed of 2 MB', module: /[\\/]feed[\\/]json-steps\.ts$/},
  {name: 'time line', module: /[\\/]time[\\/]time-views\.ts$/},
  {name: 'another day', module: /[\\/]feed[\\/]feed-on-day\.ts$/},
  {name: 'missing feed', module: /[\\/]elements[\\/]failure-template\.ts$/},
];

const later = [...afterClick, ...elsewhere];

/** What must not be in a widget's chunks. */
const strangers = [
  {
    name: 'finder',
    entry: 'define/offer-finder',
    modules: /[\\/](node_modules[\\/]d3-|src[\\/]network[\\/])/,
  },
  {
    name: 'graph',
    entry: 'define/network-graph',
    modules: /[\\/](node_modules[\\/]minisearch[\\/]|src[\\/]search[\\/].*(engine|bitmap|-search))/,
  },
];

/**
 * What a page fetches for each widget, loader included, and for all of them.
 *
 * @param {readonly Chunk[]} loader chunks of `koko.js`
 * @param {readonly Chunk[]} classic chunks of `koko.classic.js`
 * @param {readonly Chunk[]} complete chunks of `koko.complete.js`
 * @returns {Figure[]}
 */
export function measure(loader, classic, complete) {
  const entry = loader.filter((chunk) => chunk.fileName === 'koko.js');
  const alone = widgets.map(({name, entry: module, limit}) => {
    const chunks = new Set([...entry, ...fetchedAtFirst(loader, module)]);
    return {name: `${name} alone`, bytes: gzipped(chunks), limit};
  });
  const dearest = Math.max(...alone.map(({bytes}) => bytes));
  const all = new Set([
    ...entry,
    ...widgets.flatMap((widget) => [...fetchedAtFirst(loader, widget.entry)]),
  ]);
  return [
    {name: 'loader', bytes: gzipped(entry), limit: 4 * kB},
    ...alone,
    {name: 'all three', bytes: gzipped(all), limit: 95 * kB},
    {name: 'classic file', bytes: gzipped(classic), limit: 110 * kB},
    {name: 'with one widget', bytes: gzipped(classic) + dearest, limit: 110 * kB},
    {name: 'complete file', bytes: gzipped(complete), limit: 110 * kB},
  ].map((figure) => ({...figure, ceiling: ceilings[figure.name]}));
}

/**
 * What comes on top for those who open it, as lines for people.
 *
 * @param {readonly Chunk[]} loader
 */
export function laterTable(loader) {
  const parts = later.flatMap(({name, module}) => {
    const start = loader.find((chunk) => module.test(startOf(chunk)));
    if (!start) return [];
    const before = new Set(
      widgets.flatMap(({entry}) => {
        const chunks = fetchedFor(loader, entry);
        return chunks.has(start) ? [...fetchedAtFirst(loader, entry)] : [];
      }),
    );
    const chunks = [...withImports(loader, [start], isAtFirst)].filter(
      (chunk) => !before.has(chunk),
    );
    return [{name, bytes: gzipped(chunks)}];
  });
  return parts
    .map(({name, bytes}) => `  + ${name.padEnd(22)}${(bytes / kB).toFixed(1)} kB gzip, when needed`)
    .join('\n');
}

/**
 * Whether a figure must fail the build: over its budget, or over the ceiling that stands for it.
 *
 * @param {Figure} figure
 */
export const isTooLarge = ({bytes, limit, ceiling}) => bytes > (ceiling ?? limit);

/**
 * Modules that stand in a widget's chunks and must not, as readable lines.
 *
 * @param {readonly Chunk[]} loader
 * @returns {string[]}
 */
export function findStrangers(loader) {
  return strangers.flatMap(({name, entry, modules}) =>
    [...fetchedFor(loader, entry)].flatMap((chunk) =>
      chunk.moduleIds
        .filter((id) => modules.test(id) && (chunk.modules[id]?.renderedLength ?? 0) > 0)
        .map(
          (id) =>
            `${name}: ${chunk.fileName} holds ${id.replace(/^.*?[\\/](?=(?:src|node_modules)[\\/])/, '')}`,
        ),
    ),
  );
}

/**
 * The module for which a chunk is fetched. A part that a later one shares modules with holds them too, and has no facade then;
 * its own module comes last.
 *
 * @param {Chunk} chunk
 */
const startOf = ({facadeModuleId, isDynamicEntry, moduleIds}) =>
  facadeModuleId ?? (isDynamicEntry ? moduleIds.at(-1) : undefined) ?? '';

/** @param {Chunk} chunk */
const isFetched = (chunk) => !onDemand.test(startOf(chunk));

/** @param {Chunk} chunk */
const isAtFirst = (chunk) =>
  isFetched(chunk) && !later.some(({module}) => module.test(startOf(chunk)));

/**
 * The chunks that define an element, with all that it may fetch.
 *
 * @param {readonly Chunk[]} chunks
 * @param {string} module end of the defining module's path, without ending
 */
const fetchedFor = (chunks, module) => withImports(chunks, [definer(chunks, module)], isFetched);

/**
 * The same without what only opens later.
 *
 * @param {readonly Chunk[]} chunks
 * @param {string} module
 */
const fetchedAtFirst = (chunks, module) =>
  withImports(chunks, [definer(chunks, module)], isAtFirst);

/**
 * @param {readonly Chunk[]} chunks
 * @param {string} module
 */
function definer(chunks, module) {
  const start = chunks.find(({moduleIds}) =>
    moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`${module}.ts`)),
  );
  if (!start) throw new Error(`The loader does not fetch ${module}.`);
  return start;
}

/**
 * Chunks with all that they import, now or later, as far as it counts.
 *
 * @param {readonly Chunk[]} chunks
 * @param {Iterable<Chunk>} starts
 * @param {(chunk: Chunk) => boolean} counts
 * @returns {Set<Chunk>}
 */
function withImports(chunks, starts, counts) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(starts);
  for (const chunk of found) {
    // The layout's worker is a file that a chunk names.
    for (const file of [...chunk.imports, ...chunk.dynamicImports, ...chunk.referencedFiles]) {
      const next = byFile.get(file);
      if (next && next.fileName !== 'koko.js' && counts(next)) found.add(next);
    }
  }
  return found;
}

/** @param {Iterable<Chunk>} chunks */
function gzipped(chunks) {
  let bytes = 0;
  for (const {code} of chunks) bytes += gzipSync(code, {level: 9}).length;
  return bytes;
}

/**
 * The figures as a table for people.
 *
 * @param {readonly Figure[]} figures
 */
export function table(figures) {
  return figures
    .map((figure) => {
      const {name, bytes, limit} = figure;
      const used = `${(bytes / kB).toFixed(1)} kB`.padStart(9);
      const over = `${((bytes - limit) / kB).toFixed(1)} kB over its budget`;
      const mark = isTooLarge(figure) ? '  TOO LARGE' : bytes > limit ? `  ${over}, known` : '';
      return `  ${name.padEnd(16)}${used} of ${String(limit / kB).padStart(3)} kB gzip${mark}`;
    })
    .join('\n');
}

/**
 * Where a widget's bytes come from: each room and package with its share of the source text before
 * it is minified, largest first. Sizes after gzip cannot be split; shares of the text can.
 *
 * @param {readonly Chunk[]} loader
 * @returns {string}
 */
export function shares(loader) {
  return widgets
    .map(({name, entry}) => {
      /** @type {Map<string, number>} */
      const byGroup = new Map();
      for (const chunk of fetchedFor(loader, entry)) {
        for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
          byGroup.set(groupOf(id), (byGroup.get(groupOf(id)) ?? 0) + renderedLength);
        }
      }
      const groups = [...byGroup].filter(([, length]) => length > 0).sort((a, b) => b[1] - a[1]);
      const parts = groups.map(([group, length]) => `${group} ${(length / kB).toFixed(1)}`);
      return `  ${name}, kB of text: ${parts.join(', ')}`;
    })
    .join('\n');
}

/** @param {string} id */
function groupOf(id) {
  const path = id.replaceAll('\\', '/');
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return name ?? /src\/((?:elements\/)?[^/]+)/.exec(path)?.[1] ?? 'other';
}
