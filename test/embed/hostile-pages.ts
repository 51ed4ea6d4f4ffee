/** Pages that make it hard for a widget; `docs/embed/hostile-pages.md` names them by this table. */
import type {PageParts} from '../support/watched-page.js';
import {REFUSING, WITHOUT} from './lacking-browsers.js';
import {FROZEN, JQUERY, mooTools, POLLUTED, PROTOTYPE, SHIMS} from './old-libraries.js';

export interface HostilePage extends Omit<PageParts, 'name' | 'body'> {
  readonly de: string;
  readonly en: string;
  /** How the scripts of the snippet stand in the page; `{origin}` is that of the test server. */
  readonly scripts?: string;
  /** What stands around the widgets. */
  readonly around?: (widgets: string) => string;
  /** What happens once the page stands. */
  readonly after?: (page: Document) => void;
  /** What happens once the widgets are ready, after which they must be so again. */
  readonly then?: (page: Document) => void;
  /** How often each of the three is there. */
  readonly copies?: number;
  /** Names that may be in the window afterwards, beside those that are always there. */
  readonly leaves?: readonly string[];
  /** That one is there: what the page is about has happened. */
  readonly proof?: string;
}

const MODULE = '<script type="module" src="/dist/embed/koko.js"></script>';
export const CLASSIC = '<script defer src="/dist/embed/koko.classic.js"></script>';
export const COMPLETE = '<script defer src="/dist/embed/koko.complete.js"></script>';
export const SNIPPET = MODULE;

/** An older version has a meeting place of its own, where the one of today finds nothing. */
const OLDER = {
  proof: 'Symbol(koko-widgets:feeds/0)',
  // A Lit of its own, made for developers, comes with what bundlers get.
  leaves: [
    'Symbol(koko-widgets:feeds/0)',
    'Symbol(koko-widgets:beginnings/0)',
    'litIssuedWarnings',
    'litPropertyMetadata',
  ],
};

const style = (css: string): string => `<style>${css}</style>`;

function insertScript(page: Document): void {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/dist/embed/koko.js';
  page.head.append(script);
}

/** As consent managers do it: what they kept from running comes back as it was meant. */
function release(page: Document): void {
  const held = page.querySelector('script[type="text/plain"]');
  const script = page.createElement('script');
  script.type = 'module';
  script.src = held?.getAttribute('data-src') ?? '';
  held?.replaceWith(script);
}

const main = (page: Document): HTMLElement => {
  const found = page.querySelector('main');
  if (!found) throw new Error('The page has no main part.');
  return found;
};

/** As htmx and Turbo do it: the same page comes again, as the server wrote it. */
export function swap(page: Document): void {
  const written = page.querySelector('template')?.content.cloneNode(true);
  if (written) main(page).replaceChildren(written);
}

export function move(page: Document): void {
  const place = main(page);
  const all = [...place.children];
  for (const one of all) one.remove();
  const section = page.createElement('section');
  place.append(section);
  section.append(...all);
}

function open(page: Document): void {
  page.querySelector('details')?.setAttribute('open', '');
  page.querySelector('[hidden]')?.removeAttribute('hidden');
  page.querySelector('dialog')?.showModal();
}

/** With its own way of making nodes from text. */
function swapByJQuery(page: Document): void {
  const {jQuery} = page.defaultView as unknown as {jQuery: JQuery};
  jQuery('main').html(jQuery('template').html());
  jQuery('main').wrapInner('<section></section>').hide().show();
}

interface JQuery {
  (selector: string): JQuery;
  html(text: string): JQuery;
  html(): string;
  wrapInner(text: string): JQuery;
  hide(): JQuery;
  show(): JQuery;
}

/** As a person does it who prints the page and goes on reading. */
function print({defaultView: view}: Document): void {
  for (const type of ['beforeprint', 'afterprint']) view?.dispatchEvent(new view.Event(type));
}

