/** From a parsed file to a linked feed. */
import {enterRecord, type Entered} from './link/enter-record.js';
import {createLinker, find, reportDangling, type Linker} from './link/linker.js';
import {linkRecords} from './link/link-records.js';
import {makeFeed} from './make-feed.js';
import {createProblemList} from './problems.js';
import {readAt} from './read/read-entries.js';
import {FORMAT, readLayout, readMeta, readPlainObject, type MetaFound} from './read/read-frame.js';
import {findList, readRecords, type FoundList} from './read/read-records.js';
import {textFrom} from './read/read-text.js';
import {startReading, type Reading} from './read/reading.js';
import type {Reference} from './schema/references.js';
import {sources, vocabularyNames, type Source} from './schema/sources.js';
import type {Steps} from '../steps/steps.js';
import type {ReadResult} from './read-feed.js';
import type {Day, Meta, Term, Vocabularies, Vocabulary} from './types.js';

const toPartner: Reference = {to: ['partner']};

/** Whether at least one list is there, or the file says that it is a feed. */
export function looksLikeFeed(file: object): boolean {
  const peek = startReading(createProblemList(), '');
  const at = (owner: object, key: string) => readAt(owner, key, peek, (value) => value);
  const meta = at(file, 'meta');
  if (typeof meta === 'object' && meta !== null && at(meta, 'format') === FORMAT) return true;
  return sources.some(({path: [key = ''], vocabulary}) => {
    const list = at(file, key);
    return vocabulary ? typeof list === 'object' : Array.isArray(list);
  });
}

/** Reads all of a file: first each record by itself, then the ties between them. */
export function* readFile(file: object, today: Day, base?: string): Steps<ReadResult> {
  const problems = createProblemList();
  const reading = startReading(problems, today, base);
  const found = readMeta(file, reading);
  const linker = createLinker(reading);
  yield* linkRecords(linker, yield* readSources(file, linker));
  const feed = yield* makeFeed({
    meta: linkMeta(found, linker),
    vocabularies: gatherVocabularies(linker),
    byType: linker.byType,
    byId: new Map([...linker.builtIns, ...linker.byId]),
    layout: readLayout(file, reading),
  });
  return Object.freeze({feed, findings: problems.toArray()});
}

function* readSources(file: object, linker: Linker): Steps<readonly Entered[]> {
  const {reading} = linker;
  const entered: Entered[] = [];
  const vocabularies = readAt(file, 'vocabularies', reading, readPlainObject) ?? {};
  for (const source of sources) {
    const found = findSource(source.vocabulary ? vocabularies : file, source, reading);
    if (!found) continue;
    reading.path.push(...source.path);
    yield* readRecords(source.type, found, reading, (record, index) => {
      const entry = {record, source, index};
      if (enterRecord(linker, entry)) entered.push(entry);
    });
    reading.path.length -= source.path.length;
  }
  return entered;
}

function findSource(owner: object, {path}: Source, reading: Reading): FoundList | undefined {
  const outer = path.slice(0, -1);
  reading.path.push(...outer);
  const found = readAt(owner, path[outer.length] ?? '', reading, findList);
  reading.path.length -= outer.length;
  return found;
}

function linkMeta({publisher, ...rest}: MetaFound, linker: Linker): Meta {
  if (typeof publisher !== 'string') return Object.freeze({...rest, publisher});
  if (!linker.byId.has(publisher))
    return Object.freeze({...rest, publisher: textFrom(publisher, linker.reading)});
  const partner = find(linker, publisher, toPartner);
  if (partner?.type === 'partner') return Object.freeze({...rest, publisher: partner});
  reportDangling(linker, publisher, toPartner, ['meta', 'publisher']);
  return Object.freeze(rest);
}

function gatherVocabularies({terms}: Linker): Vocabularies {
  const lists = vocabularyNames.map(
    (name) => [name, Object.freeze(terms.get(name) ?? [])] as const,
  );
  // Built from the very list of names that the type asks for.
  return Object.freeze(Object.fromEntries(lists) as Record<Vocabulary, readonly Term[]>);
}
