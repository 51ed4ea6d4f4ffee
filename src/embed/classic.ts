/**
 * The snippet's script for templates that know classic scripts only: fetches the loader, and with it what the page needs;
 * where modules cannot be had, the complete file.
 */
import {fetchComplete} from './fetch-complete.js';

// Read at once: later it is another script's, or nobody's.
const script = document.currentScript as HTMLScriptElement | null;

if (script?.src) start(script).catch(explain);
else explain('This file must be called by its own address, src="…/koko.classic.js".');

async function start(tag: HTMLScriptElement): Promise<void> {
  const search = optionsOf(tag);
  try {
    // No browser runs modules from a disk.
    if (location.protocol === 'file:') throw new Error('from a disk');
    await import(new URL(`koko.js${search}`, tag.src).href);
  } catch {
    fetchComplete(tag.src, search);
  }
}

/** The loader cannot see the tag: it reads the same options in its own address. */
function optionsOf(tag: HTMLScriptElement): string {
  const {searchParams} = new URL(tag.src);
  for (const name of ['allow', 'load']) {
    const said = [searchParams.get(name), tag.getAttribute(`data-${name}`)].filter(Boolean);
    if (said.length > 0) searchParams.set(name, said.join(' '));
  }
  const search = searchParams.toString();
  return search && `?${search}`;
}

function explain(reason: unknown): void {
  console.warn(
    'koko-widgets: no widgets. Where scripts are joined, take koko.complete.js.',
    reason,
  );
}
