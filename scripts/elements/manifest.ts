/** What the custom elements manifest says of the widgets, as the docs need it. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../lib/run.mjs';
import {writeManifest} from '../build/manifest.mjs';

export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: {readonly name: string};
}

export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly parameters?: readonly Item[];
  readonly return?: {readonly type: {readonly text: string}};
}

export interface Widget {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** The name of the class that all widgets come from. */
export const BASE = 'KokoElement';

/** The base class, then the widgets by their tags. */
export async function readWidgets(): Promise<readonly Widget[]> {
  const folder = mkdtempSync(join(root, '.dist-next-docs-'));
  try {
    await writeManifest({folder});
    const {modules} = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
      modules: readonly {declarations: readonly Widget[]}[];
    };
    const all = modules.flatMap(({declarations}) => declarations);
    const tagged = all.filter(({tagName}) => tagName !== undefined);
    const ordered = tagged.sort((a, b) => ((a.tagName ?? '') < (b.tagName ?? '') ? -1 : 1));
    return [...all.filter(({name}) => name === BASE), ...ordered];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
