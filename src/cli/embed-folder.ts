import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {StaticViewMessages} from '../i18n/static-view.js';
import {Mistake} from './mistake.js';

/** Where the files to embed are: beside this command, or where the sources stand, in `dist/`. */
export function embedFolder(words: StaticViewMessages): string {
  const folders = ['../embed', '../../dist/embed'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = folders.find((folder) => existsSync(join(folder, 'koko.html')));
  if (found === undefined) throw new Mistake(words.noFiles);
  return found;
}
