import type {TourEditorMessages} from '../de/tour-editor.js';
import {inWords} from './numbers.js';

const step = (index: number): string => `Step ${index}`;

/** What the editor of talks says, English. */
export const tourEditor: TourEditorMessages = {
  title: 'Edit a tour',
  help: 'Set above what a step is to show: selection, day, arrangement, and the tiers in the legend. Then take that as a step. Nothing is saved here: take the tour along in the end.',
  existing: 'Existing tour',
  fresh: 'New, empty tour',
  made: 'Suggested from the data',
  open: 'Open',
  opened: (name, length) =>
    `${name} is open, ${length === 1 ? 'one step' : `${inWords(length)} steps`}.`,
  tourTitle: 'Title of the tour',
  untitledTour: 'Tour',
  untitledStep: step,
  inLanguage: (field, language) => `${field} (${language})`,
  languages: {de: 'German', en: 'English'},
  steps: 'Steps',
  noSteps: 'No step yet.',
  numbered: (index, name) => `${index}. ${name}`,
  claim: 'Title: what the picture shows',
  text: 'Sentence under the picture',
  notes: 'Notes, for you alone',
  seconds: 'Length in seconds',
  shows: (what) => `Shows: ${what}.`,
  whole: 'the whole network',
  tier: (name) => `tier ${name}`,
  onDay: (date) => `on ${date}`,
  layouts: {bands: 'as bands', rings: 'as rings', free: 'freely arranged'},
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  remove: 'Delete',
  anew: 'Take the screen anew',
  withStep: (action, index) => `${action}: ${step(index)}`,
  add: 'Take the screen as a step',
  try: 'Try it',
  stage: 'Try it on stage',
  loose:
    'Not taken along yet: this tour is lost when you leave the page. “Take along as a file” under the picture makes a finished talk of it; as JSON you can go on editing it.',
  kept: 'Taken along. What you change from now on is not in it yet.',
  copy: 'Copy as JSON',
  save: 'Save as a file',
  saved: 'The browser saves the file.',
  fileName: 'tour.json',
  added: (index, what) => `${step(index)} taken, shows ${what}.`,
  taken: (index, what) => `${step(index)} now shows ${what}.`,
  moved: (index) => `Now in place ${index}.`,
  duplicated: (index) => `Duplicated as ${step(index)}.`,
  removed: (index) => `${step(index)} deleted.`,
  intoFeed:
    'Put the list “tours” into your feed file. If it has one already, the tour goes into it; one with the same id is replaced.',
};
