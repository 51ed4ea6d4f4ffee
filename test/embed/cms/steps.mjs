import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../../scripts/lib/run.mjs';

const EXAMPLE = 'https://www.kreis.example/koko/';

/**
 * A step as docs/embed/cms.md says it, so that what is tried is what people are told: the first block of that language
 * below that heading, with the address of our files.
 *
 * @param {string} heading
 * @param {string} language
 * @param {string} host
 */
export function stepFromDocs(heading, language, host) {
  const docs = readFileSync(join(root, 'docs/embed/cms.md'), 'utf8');
  const section = docs.split('\n### ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1];
  if (!block?.includes(EXAMPLE)) throw new Error(`docs/embed/cms.md has no such step: ${heading}`);
  return block.replaceAll(EXAMPLE, host);
}
