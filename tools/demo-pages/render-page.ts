/** Demo pages as HTML: what a town's webmaster would write, with the strictest policy that a page can set for itself. */
import {PAGES, WORDS, type DemoPage, type Tongue} from './pages.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** File name of a page in a language. */
export const fileOf = (name: string, tongue: Tongue): string =>
  tongue === 'de' ? `${name}.html` : `${name}.en.html`;

const otherTongue = (tongue: Tongue): Tongue => (tongue === 'de' ? 'en' : 'de');

function head(title: string, tongue: Tongue, script: boolean): string {
  return `<!doctype html>
<html lang="${tongue}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="site.css" />${script ? '\n    <script type="module" src="/dist/embed/koko.js"></script>' : ''}
  </head>`;
}

/** The feed's file name. */
const feedOf = ({name, feed = name}: DemoPage): string => `${feed}.json`;

const WIDGETS = [
  {id: 'network', tag: 'koko-network-graph', fallback: 'fallbackNetwork'},
  {id: 'partners', tag: 'koko-partner-directory', fallback: 'fallbackPartners'},
  {id: 'offers', tag: 'koko-offer-finder', fallback: 'fallbackOffers'},
] as const;

/** One town's page. */
export function renderTown(page: DemoPage, tongue: Tongue): string {
  const words = WORDS[tongue];
  const feed = feedOf(page);
  const widgets = WIDGETS.filter(({id}) => id === 'partners' || !page.isDirectory);
  const sections = widgets.map(
    ({id, tag, fallback}) => `
        <section id="${id}">
          <${tag} src="feeds/${feed}">
            <p>${words[fallback]} <a href="feeds/${feed}">${feed}</a>.</p>
          </${tag}>
        </section>`,
  );
  const ways = widgets.map(
    ({id}) => `
        <a href="#${id}">${words[id]}</a>`,
  );
  return `${head(`${page.title[tongue]} · ${page.place}`, tongue, true)}
  <body class="${page.look}">
    <a class="skip" href="#main">${words.skip}</a>
    <p class="demo-note">${escapeHtml(page.madeUp ? words.madeUp : words.note(page.place))} <a href="${fileOf('index', tongue)}">${words.home}</a></p>
    <header class="site-header">
      <p class="brand"><span class="crest" aria-hidden="true"></span><span><strong>${escapeHtml(page.place)}</strong><span>${page.department[tongue]}</span></span></p>
      <nav aria-label="${page.department[tongue]}">${ways.join('')}
        <a href="${fileOf(page.name, otherTongue(tongue))}" lang="${otherTongue(tongue)}" hreflang="${otherTongue(tongue)}">${words.other}</a>
      </nav>
    </header>
    <main id="main">
      <div class="intro">
        <h1>${escapeHtml(page.title[tongue])}</h1>
        <p>${escapeHtml(page.lead[tongue])}</p>${page.source ? `\n        <p class="small">${escapeHtml(page.source[tongue])}</p>` : ''}
      </div>
      <div class="widgets">${sections.join('')}
      </div>
    </main>
    <footer class="site-footer">
      <p>${words.footer}</p>
    </footer>
  </body>
</html>
`;
}

