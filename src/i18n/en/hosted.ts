import type {HostedMessages} from '../de/hosted.js';

/** Texts of the hosted page, English. */
export const hosted: HostedMessages = {
  title: 'From school to work',
  open: 'Open in a window of its own',
  noFeed: 'This address does not say which data to show.',
  noFeedHelp:
    'What is needed after the sign # is “src=” with the address of the data, for example:',
  badFeed: (src) => `“${src}” is no address that data could have.`,
  feedNotAllowed: 'This page shows only data that has been released for it.',
  feedNotAllowedHelp: (origin) =>
    `Whoever runs the page can add ${origin} to “koko-allow” in the head of this page.`,
  leads: (address) => `The link leads to ${address}. No window may open here.`,
  noScript: 'The scripts of the page could not be loaded.',
};
