import {builtInRelationKinds, builtInRoles} from '../code-lists.js';
import type {Path} from '../problems.js';
import type {Reading} from '../read/reading.js';
import {sources, vocabularyNames, type RecordType} from '../schema/sources.js';
import type {FeedRecord, Term, Text, Vocabulary} from '../types.js';
import type {Reference} from '../schema/references.js';

const builtIn: Readonly<Partial<Record<Vocabulary, ReadonlyMap<string, Text>>>> = {
  roles: builtInRoles,
  relationKinds: builtInRelationKinds,
};

/** The records of a feed while their ties are made. */
export interface Linker {
  readonly reading: Reading;
  readonly byId: Map<string, FeedRecord>;
  readonly byType: ReadonlyMap<RecordType, FeedRecord[]>;
  readonly terms: ReadonlyMap<Vocabulary, Term[]>;
  /** Built-in terms that the feed uses. */
  readonly builtIns: Map<string, Term>;
}

export function createLinker(reading: Reading): Linker {
  return {
    reading,
    byId: new Map(),
    byType: new Map(sources.map(({type}) => [type, []])),
    terms: new Map(vocabularyNames.map((name) => [name, []])),
    builtIns: new Map(),
  };
}

/** The record that an id leads to by a reference; undefined where there is none of the meant kind. */
export function find(linker: Linker, id: string, reference: Reference): FeedRecord | undefined {
  const record = linker.byId.get(id);
  if (record && suits(record, reference)) return record;
  return builtInTerm(linker, id, reference.vocabulary);
}

/** Adds the problem that an id leads nowhere or elsewhere. */
export function reportDangling(
  linker: Linker,
  value: string,
  reference: Reference,
  path: Path,
  owner?: string,
): void {
  const code = linker.byId.has(value) ? 'wrong-reference' : 'unknown-id';
  linker.reading.problems.add(code, path, owner, {value, lists: listsOf(reference)});
}

function suits(record: FeedRecord, {to, vocabulary}: Reference): boolean {
  if (record.type === 'term' && vocabulary !== undefined) return record.vocabulary === vocabulary;
  return to.includes(record.type);
}

function builtInTerm(linker: Linker, id: string, vocabulary?: Vocabulary): Term | undefined {
  const label = vocabulary && builtIn[vocabulary]?.get(id);
  if (!label) return undefined;
  const known = linker.builtIns.get(id);
  if (known) return known;
  const list = linker.terms.get(vocabulary) ?? [];
  const term: Term = Object.freeze({
    type: 'term',
    id,
    vocabulary,
    index: list.length,
    label,
    synonyms: Object.freeze([]),
  });
  list.push(term);
  linker.builtIns.set(id, term);
  return term;
}

function listsOf({to, vocabulary}: Reference): string {
  const meant = sources.filter(
    (source) => to.includes(source.type) && (!vocabulary || source.vocabulary === vocabulary),
  );
  return meant.map(({path}) => path.join('.')).join(', ');
}
