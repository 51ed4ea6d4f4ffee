/**
 * The rooms of `src/` and what each may import: other rooms, and packages from npm (a trailing `*` matches any
 * ending). A door may stand open before its room is built.
 *
 * @typedef {{rooms: string[], packages: string[], node?: boolean}} Door
 * @type {Record<string, Door>}
 */
export const doors = {
  steps: {rooms: [], packages: []},
  feed: {rooms: ['steps'], packages: []},
  text: {rooms: ['steps'], packages: []},
  signs: {rooms: [], packages: []},
  search: {rooms: ['steps', 'feed', 'text'], packages: []},
  network: {rooms: ['steps', 'feed', 'text', 'signs'], packages: ['d3-*']},
  state: {rooms: ['steps', 'feed', 'search'], packages: []},
  export: {rooms: ['feed', 'search', 'network', 'signs'], packages: ['lean-qr']},
  i18n: {rooms: [], packages: []},
  wording: {rooms: ['feed', 'text', 'signs', 'network', 'i18n'], packages: []},
  stage: {rooms: ['steps', 'feed', 'text', 'signs', 'network', 'i18n', 'wording'], packages: []},
  paper: {
    rooms: ['feed', 'text', 'signs', 'network', 'export', 'i18n', 'wording', 'stage'],
    packages: [],
  },
  pages: {
    rooms: ['feed', 'text', 'search', 'network', 'export', 'i18n', 'wording', 'paper'],
    packages: [],
  },
  ui: {
    rooms: ['feed', 'text', 'i18n', 'signs', 'wording'],
    packages: ['lit', 'lit/*'],
  },
  elements: {
    rooms: [
      'steps',
      'feed',
      'text',
      'signs',
      'search',
      'network',
      'state',
      'export',
      'i18n',
      'wording',
      'stage',
      'paper',
      'pages',
      'ui',
    ],
    packages: ['lit', 'lit/*'],
  },
  define: {rooms: ['elements'], packages: []},
  embed: {rooms: ['define', 'i18n'], packages: []},
  cli: {
    rooms: [
      'feed',
      'text',
      'signs',
      'search',
      'network',
      'state',
      'export',
      'i18n',
      'wording',
      'stage',
      'paper',
      'pages',
    ],
    packages: ['@resvg/resvg-wasm'],
    node: true,
  },
};

/** Rooms that compute without a page: no `document` in them. */
export const pureRooms = [
  'steps',
  'feed',
  'text',
  'signs',
  'search',
  'network',
  'state',
  'export',
  'i18n',
  'wording',
  'stage',
  'paper',
  'pages',
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
