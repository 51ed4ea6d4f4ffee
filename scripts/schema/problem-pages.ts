import {problemTable, type ProblemCode} from '../../src/feed/problem-table.js';
import {parseFeed, parseFeedText} from '../../src/feed/parse-feed.js';
import type {Problem} from '../../src/feed/types.js';
import {smallFeed} from '../../test/support/small-feed.js';
import type {Language} from './form-name.js';
import {problemExamples, type Example} from './problem-examples.js';

const today = '2026-11-21';

/** What an example raises. */
export function problemsOf(example: Example): readonly Problem[] {
  if ('text' in example) return parseFeedText(example.text, {today}).problems;
  const lists = 'file' in example ? example.file : example.make();
  return parseFeed(Object.defineProperties(smallFeed(), Object.getOwnPropertyDescriptors(lists)), {
    today,
  }).problems;
}

const words = {
  de: {mend: 'Abhilfe', leftOut: 'Der Eintrag wird ausgelassen.', at: 'Stelle'},
  en: {mend: 'Mend', leftOut: 'The record is left out.', at: 'Place'},
} as const;

function exampleText(example: Example): string | undefined {
  if ('text' in example) return example.text;
  if (!('file' in example)) return undefined;
  // Invisible characters are written as escapes, as they would have to be looked for in a file.
  return JSON.stringify(example.file).replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function problemSection(code: ProblemCode, language: Language): string {
  const example = problemExamples[code];
  const problem = problemsOf(example).find((found) => found.code === code);
  const {message, mend} = problem ?? problemTable[code];
  const {mend: mendWord, leftOut, at} = words[language];
  const json = exampleText(example);
  return [
    `### ${code}`,
    `${message[language]}${problem?.leftOut ? ` ${leftOut}` : ''}`,
    `${mendWord}: ${mend[language]}`,
    ...(json ? [`\`\`\`json\n${json}\n\`\`\``] : []),
    ...(json && problem?.pointer ? [`${at}: \`${problem.pointer}\``] : []),
  ].join('\n\n');
}

/** All problems in Markdown, each with an example and what it says of it. */
export function makeProblemReference(language: Language): string {
  const codes = Object.keys(problemTable) as ProblemCode[];
  return codes.map((code) => problemSection(code, language)).join('\n\n');
}
