/**
 * The rooms of `src/` and what each may import: other rooms, and packages from npm (a trailing `*` matches any
 * ending). A door may stand open before its room is built.
 *
 * @typedef {{rooms: string[], packages: string[], node?: boolean}} Door
 * @type {Record<string, Door>}
 */
export const doors = {
  feed: {rooms: [], packages: []},
  text: {rooms: [], packages: []},
  signs: {rooms: [], packages: []},
  search: {rooms: ['feed', 'text'], packages: []},
  network: {rooms: ['feed', 'text', 'signs'], packages: ['d3-*']},
  state: {rooms: ['feed', 'search'], packages: []},
  export: {rooms: ['feed', 'search', 'network', 'signs'], packages: []},
  i18n: {rooms: [], packages: []},
  ui: {
    rooms: ['feed', 'text', 'i18n', 'signs'],
    packages: ['lit', 'lit/*'],
  },
  elements: {
    rooms: ['feed', 'text', 'signs', 'search', 'network', 'state', 'export', 'i18n', 'ui'],
    packages: ['lit', 'lit/*'],
  },
  define: {rooms: ['elements'], packages: []},
  embed: {rooms: ['define'], packages: []},
  cli: {
    rooms: ['feed', 'text', 'signs', 'search', 'network', 'state', 'export', 'i18n'],
    packages: [],
    node: true,
  },
};

/** Rooms that compute without a page: no `document` in them. */
export const pureRooms = [
  'feed',
  'text',
  'signs',
  'search',
  'network',
  'state',
  'export',
  'i18n',
  'cli',
];

/**
 * The room a file lives in, or undefined for files outside `src/` and directly in it.
 *
 * @param {string} file path with forward slashes
 */
export function roomOf(file) {
  return /(?:^|\/)src\/([^/]+)\//.exec(file)?.[1];
}
