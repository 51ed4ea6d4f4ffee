import type {ShareMessages} from '../de/share.js';

export const share: ShareMessages = {
  copied: 'Link copied',
  copiedText: 'Text copied',
  shared: 'Link shared',
  notShared: 'Link not shared',
  copyLink: 'Please copy the link by hand.',
  copyByHand:
    'The browser does not allow copying here. Please press Ctrl + C in the field, on a Mac ⌘ C: everything in it is marked.',
  copyYourself: 'To copy',
  qrCode: 'Show QR code',
  qrCodeOf: (link) => `QR code: ${link}`,
  tooLong: 'The link is too long for a QR code.',
};
