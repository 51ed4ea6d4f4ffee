import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {findLoose} from './strict-markup.mjs';

/**
 * @typedef {object} TemplateNode an ESTree `TaggedTemplateExpression`
 * @property {string} type
 * @property {{type: string, name?: string}} tag
 * @property {{quasis: Quasi[]}} quasi
 * @typedef {{start: number, end: number, value: {raw: string, cooked: string | null}}} Quasi
 */

/**
 * A rollup plugin that shortens Lit's templates: `css` by esbuild, `html` and `svg` by turning each
 * run of white space into one space. That changes nothing a person sees, since no style sheet here
 * keeps white space.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'koko-minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const node of templatesIn(this.parse(code))) {
        const quasis = node.quasi.quasis;
        const isCss = node.tag.name === 'css';
        const short = isCss ? await shortCss(quasis) : quasis.map(shortMarkup);
        const loose = isCss ? undefined : findLoose(short.join('\0'), node.tag.name === 'svg');
        if (loose !== undefined) throw new Error(`${id}: the widgets cannot read ${loose}`);
        quasis.forEach((quasi, i) => {
          if (quasi.end > quasi.start) text.overwrite(quasi.start, quasi.end, short[i] ?? '');
        });
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

/**
 * All `css`, `html` and `svg` templates of a program, also those inside others.
 *
 * @param {unknown} node
 * @returns {Generator<TemplateNode>}
 */
export function* templatesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (isTemplate(node)) yield node;
  for (const value of Object.values(node)) yield* templatesIn(value);
}

/**
 * @param {object} node
 * @returns {node is TemplateNode}
 */
function isTemplate(node) {
  const {type, tag} = /** @type {Partial<TemplateNode>} */ (node);
  return type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(tag?.name ?? '');
}

/** @param {Quasi} quasi */
export function shortMarkup({value}) {
  return value.raw.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

/**
 * A style sheet without expressions goes through esbuild; one with expressions, which may stand for
 * values, selectors or whole rules, only loses comments and white space.
 *
 * @param {Quasi[]} quasis
 */
async function shortCss(quasis) {
  const [only] = quasis;
  if (quasis.length !== 1 || !only) return quasis.map(looserCss);
  const {code} = await transform(only.value.cooked ?? '', {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return [code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')];
}

/** @param {Quasi} quasi */
function looserCss({value}) {
  return value.raw.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
}
