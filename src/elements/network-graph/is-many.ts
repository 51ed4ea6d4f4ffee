import type {Partner} from '../../feed/types.js';
import type {ViewContext} from './view-context.js';

/** Whether what follows a partner's name is in the plural: „Schulen sitzen“, but „Trägerverbund sitzt“. */
export const isMany = (
  {group, name}: Partner,
  {words, text}: Pick<ViewContext, 'words' | 'text'>,
): boolean => group && !words.oneBody.test(text(name).value);
