import {css, html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface SearchFieldView {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly searchLabel: string;
  readonly clearLabel: string;
  readonly onInput: (value: string) => void;
  readonly onSubmit: () => void;
  /** Makes it a combobox (ARIA 1.2). */
  readonly suggestions?: SearchSuggestions;
}

/** A list of suggestions below the field. */
export interface SearchSuggestions {
  readonly listId: string;
  readonly isOpen: boolean;
  /** Id of the suggestion gone to. */
  readonly active: unknown;
  readonly popup: unknown;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
  readonly onLeave: (event: FocusEvent) => void;
}

export const searchFieldStyles = css`
  .search {
    display: grid;
    gap: 0.4em;
  }
  .search label {
    font-weight: 600;
  }
  .search-row {
    display: flex;
    gap: 0.5em;
    align-items: stretch;
  }
  .search-row .button {
    min-height: 3.25em;
    padding-inline: 1.5em;
  }
  @container (max-width: 39.99em) {
    .search-row .button {
      padding-inline: 0.9em;
    }
    .search-row .button > span,
    .field > .icon {
      display: none;
    }
    .input {
      padding-inline-start: 0.9em;
    }
  }
  @container (min-width: 40em) {
    .search-row .button > .icon {
      display: none;
    }
  }
`;

/** A search landmark with label, field, clear button and submit button. Enter never submits a form of the host page. */
export function searchField(view: SearchFieldView): TemplateResult {
  const {suggestions: list} = view;
  const onKeydown = (event: KeyboardEvent): void => {
    if ((event.target as Element).localName !== 'input') return;
    list?.onKeydown(event);
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    view.onSubmit();
  };
  const onClear = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    view.onInput('');
    field?.focus();
  };
  return html`<div class="search" role="search">
    <label for="search-input">${view.label}</label>
    <div class="search-row">
      <div class="field" @keydown=${onKeydown} @click=${list?.onClick} @focusout=${list?.onLeave}>
        <input
          id="search-input"
          class="input"
          type=${list ? 'text' : 'search'}
          role=${list ? 'combobox' : nothing}
          aria-autocomplete=${list ? 'list' : nothing}
          aria-expanded=${list ? (list.isOpen ? 'true' : 'false') : nothing}
          aria-controls=${list?.listId ?? nothing}
          aria-activedescendant=${list?.active ?? nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          placeholder=${view.placeholder ?? nothing}
          .value=${view.value}
          @input=${(event: Event) => view.onInput((event.target as HTMLInputElement).value)}
        />
        ${icon('search')}
        ${
          view.value
            ? html`<button class="clear" type="button" aria-label=${view.clearLabel} @click=${onClear}>${icon('close')}</button>`
            : nothing
        }
        ${list?.popup}
      </div>
      <button class="button primary" type="button" aria-label=${view.searchLabel} @click=${view.onSubmit}>${icon('search')}<span>${view.searchLabel}</span></button>
    </div>
  </div>`;
}
