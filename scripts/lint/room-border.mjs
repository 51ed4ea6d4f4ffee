import {posix} from 'node:path';
import {doors, roomOf} from './rooms.mjs';

/**
 * Lint rule: a room imports only from the rooms and packages its door lists (`rooms.mjs`).
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomBorder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '`{{from}}/` may not import from `{{to}}/`.',
      package: '`{{from}}/` may not import the package `{{to}}`.',
      unknown: '`{{from}}/` is not a room; the rooms are listed in scripts/lint/rooms.mjs.',
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const from = roomOf(file);
    if (from === undefined) return {};

    /** @type {(node: any, source: unknown) => void} */
    const check = (node, source) => {
      if (typeof source !== 'string') return;
      const problem = findProblem(file, from, source);
      if (problem) context.report({node, ...problem});
    };

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node, node.source.value),
      /** @param {any} node */
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      /** @param {any} node */
      ExportAllDeclaration: (node) => check(node, node.source.value),
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source.value),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source?.value),
      /** `new URL('../room/file.js', import.meta.url)`: how workers are named. @param {any} node */
      NewExpression: (node) => {
        const [first, second] = node.arguments;
        if (node.callee.name !== 'URL' || second === undefined) return;
        if (/^\.\.?\//.test(first?.value)) check(node, first.value);
      },
    };
  },
};

/**
 * @param {string} file
 * @param {string} from
 * @param {string} source
 */
function findProblem(file, from, source) {
  const door = doors[from];
  if (door === undefined) return {messageId: 'unknown', data: {from}};
  if (!source.startsWith('.')) {
    return isOpenFor(door, source) ? undefined : {messageId: 'package', data: {from, to: source}};
  }
  const to = roomOf(posix.join(posix.dirname(file), source)) ?? '.';
  if (to === from || door.rooms.includes(to)) return undefined;
  return {messageId: 'room', data: {from, to}};
}

/**
 * @param {import('./rooms.mjs').Door} door
 * @param {string} name
 */
function isOpenFor(door, name) {
  if (name.startsWith('node:')) return door.node === true;
  return door.packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}
