import type {EmbeddingMessages} from '../de/embedding.js';

/** Texts of the page that helps webmasters to put a widget into a page, English. */
export const embedding: EmbeddingMessages = {
  title: 'Embed',
  lead: 'From here to a widget on your page: fill in, copy what comes out, paste it. All of it is made in your browser; nothing is sent or stored.',
  other: 'Diese Seite auf Deutsch',
  toResult: 'To the result',
  unreadable:
    'This is no address that a browser can read. The result still goes by the default here.',
  doctor: 'Doctor: why a widget does not appear',
  noScript:
    'This page needs JavaScript. Without it: a link to koko.html, followed by #koko=offer-finder&src=feed.json, alone in its paragraph.',
  where: 'Your website',
  system: 'Content management system',
  role: 'Your task',
  roles: {
    editor: 'Editor: writing texts',
    admin: 'Administrator: templates and scripts',
  },
  what: 'The widget',
  widget: 'Widget',
  widgets: {
    'offer-finder': 'Offer finder',
    'partner-directory': 'Partner directory',
    'network-graph': 'Network',
  },
  words: 'Words of the link',
  wordsHint:
    'The words of the link. They are shown where no script runs, and while the widget loads.',
  defaultWords: {
    'offer-finder': 'View offers',
    'partner-directory': 'View partners',
    'network-graph': 'View network',
  },
  folder: 'Folder of koko.js',
  folderHint: 'Address of the folder on the server that holds the files of the widgets.',
  feed: 'Address of the data',
  feedHint: 'The file feed.json beside koko.js, or the full address of another one.',
  site: 'Address of the website',
  siteHint: 'Only needed where the widget appears on another website than that of the files.',
  options: 'Options of the widget',
  optionsHint: 'None is required. What stays empty is up to the widget.',
  fields: {
    label: 'Heading of your own',
    'heading-level': 'Level of the heading',
    lang: 'Language',
    theme: 'Light or dark',
    query: 'Search',
    'page-size': 'Hits at a time',
    view: 'View',
    layout: 'Layout',
    focus: 'Id that it is about',
    steps: 'Steps around it',
    day: 'Day',
  },
  unset: 'as it comes',
  values: {
    de: 'German',
    en: 'English',
    light: 'light',
    dark: 'dark',
    category: 'by category',
    committee: 'by committee',
    place: 'by place',
    'a-z': 'from A to Z',
    table: 'as a table',
    bands: 'bands',
    rings: 'rings',
    free: 'free',
    graph: 'picture',
    list: 'list',
  },
  colour: 'Colour',
  ownAccent: 'Accent colour of your own',
  accent: 'Accent colour',
  contrast: (light: string, dark: string) =>
    `Contrast with a light ground ${light} : 1, with a dark one ${dark} : 1; required are 4.5 : 1.`,
  contrastGood: 'On a light ground that is enough for text.',
  contrastMended:
    'For text on a light ground it is too pale. The widget takes a darker shade there by itself; fills keep the colour, and their text becomes black or white.',
  preview: 'Preview',
  withExample: 'with sample data',
  showsExample: 'What you see are made-up sample data, not your own.',
  previewHint:
    'The widget as the page will show it. With data of your own it appears here if this page may read them.',
  result: 'How it gets onto the page',
  rung: 'Form',
  rungs: {
    link: 'Link (gets through everywhere)',
    placeholder: 'Placeholder with a link',
    element: 'Element',
    frame: 'Frame (iframe)',
  },
  rungNotes: {
    link: 'The link becomes the widget where it stands alone in its paragraph. Without a script it leads to the same view on a page of its own.',
    placeholder: 'The placeholder becomes the widget; without a script the link in it stays.',
    element:
      'The element belongs into the source text. If somebody without this right saves the same place later, the editor removes it; a link would stay.',
    frame:
      'The frame shows koko.html. Without the script on the page it keeps its height of 600 pixels and scrolls.',
  },
  steps: 'Steps',
  askAdmin:
    'Once for the whole website: ask the administrators to put in the script. The message for them stands below. If it is there already, go on with the next step.',
  upload:
    'Once: put the folder of the widgets (in the release: dist/embed), with “chunks”, on the web server, say under /koko/, and your data beside it as feed.json.',
  uploadScripts:
    'Once: put the folder of the widgets (in the release: dist/embed), with “chunks”, on the web server, say under /koko/.',
  placeSource:
    'Open the source view of the editor, insert the source text, and save. Where it is gone afterwards, take the link.',
  addScript: (how: string) => `Once: put in the script. ${how}`,
  addPolicy:
    'If the website sends a Content-Security-Policy, add the lines below to it. Without such a policy there is nothing to do.',
  addAccent: 'Add the line with the colour to the style sheet of the website.',
  check:
    'Save, and open the page. If it is still a link, append ?koko-debug to the address of the page: the doctor says why, and what helps.',
  checkOthers:
    'Save, and open the page. If the widget does not appear, append ?koko-debug to the address of the page: the doctor says why, and what helps.',
  trial: {
    installed:
      'Tried: in an installed system such a link, written without special rights, became the widget.',
    filter:
      'Tried in part: the filter by which the system cleans its texts leaves the link as it is. The steps are written from the documentation and were not tried in an installed system.',
    read: 'Not tried: the steps are written from the documentation or from general knowledge.',
    otherForm:
      'What was tried here is the link. What filters and editors leave of the other forms stands in docs/embed/compatibility.en.md; they were not tried step by step in every system.',
  },
  systems: {
    typo3: {
      name: 'TYPO3',
      script: 'In the site package: the TypoScript below, in its setup.',
      editor:
        'Add a text element, write the words of the link into a paragraph of its own, select them and put in the address as an external URL with “Link”.',
      admin:
        'Add an element of the type “HTML” and paste the source text; the group needs that type. In text elements only the link: any other tag is shown as text there.',
    },
    wordpress: {
      name: 'WordPress',
      script:
        'In the theme before </body>, in a must-use plugin, or with a plugin for footer scripts.',
      editor:
        'Write the words of the link into a paragraph block of its own, select them and put in the address with Ctrl+K.',
      admin:
        'Add a block “Custom HTML” with the source text. In networks (multisite) only network administrators may do that; use the link there.',
    },
    drupal: {
      name: 'Drupal',
      script: 'As a library of the theme, or with a module for scripts.',
      editor:
        'Write the words of the link into a paragraph of its own, select them and put in the address with “Link”. The text format “Basic HTML” will do.',
      admin: 'Paste the source text into a field with the text format “Full HTML”.',
    },
    contao: {
      name: 'Contao',
      script: 'In the page layout, in the field for scripts of your own.',
      editor:
        'Write the words of the link into a paragraph of its own in the text element, select them and put in the address with “Insert link”.',
      admin:
        'Add an element for unfiltered HTML (unfiltered_html; it needs a permission of its own) and paste the source text. In the filtered element the tag is shown as text; use the link or the placeholder there.',
    },
    joomla: {
      name: 'Joomla',
      script:
        'In the template (index.php) before </body>, or in a module of your own without a text filter.',
      editor:
        'Write the words of the link into a paragraph of its own in the article, select them and put in the address with “Link”.',
      admin:
        'Paste the source text into the article, with the filter “No filtering” (Super Users). For all other groups the link or the placeholder.',
    },
    plone: {
      name: 'Plone',
      script:
        'Site Setup → Site → the field for JavaScript of web statistics (classic interface); in Volto in the template.',
      editor:
        'Write the words of the link into a paragraph of its own, select them and put in the address as an external one with “Link”.',
    },
    mediawiki: {
      name: 'MediaWiki',
      script: 'The lines below on the page MediaWiki:Common.js (interface administrators).',
      editor: 'Put the line in wiki syntax into a paragraph of its own.',
    },
    dokuwiki: {
      name: 'DokuWiki',
      script: 'The lines below in the file conf/userscript.js.',
      editor: 'Put the line in wiki syntax into a paragraph of its own.',
    },
    vendor: {
      name: 'iKISS, NOLIS, Sitepark, SIX',
      script: 'By the vendor: an order to add the script to the template.',
      editor:
        'Write the words of the link into a paragraph of its own, select them and put in the address as an external link.',
    },
    static: {
      name: 'Static pages (Hugo, Eleventy, Astro …)',
      script: 'In the layout that all pages share.',
      editor: 'Put the source text into the page; in Markdown with an empty line before and after.',
      admin: 'Put the source text into the page or the layout.',
    },
    other: {
      name: 'Another one',
      script: 'In the template before </body>.',
      editor:
        'Write the words of the link into a paragraph of its own, select them and put in the address as a link.',
    },
  },
  address: 'Address for the link',
  addressHint: 'For the “insert link” window of the editor.',
  source: 'Source text',
  sourceHint: 'For the source view.',
  wikiHint: 'As a paragraph of its own, with an empty line before and after.',
  script: 'Script for the whole website',
  scriptTag: 'Line with the script',
  scriptHint: 'Exactly once a page, however many widgets stand on it.',
  renewal:
    'With every new state of the files you need this anew, too: the hash holds only for the version that this page came with. With an old one the browser does not run the script.',
  file: 'File',
  files: {
    'koko.js': 'koko.js: fetches only what the page needs',
    'koko.classic.js': 'koko.classic.js: the same for templates without type=module',
    'koko.complete.js': 'koko.complete.js: all in one file',
  },
  fileNotes: {
    'koko.js':
      'The hash (integrity) covers koko.js itself only, not the files that it fetches. If you are required to have a hash of everything, take koko.complete.js.',
    'koko.classic.js':
      'Calls koko.js, which must lie beside it. The hash (integrity) covers koko.classic.js itself only.',
    'koko.complete.js':
      'The hash (integrity) covers the whole program. In return every page loads all of it. Also for tools that join scripts. For a page on a disk: without integrity and crossorigin, with the data in the page itself, as the README has it.',
  },
  crossOrigin:
    'Script or data lie on another server than the website: that server must send “Access-Control-Allow-Origin: *”.',
  hostedAllow: (origin: string) =>
    `For the link to show the data without a script, too, enter ${origin} in koko.html under “koko-allow”.`,
  accentInFrame:
    'A frame is a page of its own: the colour holds there once the line also stands in koko.page.css beside koko.html.',
  typoscript: 'For TYPO3: TypoScript of the site',
  typoscriptHint:
    'In the setup of the site package; puts the same line before </body>. Not tried in an installed system.',
  others: 'Other ways',
  otherWays:
    'Where the pages stand in WordPress and “koko page” has put the oEmbed files beside them, the bare address of the page in a paragraph of its own is enough. Without any script there is “koko static”: the command writes tables and picture as HTML for you to insert; it changes only when you call it again.',
  accentLine: 'Line for the style sheet',
  accentHint: 'For the whole website; the widget takes font and text size from the page.',
  policy: 'Content-Security-Policy',
  policyHint:
    'Add these sources to the policy that is there. A second policy beside it would only make the first one stricter.',
  policyHeader: 'As a header of the server',
  policyMeta: 'As a line in the head of the page',
  policyYaml: 'For TYPO3: csp.yaml of the site',
  policyYamlHint:
    'From TYPO3 12 on, config/sites/(name)/csp.yaml. Not tried in an installed system.',
  trustedTypes:
    'Nothing else is needed, not even under require-trusted-types-for: no inline styles, no eval, no fonts, no images of others.',
  message: 'Message to the administrators',
  messageHint: 'To be forwarded.',
  messageCors:
    'Script or data lie on another server than the website. That server must send the header:\n\nAccess-Control-Allow-Origin: *\n\n',
  messageText: (script: string, policy: string, files: string, cors: string, asks: string) =>
    `Hello,\n\nplease put this script into the whole website, once:\n\n${script}\n\nIts files lie under ${files}\nIf the website sends a Content-Security-Policy, it also needs:\n\n${policy}\n\n${cors}${asks} It sets no cookies.\n\nIf a new state of the files is put on the server later, the line needs a new hash (integrity).\n\nThank you`,
  asksOnly: (hosts: ReadonlySet<string>) =>
    `The script asks nobody but ${[...hosts].join(' and ')}.`,
  loadsFrom: (script: string, data: string) =>
    script === data
      ? `Your browser loads script and data from ${script}`
      : `Your browser loads the script from ${script}, the data from ${data}`,
  notices: 'Texts for your website',
  privacy: 'Paragraph for the privacy notice',
  privacyHint: 'A proposal; please have it checked by whoever is in charge.',
  privacyText: (loads: string) =>
    `On our pages, widgets of the free program koko-widgets show offers, partners and the network on the way from school to work. ${loads}; as with any request, your IP address is transmitted. The widgets set no cookies, make no other requests and measure no use. The offer finder looks in the storage of your browser whether there is a list of yours. Only what you put on it is stored; you can delete it there.`,
  statement: 'Paragraph for the accessibility statement',
  statementHint: 'A proposal; please add audits of your own.',
  statementText: (widget: string, version: string) =>
    `The widget “${widget}” (koko-widgets ${version}) follows WCAG 2.2, level AA. It can be used by keyboard alone, respects contrast settings and reduced motion, and can be enlarged to 400 per cent. Beside the picture, the network is there as a complete list. With every change the widgets are checked for barriers automatically in three browsers. An audit by people who use screen readers is not documented. You can report barriers to us: [contact].`,
  inOther: 'In German',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected. Copy it with Ctrl+C.',
};
