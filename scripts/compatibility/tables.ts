/** Tables of what was measured, in Markdown. */
import type {Run, SeenCase} from '../../test/embed/cms/runs.js';
import type {Outcome} from '../../test/embed/lab/judge.js';
import type {Result} from '../../test/embed/lab/results.js';
import {RECOMMENDED, snippets} from '../../test/embed/lab/snippets.js';

export type Language = 'de' | 'en';

const OUTCOMES: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  de: {usable: 'ja', link: 'Link', inert: 'Rest', gone: 'weg', source: '**Quelltext**'},
  en: {usable: 'yes', link: 'link', inert: 'rest', gone: 'gone', source: '**source**'},
};

const WORDS = {
  de: {
    snippet: 'Schnipsel',
    usable: 'ja',
    all: 'von',
    head: 'Paket | Fassung | Lizenz | lief in | Tag',
  },
  en: {
    snippet: 'Snippet',
    usable: 'yes',
    all: 'of',
    head: 'Package | Version | Licence | ran in | Day',
  },
};

/** A row for each snippet, a column for each of those that were measured. */
export function outcomeTable(results: readonly Result[], language: Language): string {
  const words = WORDS[language];
  const rows = snippets.map(({id, title}) => {
    const cells = results.map(({outcome}) => cell(outcome[id], language));
    const usable = results.filter(({outcome}) => outcome[id] === 'usable').length;
    const name = id === RECOMMENDED ? `**${title[language]}**` : title[language];
    return [name, ...cells, `${usable} ${words.all} ${results.length}`];
  });
  return table([words.snippet, ...results.map(({id}) => id), words.usable], rows);
}

export function versionTable(results: readonly Result[], language: Language): string {
  const rows = results.map(({id, version, licence, by, date}) => [id, version, licence, by, date]);
  return table(WORDS[language].head.split(' | '), rows);
}

const SEEN: Readonly<Record<Language, Readonly<Record<SeenCase['expected'], string>>>> = {
  de: {
    widget: 'Baustein',
    frame: 'Rahmen mit Baustein',
    link: 'bleibt Link',
    source: '**Quelltext**',
  },
  en: {widget: 'widget', frame: 'frame with widget', link: 'stays a link', source: '**source**'},
};

const RUN_WORDS = {
  de: {
    head: 'System | wer schreibt | Schnipsel',
    noScript: 'ohne Skript',
    link: 'Link',
    none: '–',
    failed: 'gescheitert',
  },
  en: {
    head: 'System | who writes | Snippet',
    noScript: 'without script',
    link: 'link',
    none: '–',
    failed: 'failed',
  },
};

const ROLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {contributor: 'Mitarbeit', editor: 'Redaktion'},
  en: {contributor: 'contributor', editor: 'editor'},
};

/** A row for each case, a column for each browser. */
export function runTable(runs: readonly Run[], language: Language): string {
  const words = RUN_WORDS[language];
  const engines = Object.keys(runs[0]?.cases[0]?.engines ?? {});
  const rows = runs.flatMap(({system, version, cases}) =>
    cases.map((one) => [
      `${system} ${version}`,
      ROLES[language][one.role] ?? one.role,
      one.title[language],
      ...engines.map((name) => (one.engines[name] ? SEEN[language][one.expected] : words.failed)),
      one.withoutScript ? words.link : words.none,
    ]),
  );
  return table([...words.head.split(' | '), ...engines, words.noScript], rows);
}

const cell = (outcome: Outcome | undefined, language: Language): string =>
  outcome ? OUTCOMES[language][outcome] : '';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
