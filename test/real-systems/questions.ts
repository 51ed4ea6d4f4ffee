/**
 * What a visitor must be able to answer on the pages of the real systems, one entry for each
 * question. `docs/real-systems.md` says the same as a table; the browser test asks each of them.
 */
import {hagenQuestions} from './hagen-questions.js';
import {muensterQuestions} from './muenster-questions.js';
import {offenbachQuestions} from './offenbach-questions.js';
import {offerQuestions} from './offer-questions.js';
import type {Question} from './question.js';

export type {FeedName, Later, Question, Widget} from './question.js';

export const questions: readonly Question[] = [
  ...hagenQuestions,
  ...offerQuestions,
  ...muensterQuestions,
  ...offenbachQuestions,
];
