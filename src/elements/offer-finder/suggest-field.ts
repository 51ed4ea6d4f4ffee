/** The list of suggestions under the search field: a combobox in which nothing is chosen by itself. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../feed/types.js';
import {finderToolsMessages} from '../../i18n/finder-tools.js';
import {createSuggester, type Suggestion, type SuggestOptions} from '../../search/suggest.js';
import type {FacetKey} from '../../search/types.js';
import {
  ComboboxField,
  comboboxStyles,
  type ComboboxHooks,
  type Match,
  type PopupView,
} from '../../ui/combobox-field.js';
import {icon} from '../../ui/icons.js';
import {offerIcon} from '../../ui/offer-icons.js';
import {pageIcon} from '../../ui/page-icons.js';
import type {SearchSuggestions} from '../../ui/search-field.js';
import {whenIdle} from '../when-idle.js';
import {groupOf} from './chosen-view.js';
import type {Drawing} from './drawing.js';
import type {FinderActions} from './finder-view.js';

export const styles = [comboboxStyles];

export interface SuggestContext extends Pick<SuggestOptions, 'index' | 'total' | 'counted'> {
  readonly feed: Feed;
  readonly query: string;
  readonly actions: FinderActions;
  readonly drawing: Drawing;
  update(): void;
}

interface Suggester {
  readonly feed: Feed;
  readonly lang: string;
  readonly find: (text: string) => readonly Suggestion[];
}

/** Two letters with which no word begins. */
const ANY_LETTERS = 'qq';

export class SuggestField {
  readonly #combobox = new ComboboxField();
  #suggester: Suggester | undefined;
  #shown: readonly Suggestion[] = [];

  get count(): number {
    return this.#combobox.isOpen ? this.#shown.length : 0;
  }

  type(text: string): void {
    this.#combobox.type(text);
  }

  close(): void {
    this.#combobox.close();
  }

  view(context: SuggestContext): SearchSuggestions {
    this.#combobox.follow(context.query);
    if (!this.#suggester) whenIdle(() => void this.#suggesterOf(context));
    this.#shown = this.#combobox.isOpen ? this.#find(context) : [];
    const popup: PopupView = {
      id: 'suggest',
      label: finderToolsMessages(context.drawing.lang).suggestions,
      matches: this.#shown.map((one) => matchOf(one, context.drawing)),
    };
    const hooks = (): ComboboxHooks => this.#hooks(context);
    return {
      listId: 'suggest-matches',
      isOpen: popup.matches.length > 0,
      active: this.#combobox.activeId(popup),
      popup: this.#combobox.popup(popup),
      onKeydown: (event) => this.#combobox.onKeydown(event, hooks()),
      onClick: (event) => this.#combobox.onClick(event, hooks()),
      onLeave: (event) => this.#combobox.onLeave(event, hooks()),
    };
  }

  #find(context: SuggestContext): readonly Suggestion[] {
    return this.#suggesterOf(context).find(this.#combobox.text);
  }

  #suggesterOf({feed, drawing: {lang}, ...options}: SuggestContext): Suggester {
    if (this.#suggester?.feed === feed && this.#suggester.lang === lang) return this.#suggester;
    const suggester = {feed, lang, find: createSuggester(feed, {lang, ...options})};
    this.#suggester = suggester;
    // The names of thousands of things are read before somebody types.
    whenIdle(() => void suggester.find(ANY_LETTERS));
    return suggester;
  }

  #hooks(context: SuggestContext): ComboboxHooks {
    const shown = this.#combobox.isOpen ? this.#shown : this.#find(context);
    return {
      count: shown.length,
      onTake: (at) => {
        const taken = shown[at];
        this.#combobox.close();
        if (taken) take(taken, context);
        context.update();
      },
      onChange: () => {
        const {text} = this.#combobox;
        if (text !== context.query) context.actions.type(text);
        context.update();
      },
    };
  }
}

/** What is taken narrows the list, opens an offer, or completes what was typed. */
function take(one: Suggestion, {actions, drawing}: SuggestContext): void {
  if (one.kind === 'offer') drawing.openOffer(one.offer.id);
  else if (one.kind === 'situation') actions.start(one.situation);
  else if (one.kind === 'value') {
    actions.type(one.rest);
    actions.toggle(one.facet, one.id, true);
  } else actions.type(one.text);
}

function matchOf(one: Suggestion, drawing: Drawing): Match {
  const {shown, lang} = drawing;
  const {suggested} = finderToolsMessages(lang);
  switch (one.kind) {
    case 'offer':
      return match(one.offer.id, icon('right'), shown(one.offer.title), suggested.offer);
    case 'situation':
      return match(
        one.situation.id,
        offerIcon('why'),
        shown(one.situation.title),
        suggested.situation,
      );
    case 'value':
      return valueMatch(one, drawing);
    case 'place':
      return match(`place ${one.text}`, icon('place'), one.text, suggested.place);
    default:
      return match(`words ${one.text}`, icon('search'), one.text, suggested.words);
  }
}

function signOf(facet: FacetKey): TemplateResult {
  if (facet === 'areas') return icon('place');
  return facet === 'providers' ? pageIcon('people') : icon('filter');
}

function valueMatch(
  {facet, id, label, other = '', rest}: Extract<Suggestion, {kind: 'value'}>,
  drawing: Drawing,
): Match {
  const words = finderToolsMessages(drawing.lang);
  const note = [
    `${groupOf(facet, drawing)}${rest === '' ? '' : ` ${words.andWords(rest)}`}`,
    other && words.otherWord(other),
  ];
  const text = note.filter(Boolean).join(' · ');
  return match(`${facet} ${id}`, signOf(facet), drawing.shown(label), text);
}

const match = (key: string, sign: TemplateResult, text: unknown, note: string): Match => ({
  key,
  sign,
  words: html`${text}${note ? html` <span class="small muted">${note}</span>` : nothing}`,
});
