import {join} from 'node:path';

/** @typedef {(id: string) => {importedIds: readonly string[], dynamicallyImportedIds: readonly string[]} | null} GetModuleInfo */

/**
 * What lays bands out, also where the other layouts use it: most pages need it all, and one file is
 * smaller than six.
 */
const firstLayout =
  /[\\/]src[\\/]network[\\/](?:types|graph[\\/]tie-lines|run[\\/]plain-options|layout[\\/](?!layout-)|routing[\\/]|scene[\\/](?:make-|mirror)|text[\\/](?:break|line))/;

/** How words and filters are written: the lists need it at first, the graph for its late parts. */
const plainWords =
  /[\\/]src[\\/](?:text[\\/](?:collate|fold-text|tokenize)|search[\\/](?:filter-codec|percent))\.ts$/;

/**
 * Lists count, and lists and pictures cut words at their joints, long before anybody searches; the graph mends typing
 * errors in names without any German.
 */
const beforeSearch =
  /[\\/]src[\\/](?:search[\\/]bitmap|text[\\/](?:edit-distance|label-joints|soft-hyphens|without-soft-hyphens))\.ts$/;

const widgets = ['offer-finder', 'partner-directory', 'network-graph'];

/**
 * Which modules stand in one file because pages fetch them together: rollup gives each set of
 * readers a file of its own, and gzip sees nothing of what stands in another file.
 *
 * @param {string} sources where `embed/loader.ts` stands
 * @returns {import('rollup').GetManualChunk}
 */
export function togetherIn(sources) {
  /** @type {{shared: Set<string>, off: Set<string>, german: Set<string>} | undefined} */
  let known;
  return (id, {getModuleInfo}) => {
    if (firstLayout.test(id)) return 'bands';
    if (plainWords.test(id)) return 'words';
    known ??= {
      shared: common(
        widgets.map((name) => reached(getModuleInfo, join(sources, `define/${name}.ts`))),
      ),
      off: reached(getModuleInfo, join(sources, 'network/run/worker-script.ts'), true),
      german: reached(getModuleInfo, join(sources, 'search/word-engine.ts')),
    };
    // The layout's worker has no document, so it must not fetch what draws.
    if (known.shared.has(id)) return known.off.has(id) ? 'base' : 'core';
    return known.german.has(id) && !beforeSearch.test(id) ? 'german' : undefined;
  };
}

/**
 * All modules that one module needs, itself included.
 *
 * @param {GetModuleInfo} getModuleInfo
 * @param {string} start
 * @param {boolean} [withLater] also what it may fetch later
 */
function reached(getModuleInfo, start, withLater = false) {
  const found = new Set([start]);
  for (const id of found) {
    const info = getModuleInfo(id);
    for (const next of info?.importedIds ?? []) found.add(next);
    if (withLater) for (const next of info?.dynamicallyImportedIds ?? []) found.add(next);
  }
  return found;
}

/** @param {readonly Set<string>[]} sets */
function common([first = new Set(), ...others]) {
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}
