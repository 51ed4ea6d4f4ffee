/** What stands in the place of a feed that could not be had, English. */
import type {FailureMessages} from '../de/failure.js';

export const failure: FailureMessages = {
  help: 'Please try again. If it still fails, the contact named on this page can help.',
  forGood: 'Loading again does not help here. Please tell the contact named on this page.',
  still: 'The rest of the page is not affected.',
  copy: (day?: string) =>
    `The current data cannot be reached at the moment. You see a copy${day ? ` as of ${day}` : ''}.`,
  reasons: {
    unreachable:
      'The file’s address does not answer, or it does not allow this page to read it (CORS).',
    'not-found': 'There is no file at the given address.',
    'is-page':
      'At the address there is a page, not a file: a login, say, or a notice of maintenance.',
    'server-error': 'The server reports an error.',
    timeout: 'The file had not arrived after 30 seconds.',
    'no-source': 'No file is given. Add the src attribute or an inline feed.',
    'no-script':
      'The page holds no feed with this id. Give the script element that holds it the id that stands behind # in src.',
    'feed-not-allowed':
      'This page shows only data that has been released for it; the address of the file leads on to another place. Whoever runs the page can add that to “koko-allow”.',
    'bad-src': 'The address in the src attribute is not a valid address.',
  },
  details: 'Notes for webmasters',
};
