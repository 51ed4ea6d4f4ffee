/** What content management systems let through, and to whom: what the "Einbetten" page advises by. */

/** The rungs of the ladder that are put into a page by hand. */
export type Rung = 'link' | 'placeholder' | 'element' | 'frame';

export type Role = 'editor' | 'admin';

/** How a link is written in a system's own source text. */
export type LinkForm = 'html' | 'mediawiki' | 'dokuwiki';

/**
 * What stands behind an advice: `installed` – a link of this kind became the widget in an installed system;
 * `filter` – the code by which the system cleans its texts was run on the snippet; `read` – only its documentation
 * was read, or not even that could be found.
 */
export type Trial = 'installed' | 'filter' | 'read';

export interface System {
  /** From the best to what still works. */
  readonly rungs: Readonly<Record<Role, readonly Rung[]>>;
  readonly trial: Trial;
  readonly link: LinkForm;
  /** What a place for scripts takes there: a tag, or lines of a script of its own. */
  readonly script: 'tag' | 'lines';
}

const LINK_ONLY = ['link'] as const;
const WITH_PLACEHOLDER = ['link', 'placeholder'] as const;
const ALL = ['element', 'link', 'placeholder', 'frame'] as const;

const system = (
  trial: Trial,
  editor: readonly Rung[],
  admin: readonly Rung[],
  link: LinkForm = 'html',
): System => ({
  trial,
  rungs: {editor, admin},
  link,
  script: link === 'html' ? 'tag' : 'lines',
});

export const SYSTEMS = {
  typo3: system('filter', LINK_ONLY, ALL),
  wordpress: system('installed', WITH_PLACEHOLDER, ALL),
  drupal: system('filter', LINK_ONLY, ALL),
  contao: system('filter', WITH_PLACEHOLDER, ALL),
  joomla: system('filter', WITH_PLACEHOLDER, ALL),
  plone: system('filter', ['link', 'placeholder', 'frame'], ['link', 'placeholder', 'frame']),
  mediawiki: system('installed', LINK_ONLY, LINK_ONLY, 'mediawiki'),
  dokuwiki: system('read', LINK_ONLY, LINK_ONLY, 'dokuwiki'),
  vendor: system('read', LINK_ONLY, ['link', 'frame']),
  static: system('read', ALL, ALL),
  other: system('read', LINK_ONLY, ['link', 'placeholder', 'element', 'frame']),
} as const satisfies Readonly<Record<string, System>>;

export type SystemName = keyof typeof SYSTEMS;

export const SYSTEM_NAMES = Object.keys(SYSTEMS) as readonly SystemName[];

export const systemOf = (name: string): System =>
  Object.hasOwn(SYSTEMS, name) ? SYSTEMS[name as SystemName] : SYSTEMS.other;
