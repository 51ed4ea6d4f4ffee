import type {PaperMessages} from '../de/paper.js';

/** What stands on a sheet of paper with the network, and what is said of it, English. */
export const paper: PaperMessages = {
  stand: 'As of',
  shownDay: 'Day',
  source: 'Source',
  license: 'Licence',
  sheet: 'Sheet',
  listFollows: (sheet) => `${sheet} · list from sheet ${sheet + 1}`,
  sheetOf: (sheet, all) => `${sheet} of ${all}`,
  address: (url) => `This network on the web: ${url}`,
  notes: 'Notes',
  list: 'The network as a list',
  tooSmall: (paper, points, least) =>
    `On ${paper} the smallest text is only ${points} points high; ${least} points read well.`,
  readableOn: (paper, orientation) =>
    `This network reads well ${orientation ? `in ${orientation} or ` : ''}on ${paper}.`,
  stepReadableOn: (paper, orientation) =>
    `There is enough room on ${paper}${orientation ? ` in ${orientation}` : ''}.`,
  stepShorten: 'There is enough room on no sheet up to A0: please shorten title and text.',
  readableOnNone: 'It reads well on no sheet up to A0: please choose a part of it.',

  title: 'Picture and print',
  loading: 'Getting ready …',
  asSvg: 'Save as SVG',
  svgHint: 'for typesetting and printers, text stays text',
  asPng: 'Save as PNG',
  pngWidth: 'Width in pixels',
  print: 'Print',
  paper: 'Paper',
  portrait: 'portrait format',
  landscape: 'landscape format',
  black: 'Black and white',
  withCode: 'with a QR code to this view',
  saved: (name) => `${name} is saved.`,
  printing: 'The print dialogue is open. Please choose the same paper there.',
  noPrint: 'Printing is not possible from this frame. You can save the SVG.',
  noPng: 'This website allows no PNG picture. You can save the SVG.',
  fileName: 'network',
};
