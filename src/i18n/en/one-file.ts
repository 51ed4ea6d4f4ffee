import type {OneFileMessages} from '../de/one-file.js';

/** What is said in the one file of a talk and where it is made, English. */
export const oneFile: OneFileMessages = {
  still:
    'The picture needs a browser from 2023 or later that may run scripts. Everything stands here as text.',
  asText: 'Everything as text',
  take: 'Take along as a file',
  making: 'The file is being made …',
  made: (name, size) =>
    `${name} has been made (${size}\u00A0kB). A double click opens it, also without a network.`,
  withTour: (title) => `Your tour “${title}” is in it.`,
  noTemplate:
    'The file cannot be made from this page: the server with koko-widgets does not hand out the template koko.offline.html. The command “koko offline” makes it without this page.',
  noFeed: 'The data cannot be fetched once more just now. Please try again later.',
  noPacking: 'This browser cannot make the file. Please take one from 2023 or later.',
};
