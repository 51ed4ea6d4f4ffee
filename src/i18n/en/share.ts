import type {ShareMessages} from '../de/share.js';

export const share: ShareMessages = {
  copied: 'Link copied',
  copiedText: 'Text copied',
  shared: 'Link shared',
  notShared: 'Link not shared',
  copyLink: 'Please copy the link by hand.',
  copyByHand: 'Please copy the text by hand.',
  copyYourself: 'To copy',
  qrCode: 'Show QR code',
  qrCodeOf: (link) => `QR code: ${link}`,
  tooLong: 'The link is too long for a QR code.',
};