/** Into the shadow tree of somebody else's element. */
function enclose(page: Document): void {
  const host = page.createElement('div');
  host.className = 'shadowed';
  const all = [...main(page).children];
  main(page).append(host);
  host.attachShadow({mode: 'open'}).append(...all);
}

export const pages: readonly HostilePage[] = [
  {
    de: 'dasselbe Skript zweimal, eine zweite Kopie von anderer Adresse, dazu die klassische und die vollständige Datei',
    en: 'the same script twice, a second copy from another address, with the classic and the complete file beside it',
    scripts: `${MODULE}${MODULE}<script type="module" src="/copy/embed/koko.js"></script>${CLASSIC}${COMPLETE}`,
  },
  {
    de: 'zwei Kopien der vollständigen Datei, ohne defer am Ende der Seite',
    en: 'two copies of the complete file, without defer at the end of the page',
    scripts:
      '<script src="/dist/embed/koko.complete.js"></script><script src="/copy/embed/koko.complete.js"></script>',
    isLast: true,
  },
  {
    de: 'zwei Fassungen: die vollständige Datei einer älteren vor der heutigen',
    en: 'two versions: the complete file of an older one before the one of today',
    scripts: `<script src="/older/embed/koko.complete.js"></script>${MODULE}`,
    ...OLDER,
  },
  {
    de: 'zwei Fassungen gemischt: ein Baustein von einer älteren, die anderen von heute',
    en: 'two versions mixed: one widget of an older one, the others of today',
    scripts: `<script type="module" src="/older/define/offer-finder.js"></script>${MODULE}`,
    ...OLDER,
  },
  {
    de: 'im Kopf der Seite mit async',
    en: 'in the head of the page with async',
    scripts: '<script async src="/dist/embed/koko.classic.js"></script>',
  },
  {
    de: 'erst später von einem Tag-Manager eingefügt',
    en: 'inserted later by a tag manager',
    scripts: '',
    after: insertScript,
  },
  {
    de: 'von einem Einwilligungsbanner zurückgehalten und später freigegeben',
    en: 'held back by a consent manager and released later',
    scripts: '<script type="text/plain" data-src="/dist/embed/koko.js"></script>',
    after: release,
  },
  {
    de: 'Eingriffe von Prototype 1.7 (nachgebildet)',
    en: 'what Prototype 1.7 does to the language (rebuilt)',
    head: PROTOTYPE,
  },
  {
    de: 'MooTools 1.5.1, das nach jedem Link greift',
    en: 'MooTools 1.5.1 with its hands on every link',
    head: mooTools('core'),
  },
  {
    de: 'MooTools 1.5.1 mit dem, was es von älteren Fassungen behält, und der klassischen Datei',
    en: 'MooTools 1.5.1 with what it keeps of older versions, and the classic file',
    head: mooTools('core-compat'),
    scripts: CLASSIC,
  },
  {
    de: 'jQuery 1.12.4, das die Bausteine austauscht, einwickelt, verbirgt und zeigt',
    en: 'jQuery 1.12.4 that swaps the widgets, wraps them, hides and shows them',
    head: JQUERY,
    around: (widgets) => `${widgets}<template>${widgets}</template>`,
    then: swapByJQuery,
  },
  {
    de: 'AMD- und CommonJS-Attrappen, aufzählbare Zusätze an Object.prototype und Array.prototype, mit der klassischen und der vollständigen Datei',
    en: 'AMD and CommonJS shims, enumerable additions to Object.prototype and Array.prototype, with the classic and the complete file',
    head: SHIMS + POLLUTED,
    scripts: CLASSIC + COMPLETE,
  },
  {
    de: 'eingefrorene Grundobjekte der Sprache',
    en: 'frozen intrinsics of the language',
    head: FROZEN,
  },
  {
    de: '* {all: revert}, line-height: 3, !important und 62,5 % Grundschrift, im Quirks-Modus',
    en: '* {all: revert}, line-height: 3, !important and a 62.5 % root font, in quirks mode',
    isQuirky: true,
    head: style(`html { font-size: 62.5%; line-height: 3 }
      main, main * { all: revert; line-height: 3 !important; float: none !important; text-transform: uppercase !important }
      main * { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; color: maroon !important }
      svg { width: 9px !important; fill: red !important } button { display: none !important }`),
  },
  {
    de: '* {all: unset}',
    en: '* {all: unset}',
    head: style('main, main * { all: unset; }'),
  },
  {
    de: 'fremde Grundadresse (base)',
    en: 'foreign base address',
    head: '<base href="https://andere.example/verzeichnis/">',
    scripts: '<script type="module" src="{origin}/dist/embed/koko.js"></script>',
  },
  {
    de: 'XHTML (application/xhtml+xml), mit der klassischen Datei am Ende',
    en: 'XHTML (application/xhtml+xml), with the classic file at the end',
    isXml: true,
    // Chromium runs no modules that its XML parser comes upon, and keeps their attributes from elements that are
    // defined before it does.
    scripts: '<script defer="defer" src="/dist/embed/koko.classic.js">/**/</script>',
    isLast: true,
  },
  {
    de: 'in einem geschlossenen details, einem verborgenen Reiter und einem Dialog, die geöffnet werden',
    en: 'in closed details, a hidden tab and a dialog that are opened',
    around: (widgets) =>
      `<details><summary>Mehr</summary><div hidden role="tabpanel" aria-label="Netz"><dialog style="width: 60em">${widgets}</dialog></div></details>`,
    after: open,
  },
  {
    de: 'in einem Formular: die Eingabetaste schickt nichts ab',
    en: 'in a form: Enter submits nothing',
    around: (widgets) =>
      `<form action="/nirgends"><input name="q" />${widgets}<button>Suchen</button></form>`,
  },
  {
    de: 'herausgenommen, anderswo wieder eingesetzt und in den Schattenbaum eines fremden Elements geholt',
    en: 'taken out, put back elsewhere, and brought into the shadow tree of another element',
    then: (page) => {
      move(page);
      enclose(page);
    },
  },
  {
    de: 'ausgetauscht, wie htmx und Turbo es tun',
    en: 'swapped as htmx and Turbo do it',
    around: (widgets) => `${widgets}<template>${widgets}</template>`,
    then: swap,
  },
  {
    de: 'gedruckt, mit einem Druck-Stylesheet für alles (* {color: #000 !important}, Adressen hinter Links)',
    en: 'printed, with a print style sheet for everything (* {color: #000 !important}, addresses behind links)',
    head: style(`@media print {
      *, *::before, *::after { color: #000 !important; background: transparent !important; float: none !important; position: static !important; overflow: visible !important }
      a[href]::after { content: ' (' attr(href) ')' } nav, form, button, svg { display: none !important } }`),
    then: print,
  },
  {
    de: '51 Widgets auf einer Seite',
    en: '51 widgets on one page',
    copies: 17,
  },
  {
    de: 'von rechts nach links, 320 px breit bei 400 %',
    en: 'right to left, 320 px wide at 400 %',
    root: 'dir="rtl"',
    width: 320,
  },
  {
    de: 'ohne IntersectionObserver, ResizeObserver, matchMedia, requestIdleCallback, Worker, scheduler, structuredClone, share, clipboard, crypto, fonts, checkVisibility, DisplayNames und erzeugte Formatvorlagen',
    en: 'without IntersectionObserver, ResizeObserver, matchMedia, requestIdleCallback, Worker, scheduler, structuredClone, share, clipboard, crypto, fonts, checkVisibility, DisplayNames and constructed style sheets',
    head: WITHOUT,
  },
  {
    de: 'mit localStorage, sessionStorage, history, Worker, clipboard, share, Canvas und Intl.DisplayNames, die alle den Dienst verweigern',
    en: 'with localStorage, sessionStorage, history, Worker, clipboard, share, canvas and Intl.DisplayNames that all refuse to serve',
    head: REFUSING,
  },
];
