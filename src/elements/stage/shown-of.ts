/** A text of a talk in a template, with its own language where that is not the page's. */
import {nothing, type TemplateResult} from 'lit';
import {textIn} from '../../feed/text-in.js';
import type {Text} from '../../feed/types.js';
import {shownText} from '../../ui/text.js';
import type {StageContext} from './stage-context.js';

export const shownOf = (
  text: Text | undefined,
  {languages, lang}: Pick<StageContext, 'languages' | 'lang'>,
): TemplateResult | string | typeof nothing =>
  text === undefined ? nothing : shownText(textIn(text, languages), lang);
