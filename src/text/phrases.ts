/** Synonyms and abbreviations: groups of words and phrases that stand for the same thing. */
import {exactForm} from './analyse-word.js';
import {bindingWord} from './function-words.js';
import {familyKeys} from './german-family.js';
import {readText, type ReadWord} from './read-text.js';
import {remembered} from './remembered.js';
import {finish} from '../steps/steps.js';
import {SYNONYMS} from './synonyms.js';
import {THEMES} from './themes.js';

/** A word or phrase of a group, as the family keys of its words. */
interface Member {
  readonly group: number;
  readonly words: readonly (readonly string[])[];
  /** As the list has it. */
  readonly text: string;
  /** Members on the left of `>` find those on the right, but not the other way round. */
  readonly finds: boolean;
  readonly isFound: boolean;
}

interface Groups {
  readonly members: readonly (readonly Member[])[];
  /** Members by the first key of their first word. */
  readonly byKey: ReadonlyMap<string, readonly Member[]>;
}

let groups: Groups | undefined;

/** Verbs count only for members that are verbs: Studierende are not everybody who studies. */
const wordKeys = remembered((word): readonly string[] => {
  const keys = familyKeys(word, 'any');
  const nouns = keys.filter((key) => !key.startsWith('~'));
  return [exactForm(word), ...(nouns.length > 0 || /end[er]?$/.test(word) ? nouns : keys)];
});

const memberKeys = ({word, code}: ReadWord): readonly string[] => (code ? [word] : wordKeys(word));

function readMember(text: string, group: number, finds: boolean, isFound: boolean): Member {
  return {group, text, finds, isFound, words: readText(text).map(memberKeys)};
}

function readLine(line: string, group: number): Member[] {
  const [both = '', found] = line.split('>');
  const list = (part: string) =>
    part
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  return [
    ...list(both).map((text) => readMember(text, group, true, true)),
    ...list(found ?? '').map((text) => readMember(text, group, false, true)),
  ];
}

/** Reads the groups step by step, for who must not hold up the page. */
export function* loadSynonyms(): Generator<void, Groups> {
  if (groups) return groups;
  const members: Member[][] = [];
  const byKey = new Map<string, Member[]>();
  for (const line of SYNONYMS.trim().split('\n')) {
    const group = readLine(line, members.length);
    members.push(group);
    for (const member of group) {
      for (const key of member.words[0] ?? []) byKey.set(key, [...(byKey.get(key) ?? []), member]);
    }
    yield;
  }
  return (groups = {members, byKey});
}

const loadGroups = (): Groups => groups ?? finish(loadSynonyms());

/** Word under which the phrases of a group are known in the index. */
const groupWord = (group: number) => `#${group}`;

/** A phrase of a group inside a text. */
export interface FoundPhrase extends ReadWord {
  readonly group: number;
  /** How many words it takes. */
  readonly length: number;
  readonly finds: boolean;
}

const NONE: readonly Member[] = [];

function membersOf(keys: readonly string[]): readonly Member[] {
  const {byKey} = loadGroups();
  const found = new Set(keys.flatMap((key) => byKey.get(key) ?? NONE));
  return found.size > 0 ? [...found] : NONE;
}

const membersFromWord = remembered((word) => membersOf(wordKeys(word)));

/** Members that begin with a word; remembered, because every word of a feed is asked for. */
const membersFrom = (first: ReadWord): readonly Member[] =>
  first.code ? membersOf([first.word]) : membersFromWord(first.word);

function fitsAt(words: readonly ReadWord[], at: number, {words: wanted}: Member): boolean {
  return wanted.every((keys, i) => {
    const word = words[at + i];
    return word !== undefined && (i === 0 || memberKeys(word).some((key) => keys.includes(key)));
  });
}

function phrasesAt(words: readonly ReadWord[], at: number, minLength: number): FoundPhrase[] {
  const first = words[at];
  if (!first) return [];
  const found: FoundPhrase[] = [];
  for (const member of membersFrom(first)) {
    const {group, finds} = member;
    const {length} = member.words;
    const last = words[at + length - 1];
    if (length < minLength || !last || !fitsAt(words, at, member)) continue;
    found.push({
      ...first,
      word: groupWord(group),
      written: member.text,
      end: last.end,
      code: true,
      group,
      length,
      finds,
    });
  }
  return found;
}

/** Phrases of two and more words that belong to a group, for the index. */
export function findPhrases(words: readonly ReadWord[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < words.length; at++) found.push(...phrasesAt(words, at, 2));
  return found;
}

/** The longest phrase of each group that begins at a place of a query; single words count as well. */
export function phrasesFrom(words: readonly ReadWord[], at: number): FoundPhrase[] {
  return phrasesAt(words, at, 1).filter(({finds}) => finds);
}

/** Members of groups that a noun with a binding word is: „ohne Termin“. */
export function boundPhrases(binding: string, noun: ReadWord): FoundPhrase[] {
  const small: ReadWord = {...noun, word: binding};
  return phrasesAt([small, noun], 0, 2).filter(({finds}) => finds);
}

/** `ohne termin` is known in the index under its binding word. */
function boundKeys({words, text}: Member): string[] {
  const binding = words.length === 2 ? bindingWord(text.split(' ')[0] ?? '') : undefined;
  return binding === undefined ? [] : (words[1] ?? []).map((key) => `${binding} ${key}`);
}

/** Keys of all members of a group: exact forms and families of words, and the group's own word for phrases. */
export function groupKeys(group: number): readonly string[] {
  const members = (loadGroups().members[group] ?? []).filter(({isFound}) => isFound);
  const single = members.flatMap((member) =>
    member.words.length === 1 ? (member.words[0] ?? []) : boundKeys(member),
  );
  return [...new Set([...single, groupWord(group)])];
}

let themes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** For each key the keys of all words of its themes. */
function loadThemes(): ReadonlyMap<string, ReadonlySet<string>> {
  if (themes) return themes;
  const found = new Map<string, Set<string>>();
  for (const line of THEMES.trim().split('\n')) {
    const keys = line.split(', ').flatMap((text) => readText(text).flatMap(memberKeys));
    for (const key of keys) {
      const all = found.get(key) ?? new Set<string>();
      for (const other of keys) all.add(other);
      found.set(key, all);
    }
  }
  return (themes = found);
}

/** Keys of the words that belong to the same themes as a word. */
export function themeKeys(word: ReadWord): string[] {
  const all = loadThemes();
  return [...new Set(memberKeys(word).flatMap((key) => [...(all.get(key) ?? [])]))];
}
