/** Suggestions while typing: fetched when the page has nothing else to do; the field works without them. */
import {nothing} from 'lit';
import type {SearchSuggestions} from '../../ui/search-field.js';
import {LazyPart} from '../lazy-part.js';
import type {SuggestContext, SuggestField} from './suggest-field.js';

export const suggestPart = new LazyPart(() => import('./suggest-field.js'));

const NONE: SearchSuggestions = {
  listId: 'suggest-matches',
  isOpen: false,
  active: nothing,
  popup: nothing,
  onKeydown: () => undefined,
  onClick: () => undefined,
  onLeave: () => undefined,
};

export class LazySuggestions {
  #field: SuggestField | undefined;

  /** How many suggestions there are to see. */
  get count(): number {
    return this.#field?.count ?? 0;
  }

  /** Somebody types; the text itself is kept elsewhere. */
  type(text: string): void {
    this.#field?.type(text);
  }

  close(): void {
    this.#field?.close();
  }

  view(context: SuggestContext): SearchSuggestions {
    const {module} = suggestPart;
    this.#field ??= module && new module.SuggestField();
    return this.#field?.view(context) ?? NONE;
  }
}
