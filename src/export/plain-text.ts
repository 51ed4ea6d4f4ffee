/** A list to take along as plain text, and as the sheet that is printed of it. */
import {harmlessLine} from './harmless.js';

export interface SheetEntry {
  readonly title: string;
  /** "Für wen" with its answer; empty answers are left out. */
  readonly facts: readonly (readonly [question: string, answer: string])[];
  /** Where it stands, an absolute address. */
  readonly link?: string;
}

export interface Sheet {
  readonly title: string;
  /** What was searched and filtered. */
  readonly note?: string;
  readonly entries: readonly SheetEntry[];
  /** Source, day, address of the page. */
  readonly foot: readonly string[];
}

/** A text for mails and notes, line by line. */
export function sheetToText({title, note, entries, foot}: Sheet): string {
  const head = [harmlessLine(title), note ? harmlessLine(note) : ''].filter(Boolean).join('\n');
  const parts = [head, ...entries.map(entryText), foot.map(harmlessLine).join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function entryText({title, facts, link}: SheetEntry, index: number): string {
  const said = facts.filter(([, answer]) => answer !== '');
  return [
    `${index + 1}. ${harmlessLine(title)}`,
    ...said.map(([question, answer]) => `   ${question}: ${harmlessLine(answer)}`),
    ...(link ? [`   ${link}`] : []),
  ].join('\n');
}
