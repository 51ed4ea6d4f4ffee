/** What is said about a link that somebody takes along, German. */
export const share = {
  copied: 'Link kopiert',
  copiedText: 'Text kopiert',
  shared: 'Link geteilt',
  notShared: 'Link nicht geteilt',
  copyLink: 'Bitte kopieren Sie den Link von Hand.',
  copyByHand:
    'Der Browser lässt das Kopieren hier nicht zu. Bitte drücken Sie im Feld Strg + C, am Mac ⌘ C: Dort ist alles markiert.',
  copyYourself: 'Zum Kopieren',
  qrCode: 'QR-Code zeigen',
  qrCodeOf: (link: string) => `QR-Code: ${link}`,
  tooLong: 'Für einen QR-Code ist der Link zu lang.',
};

export type ShareMessages = typeof share;
