import type {DirectoryViewsMessages} from '../../../i18n/directory-views.js';
import type {PartnerDirectoryMessages} from '../../../i18n/partner-directory.js';
import type {DirectoryContext} from '../context.js';

/** What templates of the further views need: the same as all, with the words of those views. */
export interface ViewsContext extends DirectoryContext {
  readonly words: PartnerDirectoryMessages & DirectoryViewsMessages;
}
