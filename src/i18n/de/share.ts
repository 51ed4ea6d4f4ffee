/** What is said about a link that somebody takes along, German. */
export const share = {
  copied: 'Link kopiert',
  copiedText: 'Text kopiert',
  shared: 'Link geteilt',
  notShared: 'Link nicht geteilt',
  copyLink: 'Bitte kopieren Sie den Link von Hand.',
  copyByHand: 'Bitte kopieren Sie den Text von Hand.',
  copyYourself: 'Zum Kopieren',
  qrCode: 'QR-Code zeigen',
  qrCodeOf: (link: string) => `QR-Code: ${link}`,
  tooLong: 'Für einen QR-Code ist der Link zu lang.',
};

export type ShareMessages = typeof share;
