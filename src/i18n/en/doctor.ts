import type {Advice, DoctorMessages, Recipient} from '../de/doctor.js';

const advice = (
  says: (about: string) => string,
  to?: Recipient,
  line?: (about: string) => string,
): Advice => ({says, ...(to && {to}), ...(line && {line})});

/** Texts of the doctor, who says why a widget does not appear, English. */
export const doctor: DoctorMessages = {
  title: 'Doctor',
  lead: 'Why does the widget not appear? Open the page where it should stand, view its source (Ctrl+U), copy all of it and paste it here. Nothing of it is sent, stored or run.',
  live: 'If the script runs on the page already, you see more by appending ?koko-debug to its address.',
  other: 'Diese Seite auf Deutsch',
  back: 'Embed: to snippet and steps',
  source: 'Source text of the page',
  address: 'Address of the page',
  examine: 'Examine',
  panel: 'Doctor for koko-widgets',
  version: (version: string) => `Examined by version ${version}.`,
  allGood: 'All is well, as far as can be seen from here.',
  unseen: 'What a source text does not show',
  unseenThings: [
    'Headers of the server: a Content-Security-Policy may forbid the script (script-src) or the data (connect-src).',
    'Whether all files are on the server, with the folder “chunks” beside koko.js.',
    'Whether the data can be read. Open the address of the data in the browser.',
    'What the browser says of it stands in its console: F12, “Console”.',
  ],
  faults: 'What is wrong',
  good: 'What is right',
  to: {
    editor: 'To the editors:',
    admin: 'To the administrators of the website:',
    operator: 'To those who run the content management system or the server:',
    feed: 'To whoever provides the data:',
  },
  report: 'Report as text',
  reportHint: 'To be forwarded.',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected. Copy it with Ctrl+C.',
  close: 'Close',
  findings: {
    'script-found': advice((about) => `The script is there: ${about}`),
    'script-missing': advice(
      () => 'The script koko.js is not on the page. Links stay links.',
      'admin',
      () =>
        'Please put the script koko.js into the whole website, once. If the website joins scripts: leave koko.js out of that, or have koko.complete.js joined.',
    ),
    'script-held-back': advice(
      (about) => `A consent tool holds the script back: ${about}`,
      'admin',
      (about) =>
        `Please load ${about} without consent: it sets no cookies and asks no third parties.`,
    ),
    'base-elsewhere': advice(
      (about) =>
        `The base address of the page (base) is elsewhere; what is no whole address in the snippet is looked for there: ${about}`,
      'editor',
      () => 'Please use whole addresses in the snippet and at the script, beginning with https.',
    ),
    'script-joined': advice(
      () => 'The script runs under another name: it was probably joined with others.',
    ),
    'script-outdated': advice(
      (about) =>
        `The hash (integrity) at the script belongs to another version than the files beside this page. Where it does not fit, the browser does not run the script: ${about}`,
      'admin',
      () => 'Please renew the line with the script; the page “Embed” has the right one.',
    ),
    'link-intact': advice((about) => `The link is intact and can become the widget: ${about}`),
    'link-mangled': advice(
      (about) => `A link leads to koko.html, but has lost what stood behind #: ${about}`,
      'editor',
      () => 'Please put in the link anew with the whole address, with all behind #.',
    ),
    placeholder: advice(() => 'The placeholder is intact and can become the widget.'),
    element: advice((about) => `The element is there: ${about}`),
    frame: advice((about) => `The frame is there: ${about}`),
    'frame-sandbox': advice(
      (about) => `The frame must not run scripts (sandbox): ${about}`,
      'operator',
      () => 'Please give the frame sandbox=allow-scripts, or use the link instead.',
    ),
    'as-text': advice(
      (about) => `A tag is shown on the page as text: ${about}`,
      'editor',
      () => 'Please remove the tag and put the link into a paragraph of its own.',
    ),
    nothing: advice(
      () =>
        'No link, no placeholder and no element. The editor has removed the snippet, or it was never saved.',
      'editor',
      () => 'Please put the link into a paragraph of its own and save.',
    ),
    done: advice((about) => `Is a widget already: ${about}`),
    'left-alone': advice(
      (about) =>
        `The snippet stands where nothing is replaced (comments, fields, koko-off): ${about}`,
      'editor',
      () => 'Please put the link into the text of the page.',
    ),
    'page-not-allowed': advice(
      (about) => `The script replaces no links to ${about}`,
      'admin',
      (about) => `Please add data-allow=${about} to the tag of the script.`,
    ),
    'amid-words': advice(
      (about) => `The link stands amid other words and therefore stays a link: ${about}`,
      'editor',
      () => 'Please put the link alone into a paragraph of its own.',
    ),
    'no-feed': advice(
      (about) => `The snippet lacks the address of the data (src): ${about}`,
      'editor',
      () => 'Please add &src=feed.json to the address of the link.',
    ),
    'feed-not-allowed': advice(
      (about) => `The script shows no data of ${about}`,
      'admin',
      (about) => `Please add data-allow=${about} to the tag of the script.`,
    ),
    'whole-view': advice(
      (about) => `The link means all three widgets (koko=all) and stays a link: ${about}`,
      'editor',
      () => 'Please put in one link for each widget, say with koko=offer-finder.',
    ),
    'policy-script': advice(
      (about) => `The Content-Security-Policy of the page forbids the script of ${about}`,
      'operator',
      (about) => `Please add to the Content-Security-Policy: script-src ${about}`,
    ),
    'policy-connect': advice(
      (about) => `The Content-Security-Policy of the page forbids to load data of ${about}`,
      'operator',
      (about) => `Please add to the Content-Security-Policy: connect-src ${about}`,
    ),
    'policy-frame': advice(
      (about) => `The Content-Security-Policy of the page forbids frames of ${about}`,
      'operator',
      (about) => `Please add to the Content-Security-Policy: frame-src ${about}`,
    ),
    violation: advice(
      (about) => `The browser reports a violation of the Content-Security-Policy: ${about}`,
      'operator',
      (about) => `Please add to the Content-Security-Policy: ${about}`,
    ),
    'widget-ready': advice((about) => `The widget is there: ${about}`),
    'widget-empty': advice(
      (about) => `The widget is there, but its data hold nothing that it shows: ${about}`,
      'feed',
      (about) => `Please add the data that this widget shows: ${about}`,
    ),
    'widget-error': advice((about) => `The widget could not read its data: ${about}`),
    'widget-waiting': advice(
      (about) => `The widget is waiting. It loads once it comes near to the screen: ${about}`,
    ),
    'widget-parts': advice(
      (about) => `The program of the widget did not arrive: ${about}`,
      'operator',
      () =>
        'Please check that the folder “chunks” lies beside koko.js on the server as a whole, and that its files are sent as JavaScript.',
    ),
    'feed-good': advice((about) => `The data can be reached and read: ${about}`),
    'feed-status': advice(
      (about) => `The server of the data answers with an error: ${about}`,
      'feed',
      (about) => `Is the address written rightly? If so, the file is missing there: ${about}`,
    ),
    'feed-no-cors': advice(
      (about) => `The server of the data answers, but allows no other website to read: ${about}`,
      'feed',
      (about) => `Please send the header “Access-Control-Allow-Origin: *” for ${about}`,
    ),
    'feed-unreachable': advice(
      (about) => `The data cannot be reached (address, network, certificate or a policy): ${about}`,
      'feed',
      (about) => `Please check whether this address shows the file in a browser: ${about}`,
    ),
    'feed-mixed': advice(
      (about) => `The page is encrypted, the address of the data is not: ${about}`,
      'feed',
      (about) => `Please provide the data by https: ${about}`,
    ),
    'feed-no-json': advice(
      (about) => `At the address of the data lies no JSON, but something else: ${about}`,
      'feed',
      (about) => `Please provide the JSON file at this address, no page: ${about}`,
    ),
    'feed-faulty-json': advice(
      (about) =>
        `The data hold a slip of the pen. Line and character stand in the widget under “Notes for webmasters”: ${about}`,
      'feed',
      (about) => `Please mend the JSON, say a comma too many or too few: ${about}`,
    ),
    'feed-no-feed': advice(
      (about) => `At the address lies JSON without the mark koko-feed/1: ${about}`,
      'feed',
      () => 'Please set meta.format of the data to koko-feed/1.',
    ),
  },
};