const INDEX = {
  de: {
    title: 'koko-widgets: Beispiele',
    h1: 'Auf jeder Website sichtbar: wer den Übergang von der Schule in den Beruf gestaltet',
    lead: 'Eine Kommune pflegt eine einzige Datei. Drei Bausteine zeigen, was darin steht: Ein Klick in einem wirkt in den anderen mit, und ein Zeitverlauf zeigt, wie es an einem anderen Tag war.',
    parts: [
      [
        'Angebotsfinder',
        'Suchfeld, vier Filter mit Trefferzahlen, und bei jedem Treffer ein Satz, warum er passt.',
      ],
      [
        'Partnerverzeichnis',
        'Wer in welchem Gremium sitzt, in welcher Rolle, seit wann und in wessen Auftrag.',
      ],
      [
        'Netzwerk',
        'Die Ebenen der Steuerung als beschriftete Bänder; jede Linie lässt sich mit dem Finger verfolgen. Dasselbe als Liste.',
      ],
    ],
    feeds: 'Drei wirkliche Systeme, eine erfundene Stadt und alle Schulen eines Landes',
    snippetTitle: 'So steht es auf der Seite',
    snippetLead:
      'Alle Beispiele binden die Bausteine ein, wie es eine fremde Seite täte: ein Skript, ein Element je Baustein, strenge Sicherheitsregeln.',
    help: 'Einbetten: Schritte und Schnipsel für Ihr Redaktionssystem',
    helpPage: 'einbetten.html',
  },
  en: {
    title: 'koko-widgets: examples',
    h1: 'Who shapes the way from school to work, visible on any page',
    lead: 'A municipality keeps one single file. Three widgets show it on any website: a click in one works in the others, and a timeline shows how it was on another day.',
    parts: [
      [
        'Offer finder',
        'A search field, four filters with counts, and for each hit one sentence that says why it fits.',
      ],
      [
        'Partner directory',
        'Who sits in which committee, in which role, since when, and on whose behalf.',
      ],
      [
        'Network',
        'The tiers of governance as labelled bands; any line can be followed with a finger. The same as a list.',
      ],
    ],
    feeds: 'Three real systems, one made-up town and all schools of a state',
    snippetTitle: 'What stands on the page',
    snippetLead:
      'All examples embed the widgets as a stranger’s page would: one script, one element for each widget, a strict security policy.',
    help: 'Embed: steps and snippet for your content management system',
    helpPage: 'embed.html',
  },
} as const;

/** The page that explains the three widgets and leads to the examples. */
export function renderIndex(tongue: Tongue): string {
  const words = INDEX[tongue];
  const cards = PAGES.map(
    (page) => `
        <li class="${page.look}">
          <h3><a href="${fileOf(page.name, tongue)}">${escapeHtml(page.place)}</a></h3>
          <p>${escapeHtml(page.teaser[tongue])}</p>
          <p class="small"><a href="feeds/${feedOf(page)}">${feedOf(page)}</a></p>
        </li>`,
  ).join('');
  const snippet = `<script type="module" src="/dist/embed/koko.js"></script>
<koko-network-graph src="feeds/muenster.json">
  <a href="feeds/muenster.json">${tongue === 'de' ? 'Das Netzwerk als Datei' : 'The network as a file'}</a>
</koko-network-graph>`;
  return `${head(words.title, tongue, false)}
  <body class="site-index">
    <a class="skip" href="#main">${WORDS[tongue].skip}</a>
    <header class="site-header">
      <p class="brand"><span class="crest" aria-hidden="true"></span><span><strong>koko-widgets</strong></span></p>
      <nav aria-label="${tongue === 'de' ? 'Sprache' : 'Language'}"><a href="${fileOf('index', otherTongue(tongue))}" lang="${otherTongue(tongue)}" hreflang="${otherTongue(tongue)}">${WORDS[tongue].other}</a></nav>
    </header>
    <main id="main">
      <div class="intro">
        <h1>${words.h1}</h1>
        <p>${words.lead}</p>
      </div>
      <ul class="parts">${words.parts
        .map(
          ([name, text]) => `
        <li><h2>${name}</h2><p>${text}</p></li>`,
        )
        .join('')}
      </ul>
      <h2>${words.feeds}</h2>
      <ul class="towns">${cards}
      </ul>
      <h2>${words.snippetTitle}</h2>
      <p class="measure">${words.snippetLead} <a href="dist/embed/${words.helpPage}">${words.help}</a></p>
      <pre tabindex="0"><code>${escapeHtml(snippet)}</code></pre>
    </main>
    <footer class="site-footer">
      <p>${WORDS[tongue].footer}</p>
    </footer>
  </body>
</html>
`;
}
