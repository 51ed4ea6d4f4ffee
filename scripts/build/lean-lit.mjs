import {join} from 'node:path';
import MagicString from 'magic-string';
import {root} from '../lib/run.mjs';

const compiler = join(root, 'src/ui/compile-template.ts').replaceAll('\\', '/');

/**
 * What Lit carries for browsers, servers and habits that are not ours, by file: what stands there, and
 * what stands there instead. A new version of Lit that says it otherwise fails the build.
 *
 * @type {Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>>}
 */
const cuts = {
  'lit-html/lit-html.js': [
    // Templates without markup in strings, hence without a policy that a page would have to name.
    [/const (?=t=globalThis)/, `import {compileTemplate} from '${compiler}';const `],
    [/s=t\.trustedTypes,.*?(?=l=document,)/, ''],
    [/f="\[ .*?(?=x=t=>\(i,\.\.\.s\))/, ''],
    [/function V\(t,i\)\{.*?(?=function M\()/, ''],
    [/new S\(t\)/, `compileTemplate(t,{'':H,'.':I,'?':L,'@':z})`],
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;)/, '$1'],
    [/j=\{M:h,.*?\},(?=B=)/, ''],
    [/j as _\$LH,/, ''],
    // No template here uses a directive, nor an expression inside of a script, style or text area.
    [/(function M\(t,i,s=t,e\)\{)if\(i===E\).*?,i\}/, '$1return i}'],
    [/B=t\.litHtmlPolyfillSupport;B\?\..*?push\("[\d.]+"\);const /, ''],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\..*?(?=const n=)/, ';'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/p=a\.reactiveElementPolyfillSupport/, 'p=void 0'],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions.*?push\("[\d.]+"\);/, ';'],
    // Properties are declared by TypeScript's own decorators, and none is written back to an attribute.
    [/Symbol\.metadata\?\?=.*?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [
      /if\((this\.finalized=!0,.*?),this\.hasOwnProperty\(d\("prop.*?\}(?=const t=this\[Symbol)/,
      '$1;',
    ],
    [/(_\$ET\(t,s\)\{).*?\}(?=_\$AK)/, '$1}'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.*?(?=,s=Symbol)/, 'e=!0'],
    [/throw Error\("CSSResult is.*?instead\."\)/, 'throw Error()'],
    [/throw Error\("Value passed.*?security\."\)/, 'throw Error()'],
  ],
};

/** What would need one of them again. */
const missed = {
  source: /^lit(?:-html)?\/directive/,
  text: /\breflect: true|\bstatic properties\b|<(?:title|textarea|style|script)\b[^>]*>[^<]*\$\{/,
};

/**
 * Leaves out of Lit what no widget here can reach.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'koko-lean-lit',
    resolveId(source) {
      if (missed.source.test(source)) throw new Error(`Lit goes without ${source} here.`);
      return null;
    },
    transform(code, id) {
      if (id.endsWith('.ts') && missed.text.test(code))
        throw new Error(`Too much of Lit in ${id}.`);
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(cuts).find((one) => path.endsWith(`/node_modules/${one}`));
      if (file === undefined) return null;
      const text = new MagicString(code);
      for (const [from, to] of cuts[file] ?? []) {
        if (!from.test(code)) throw new Error(`${file} says otherwise: ${String(from)}`);
        text.replace(from, to);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

const helper = /var __defProp = Object\.defineProperty;\n.*?\n\};\n/s;
const decorate = '\0koko-decorate';
const property = /[\\/]reactive-element[\\/]decorators[\\/]property\.js$/;

/**
 * Decorators as they are used here: one before a property or an accessor, TypeScript's own. Lit's
 * `property` serves another kind too, and esbuild writes what applies it into every module anew.
 *
 * @returns {import('rollup').Plugin}
 */
export function plainDecorators() {
  return {
    name: 'koko-plain-decorators',
    resolveId: (source) => (source === decorate ? source : null),
    load(id) {
      if (id !== decorate) return null;
      return `export const __decorateClass = ([decorate, more], target, key) => {
        if (more) throw Error('One decorator at a time.');
        return decorate(target, key);
      };`;
    },
    transform(code, id) {
      if (property.test(id)) {
        if (!code.includes('createProperty')) throw new Error('Lit declares properties elsewhere.');
        const own = `export const property = (options) => (proto, name) =>
          proto.constructor.createProperty(name, options);`;
        return {code: own, map: {mappings: ''}};
      }
      if (!id.endsWith('.ts') || !code.includes('__decorateClass(')) return null;
      if (!helper.test(code)) throw new Error('esbuild applies decorators in another way.');
      const text = new MagicString(code).replace(
        helper,
        `import {__decorateClass} from ${JSON.stringify(decorate)};\n`,
      );
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
