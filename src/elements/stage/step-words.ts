/** What is said of a step by those who cannot see it. */
import {wordsOf} from '../../stage/step-view.js';
import type {StageContext} from './stage-context.js';

/** "Schritt 2 von 6. Sechs Partner entscheiden gemeinsam. Der Lenkungskreis …" */
export function stepWords({tour, words, languages}: StageContext, at: number): string {
  const step = tour.steps[at];
  if (!step) return '';
  const {title, text} = wordsOf(step, languages);
  return [`${words.stepOf(at + 1, tour.steps.length)}.`, `${title}.`, text]
    .filter((part) => part !== '')
    .join(' ');
}
