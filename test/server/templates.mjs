import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {shortMarkup, templatesIn} from '../../scripts/build/minify-templates.mjs';
import {root} from '../../scripts/lib/run.mjs';

/** @typedef {{file: string, isSvg: boolean, strings: string[]}} SourceTemplate */

/**
 * Every `html` and `svg` template of the sources, as the build writes it.
 *
 * @returns {SourceTemplate[]}
 */
export function allTemplates() {
  const files = readdirSync(join(root, 'src'), {encoding: 'utf8', recursive: true})
    .filter((file) => /(?<!\.test|\.browser)\.ts$/.test(file))
    .sort();
  return files.flatMap((file) => {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    return /\b(?:html|svg)`/.test(code) ? templatesOf(file, code) : [];
  });
}

/**
 * @param {string} file
 * @param {string} code
 * @returns {SourceTemplate[]}
 */
function templatesOf(file, code) {
  const script = transformSync(code, {loader: 'ts', target: 'es2022'}).code;
  return [...templatesIn(parseAst(script))].flatMap(({tag, quasi}) =>
    tag.name === 'css'
      ? []
      : [{file, isSvg: tag.name === 'svg', strings: quasi.quasis.map(shortMarkup)}],
  );
}
