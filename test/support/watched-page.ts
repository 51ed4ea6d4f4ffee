/** A page in a frame that notes what goes wrong in it, and what it looked like before the widgets came. */
import {until} from './wait.js';
import {writeFile} from './write-file.js';

export interface PageParts {
  readonly name: string;
  readonly isXml?: boolean;
  readonly isQuirky?: boolean;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Before everything else in the head. */
  readonly head?: string;
  readonly scripts?: string;
  /** Whether the scripts stand at the end of the page; by default they end the head. */
  readonly isLast?: boolean;
  /** What stands in its main part. */
  readonly body: string;
  /** In CSS px. */
  readonly width?: number;
}

/** What the page notes of itself. */
interface Notes {
  readonly errors: string[];
  readonly globals: ReadonlySet<string | symbol>;
  /** Attributes of the root element, which old libraries add to before any script of ours. */
  readonly root: string;
  readonly rootNow: () => string;
  readonly look: string;
  readonly lookNow: () => string;
}

export interface WatchedPage {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** Exceptions, rejections that nobody took, and what was written to the console as an error. */
  readonly errors: readonly string[];
  /** Names of what the scripts of the snippet have left in the window. */
  newGlobals(): readonly string[];
  /** What of the page around the widgets is not as it was written; empty where all is. */
  changes(): readonly string[];
  remove(): void;
}

const script = (code: string): string => `<script>//<![CDATA[\n${code}\n//]]></script>`;

const WATCH = script(`
  window.notes = {errors: []};
  addEventListener('error', (event) => notes.errors.push(event.message || 'a file: ' + event.target.src), true);
  addEventListener('unhandledrejection', (event) => notes.errors.push(String(event.reason)));
  console.error = (...all) => notes.errors.push(all.join(' '));`);

const NOTE_GLOBALS = script(`
  notes.globals = new Set(Reflect.ownKeys(window));
  // MooTools numbers what it looks for things in.
  notes.rootNow = () => [].filter.call(document.documentElement.attributes, ({name}) => name !== 'slick-uniqueid')
    .map((one) => one.name + '=' + one.value).join();
  notes.root = notes.rootNow();`);

const NOTE_LOOK = script(`
  notes.lookNow = () => {
    const look = getComputedStyle(document.querySelector('.probe'));
    let text = '';
    for (let k = 0; k < look.length; k += 1) text += look[k] + ':' + look.getPropertyValue(look[k]) + ';';
    return text;
  };
  notes.look = notes.lookNow();`);

const HEADER =
  '<header class="koko-nothing"><p class="probe">Willkommen bei der <a href="#unten">Stadt</a></p></header>';
const FOOTER = '<footer id="unten"><ul><li>Impressum</li><li>Datenschutz</li></ul></footer>';

function written({
  isXml,
  isQuirky,
  root = '',
  head = '',
  scripts = '',
  isLast,
  body,
}: PageParts): string {
  const start = isXml
    ? `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"`
    : `${isQuirky ? '' : '<!doctype html>'}<html`;
  return `${start} lang="de" ${root}><head><meta charset="utf-8" /><title>Seite einer Stadt</title>
<style>html { overflow-y: scroll }</style>${WATCH}${head}${NOTE_GLOBALS}${isLast ? '' : scripts}</head>
<body class="stadt">${HEADER}${NOTE_LOOK}<main>${body}</main>${FOOTER}${isLast ? scripts : ''}</body></html>`;
}

export async function openWatched(parts: PageParts): Promise<WatchedPage> {
  const type = parts.isXml ? 'application/xhtml+xml' : 'text/html; charset=utf-8';
  const address = await writeFile(`${parts.name}.html`, type, written(parts));
  const frame = document.createElement('iframe');
  frame.width = String(parts.width ?? 1000);
  frame.height = '800';
  frame.src = address;
  document.body.append(frame);
  const page = await until(() => {
    const inner = frame.contentDocument;
    return inner?.URL.includes(address) && inner.readyState === 'complete' ? inner : null;
  });
  const view = frame.contentWindow as WatchedPage['view'] & {readonly notes: Notes};
  const {notes} = view;
  return {
    document: page,
    view,
    errors: notes.errors,
    newGlobals: () =>
      Reflect.ownKeys(view)
        .filter((key) => !notes.globals.has(key) && !/^\d+$/.test(String(key)))
        .map(String),
    changes: () => changesIn(page, notes),
    remove: () => frame.remove(),
  };
}

function changesIn(page: Document, {look, lookNow, root, rootNow}: Notes): readonly string[] {
  const {body} = page;
  const parts = [...body.children].filter(({localName}) => localName !== 'script');
  const now = new Map([
    ['look', lookNow() === look],
    ['parts', parts.map(({localName}) => localName).join() === 'header,main,footer'],
    ['header', parts[0]?.outerHTML.replace(/ xmlns="[^"]*"/g, '') === HEADER],
    ['footer', parts[2]?.outerHTML.replace(/ xmlns="[^"]*"/g, '') === FOOTER],
    ['body', body.getAttributeNames().join() === 'class' && body.className === 'stadt'],
    ['root', rootNow() === root],
    ['styles', page.adoptedStyleSheets.length === 0 && !page.body.querySelector('style')],
  ]);
  return [...now].filter(([, isSame]) => !isSame).map(([name]) => name);
}
